// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturewindow.h"
#include "ui/democaptures.h"
#include "ui/recentcaptures.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMimeData;

namespace eventscope {

/// What the console does with files of captures: opens each in a window of its own, remembers the last, imports, saves. GUI thread.
class CaptureDesk : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of all it opens and of this; `layoutFile` keeps the list. All of it must outlive this.
    CaptureDesk(const CaptureWindow::Parts &parts, SaveBar &saveBar, QWidget &window, const QString &layoutFile);

    /// Shows a window at once; one that is open for the file already comes to the front. Remembered once it could be read.
    void open(const QString &path);
    /// The same, not remembered: what a crash left is no file of anybody's yet.
    void openLeftover(const QString &path);
    /// Plays a demo capture back in a window; not remembered, and nothing of it need be saved.
    void openDemo(const DemoCapture &demo);
    /// An action for each demo capture.
    void setUpDemoMenu(QMenu &menu);
    void pickAndOpen();
    void pickAndImport();
    /// Asks where to, and copies what the capture holds then.
    void save(const QString &capture, const QString &suggestion);
    /// Fills `menu` each time it shows.
    void setUpRecentMenu(QMenu &menu);

    /// Reads an NDJSON file into a window; one that is open for it already comes to the front.
    void importNdjson(const QString &path);
    /// The files that have windows now.
    [[nodiscard]] QStringList openCaptures() const { return paths(false); }
    [[nodiscard]] QStringList openImports() const { return paths(true); }
    /// Where somebody is in each, by path.
    using Places = QHash<QString, CapturePlace>;
    [[nodiscard]] Places places() const;
    /// For windows that were just opened.
    void takeUp(const Places &places);

    /// Nothing but captures was dropped.
    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    void take(const QMimeData &dropped);

Q_SIGNALS:
    void windowMade(eventscope::CaptureWindow &window);
    /// The events of some rows of a capture, please, in the publish editors.
    void composeRequested(const QString &channel, const QList<QByteArray> &events);

private:
    [[nodiscard]] QList<CaptureWindow *> windows() const;
    [[nodiscard]] CaptureWindow *windowFor(const QString &path) const;
    CaptureWindow *makeWindow(const QString &path);
    [[nodiscard]] QStringList paths(bool isImport) const;
    void fillRecentMenu(QMenu &menu);

    CaptureWindow::Parts m_parts;
    SaveBar &m_saveBar;
    QWidget &m_window;
    RecentCaptures m_recent;
};

} // namespace eventscope
