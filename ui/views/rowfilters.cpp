// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowfilters.h"

#include <QAction>

namespace eventscope {

namespace {
constexpr QLatin1String with("");
constexpr QLatin1String without("-");
} // namespace

RowFilters::RowFilters(const EventLogModel &model, QTableView &view)
    : m_model(model)
    , m_view(view)
    , m_onValue(add(QStringLiteral("filterCellAction"), tr("Filter on this value"),
                    [this] { Q_EMIT expressionWanted(m_model.valueFilter(m_view.currentIndex())); }))
    , m_outValue(add(QStringLiteral("filterOutCellAction"), tr("Filter out this value"),
                     [this] { Q_EMIT expressionWanted(QStringLiteral("(%1 | not)").arg(m_model.valueFilter(m_view.currentIndex()))); }))
    , m_onChannel(add(QStringLiteral("filterChannelAction"), tr("Filter on this channel"), [this] { wantChannel(with); }))
    , m_outChannel(add(QStringLiteral("filterOutChannelAction"), tr("Filter out this channel"), [this] { wantChannel(without); }))
    , m_onKind(add(QStringLiteral("filterKindAction"), tr("Filter on this kind of row"), [this] { wantKind(with); }))
    , m_outKind(add(QStringLiteral("filterOutKindAction"), tr("Filter out this kind of row"), [this] { wantKind(without); }))
{
    // A value may arrive after its cell became the current one.
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { updateValues(); });
    update();
}

QAction *RowFilters::add(const QString &name, const QString &text, const std::function<void()> &act)
{
    auto *action = new QAction(text, &m_view);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

void RowFilters::update()
{
    const QModelIndex current = m_view.currentIndex();
    const QVariant kind = current.data(EventLogModel::KindRole);
    const bool isEvent = kind == static_cast<int>(CaptureRow::Kind::Event);
    const bool hasPayload = isEvent || kind == static_cast<int>(CaptureRow::Kind::Published);
    for (QAction *action : {m_onValue, m_outValue})
        action->setVisible(current.column() >= EventLogModel::ColumnCount);
    updateValues();
    for (QAction *action : {m_onChannel, m_outChannel})
        action->setEnabled(hasPayload);
    // Of a received event the pattern is known, not the channel (protocol.md 3.4).
    m_onChannel->setText(isEvent ? tr("Filter on this subscription") : tr("Filter on this channel"));
    m_outChannel->setText(isEvent ? tr("Filter out this subscription") : tr("Filter out this channel"));
    for (QAction *action : {m_onKind, m_outKind})
        action->setEnabled(current.isValid());
}

void RowFilters::updateValues()
{
    const bool hasValue = !m_model.valueFilter(m_view.currentIndex()).isEmpty();
    for (QAction *action : {m_onValue, m_outValue})
        action->setEnabled(hasValue);
}

std::optional<CaptureRow> RowFilters::currentRow() const
{
    const QModelIndex current = m_view.currentIndex();
    auto row = current.isValid() ? m_model.wholeRow(current.row()) : Result<CaptureRow>(Error{ErrorCode::InvalidArgument, {}});
    return row ? std::optional(std::move(*row)) : std::nullopt;
}

void RowFilters::wantChannel(QLatin1String sign)
{
    if (const auto row = currentRow())
        Q_EMIT termWanted(sign + (row->kind == CaptureRow::Kind::Event ? QLatin1String("subscription:") : QLatin1String("channel:"))
                          + row->channel);
}

void RowFilters::wantKind(QLatin1String sign)
{
    if (const auto row = currentRow())
        Q_EMIT termWanted(sign + QStringLiteral("kind:") + captureRowKindName(row->kind));
}

} // namespace eventscope
