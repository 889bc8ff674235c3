// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selectionline.h"

#include "ui/models/logtime.h"
#include "ui/pluralcount.h"
#include "ui/views/rowselection.h"

#include <QLocale>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds delay{40};
} // namespace

SelectionLine::SelectionLine(const Theme &theme, const EventLogModel &model, QTableView &view)
    : QLabel(view.viewport())
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
{
    setObjectName(QStringLiteral("selectionLine"));
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &SelectionLine::refresh);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLine::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SelectionLine::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionLine::follow);
    connect(&theme, &Theme::changed, this, &SelectionLine::applyTheme);
    applyTheme();
    hide();
}

void SelectionLine::applyTheme()
{
    setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 2px 8px; }")
                      .arg(m_theme.color(Theme::Role::AlternateBase).name(), m_theme.color(Theme::Role::Text).name(),
                           m_theme.color(Theme::Role::Border).name()));
}

void SelectionLine::follow()
{
    m_added.clear();
    if (!m_delay.isActive())
        m_delay.start();
}

void SelectionLine::add(const QString &text)
{
    m_added = text;
    refresh();
}

void SelectionLine::refresh()
{
    const QString text = selectionText();
    say(m_added.isEmpty() ? text : tr("%1; %2").arg(text, m_added));
}

void SelectionLine::say(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    place(m_taken);
}

void SelectionLine::place(int taken)
{
    m_taken = taken;
    if (!isVisible())
        return;
    adjustSize();
    const QSize room = m_view.viewport()->size();
    move(std::max(0, room.width() - taken - width() - 12), room.height() - height() - 8);
}

QString SelectionLine::selectionText() const
{
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    const qint64 rows = rowCount(spans);
    if (rows < 2)
        return {};
    if (rows == 2)
        return betweenText(spans.constFirst().first, spans.constLast().last);
    const QString selected = tr("%Ln row(s) selected", nullptr, pluralCount(rows));
    if (rows > measuredRows)
        return selected;
    qint64 bytes = 0;
    for (const RowSpan &span : spans)
        bytes += m_model.payloadBytes(span.first, span.last);
    return tr("%1, %2").arg(selected, QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString SelectionLine::betweenText(int first, int second) const
{
    const auto begin = m_model.timeOf(first);
    const auto end = m_model.timeOf(second);
    if (!begin || !end)
        return {};
    const QString rows = tr("(rows %1 and %2)").arg(QLocale().toString(m_model.idAt(first)), QLocale().toString(m_model.idAt(second)));
    if (*end < *begin)
        return tr("Time between: \u2212%1, the clock was set back %2").arg(exactSpanText(*end - *begin), rows);
    return tr("Time between: %1 %2").arg(exactSpanText(*end - *begin), rows);
}

} // namespace eventscope
