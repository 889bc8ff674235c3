// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/capture/ndjsonimport.h"
#include "core/capture/openedcapture.h"
#include "core/series/seriesrequest.h"
#include "ui/captureplace.h"
#include "ui/logsettings.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace eventscope {

class CaptureCharts;
class LogMenus;
class LogPanel;
class NoticeBar;
class OpeningPage;
class ReplayDesk;
class RunningWork;
class SaveBar;

/// A saved or recovered capture, or an imported file, read-only, in a window of its own, which closes with its parent. It shows at once;
/// the file is opened, converted or rescued in a thread, shown from its first rows on, and then looked through for damage. The status line
/// tells how many rows there are and from when to when. Deletes itself when closed. GUI thread.
class CaptureWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of it must outlive the window.
    struct Parts
    {
        Theme &theme;
        Prompt &prompt;
        LogSettings &settings;
    };

    /// `path` is the file it is for; then one of the two, once.
    CaptureWindow(const QString &path, const Parts &parts, QWidget *parent);
    ~CaptureWindow() override;
    void openCapture();
    void importNdjson();
    /// Imports a demo capture and plays it back; `name` is its title.
    void openDemo(const QString &name);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// For people.
    [[nodiscard]] QString name() const;
    /// It shows a file that is no capture.
    [[nodiscard]] bool isImport() const { return m_isImport; }
    /// What its charts show.
    [[nodiscard]] QList<SeriesRequest> series() const;
    /// Until the file is refused.
    [[nodiscard]] LogPanel &log() const { return *m_log; }
    [[nodiscard]] CapturePlace place() const;
    /// Goes where somebody was in another window for this file, once it can be read.
    void takeUp(const CapturePlace &place) { m_place = place; }

Q_SIGNALS:
    /// Another one, please.
    void openWanted();
    /// The capture at path() can be read.
    void opened();
    void saved(const QString &path);
    /// Its log shall be shown to an audience.
    void presentationWanted();
    /// Its events, please, to an endpoint.
    void republishRequested();
    /// As LogPanel's.
    void composeRequested(const QString &channel, const QList<QByteArray> &events);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void buildFileMenu();
    void buildLogMenus();
    void buildReplay(QMenu &view);
    void tellExtent();
    void save();
    void showOpened(const OpenedCapture &opened);
    void takeUpPlace();
    void showImported(const ImportedCapture &imported);
    void showRefusal(const Error &error);
    void lookForDamage();
    void tellUnchecked(const Error &error);
    void offerToSave(const QString &text, const QString &suggestion);

    QString m_path;
    bool m_isImport = false;
    Parts m_parts;
    NoticeBar *m_notices;
    SaveBar *m_saveBar;
    RunningWork *m_running;
    QStackedWidget *m_pages;
    OpeningPage *m_opening;
    LogPanel *m_log;
    CaptureCharts *m_charts = nullptr; ///< once there are rows
    ReplayDesk *m_replay = nullptr; ///< the same
    QVBoxLayout *m_middle = nullptr;
    QString m_demo; ///< its name, of a demo capture
    QLabel *m_extent;
    QMenu *m_fileMenu;
    QAction *m_save;
    QAction *m_fileEnd = nullptr; ///< before what closes the window
    QString m_saveSuggestion;
    LogMenus *m_logMenus = nullptr;
    OpenedCapture m_opened;
    std::optional<CapturePlace> m_place; ///< to be taken up
    BackgroundWork<Result<OpenedCapture>> m_open;
    BackgroundWork<Result<ImportedCapture>> m_import;
    BackgroundWork<Result<std::optional<OpenedCapture>>> m_check;
};

} // namespace eventscope
