// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"

#include <QHash>
#include <QHeaderView>

#include <memory>

namespace eventscope {

/// The header of a log: its columns are dragged, sized, and shown or hidden by its menu, and what is done here is kept for all logs.
/// The last shown column takes the room that is left; a payload there keeps enough to be read, for which one's own columns give way
/// first. GUI thread.
class LogHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget *parent = nullptr);

    /// `settings` must outlive it. Until then the columns are the default ones and stay so.
    void setSettings(LogSettings &settings);
    /// Arranges the sections. The model has them all by now.
    void apply(const LogColumns &columns);
    /// The width of a section for which none was chosen, in pixels.
    void setNaturalWidth(int section, int width);
    /// Makes that of a section large enough for its title.
    void makeRoomForTitle(int section);
    /// What the header offers under the mouse; needs settings.
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu();
    /// -1 when there is none.
    [[nodiscard]] int firstShownSection() const;

Q_SIGNALS:
    void columnsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int wantedWidth(const LogColumns::Place &place) const;
    [[nodiscard]] int lastShownSection() const;
    void addColumnActions(QMenu &menu);
    void store();
    void fit();
    /// How much too wide the sections are for the payload to have enough; negative: room is left.
    [[nodiscard]] int missingRoom() const;
    /// Takes up to `missing` pixels from these sections, down to `least` each; what is missing still.
    int takeRoom(const QList<int> &sections, int missing, int least);
    [[nodiscard]] QList<int> ownSections() const;
    [[nodiscard]] QList<int> sourceSections() const;

    LogSettings *m_settings = nullptr;
    LogColumns m_columns;
    QHash<int, int> m_naturalWidths;
    QHash<int, int> m_givenWidths; ///< what a section got, chosen or not
    int m_stretched = -1; ///< section; its width is no one's choice
};

} // namespace eventscope
