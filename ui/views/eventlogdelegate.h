// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "ui/theme.h"
#include "ui/views/foundwords.h"
#include "ui/zoomstyle.h"

#include <QStyledItemDelegate>

class QTableView;

namespace eventscope {

/// Paints the rows of the event log: a chip in the colour of the subscription, icons for what is no event, and a gap as one
/// quiet line over the whole width. Only for a QTableView with an EventLogModel.
class EventLogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventLogDelegate(const Theme &theme, QTableView *view);

    /// The zoom of the program changed.
    void fitToZoom() { m_at = {}; }
    /// 22 px, or more where the font or the zoom needs it.
    [[nodiscard]] int rowHeight() const;
    /// Marked in the payloads from the next paint on; a preview is cut so that the first one is seen.
    void setFoundWords(const FoundWords &words) { m_found = words; }
    /// Of the fixed-width text.
    [[nodiscard]] int textWidth(const QString &text) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell
    {
        QRect rect;
        CaptureRow::Kind kind;
        int column;
        bool failed;
        bool selected;
        bool current;
        QVariant rule; ///< Theme::RuleColor as int, or invalid
        bool reference;
        bool quiet;
    };

    /// In pixels, at the zoom of the program. Asked once: the style answers too slowly for every cell of every frame.
    struct Lengths
    {
        int leastRow = zoomed(22);
        int margin = zoomed(8);
        int markWidth = zoomed(16);
        int chipSize = zoomed(8);
        int chipGap = zoomed(3);
        int ruleBarWidth = zoomed(4);
    };

    [[nodiscard]] Cell cell(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QColor textColor(const Cell &cell) const;
    [[nodiscard]] QFont monospace() const;
    void paintGround(QPainter &painter, const Cell &cell) const;
    void paintRule(QPainter &painter, const Cell &cell) const;
    void paintChip(QPainter &painter, const QPoint &center, int color) const;
    [[nodiscard]] static QList<int> chipColors(const QModelIndex &index);
    /// Of the chips or the icon before the text.
    [[nodiscard]] int marksWidth(const Cell &cell, const QModelIndex &index) const;
    void paintGap(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    void paintMark(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    void paintBookmark(QPainter &painter, const Cell &cell) const;
    /// Beside the payload, for rows of a watch rule. Answers where the text begins.
    [[nodiscard]] int paintBell(QPainter &painter, const QRect &cell) const;
    void paintDirection(QPainter &painter, const Cell &cell) const;
    [[nodiscard]] bool showsReference(int column) const;
    [[nodiscard]] int firstShownColumn() const;
    /// Where the line of a gap begins.
    [[nodiscard]] int firstGapColumn() const;
    /// What a cell shows, before it is cut to its width.
    [[nodiscard]] QString shownText(const QModelIndex &index, const QFontMetrics &metrics, int width) const;
    void paintText(QPainter &painter, const Cell &cell, const QModelIndex &index) const;

    const Theme &m_theme;
    Lengths m_at;
    FoundWords m_found;
    QTableView *m_view;
    QIcon m_received;
    QIcon m_published;
    QIcon m_notPublished;
    QIcon m_connection;
    QIcon m_error;
    QIcon m_gap;
    QIcon m_bell;
};

} // namespace eventscope
