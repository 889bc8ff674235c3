// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undooffers.h"

#include "ui/panels/noticebar.h"

#include <QAction>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace eventscope {

namespace {
constexpr std::chrono::minutes lasting{1};
constexpr qsizetype mostKept = 6;
} // namespace

UndoOffers::UndoOffers(NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_action(new QAction(tr("&Undo delete"), this))
{
    m_action->setObjectName(QStringLiteral("undoDeleteAction"));
    m_action->setShortcut(QKeySequence::Undo);
    connect(m_action, &QAction::triggered, this, &UndoOffers::undo);
    connect(&m_notices, &NoticeBar::dismissed, this, [this](const QString &key) {
        if (key == QLatin1String("undo"))
            lapseAll();
    });
    show();
}

UndoOffers::~UndoOffers()
{
    while (!m_kept.isEmpty())
        lapseFirst();
}

void UndoOffers::add(Offer offer)
{
    const int number = ++m_lastNumber;
    m_kept << Kept{number, std::move(offer)};
    if (m_kept.size() > mostKept)
        lapseFirst();
    QTimer::singleShot(lasting, this, [this, number] { lapse(number); });
    show();
}

void UndoOffers::undo()
{
    if (m_kept.isEmpty())
        return;
    const Offer offer = m_kept.takeLast().offer;
    show();
    offer.undo();
}

void UndoOffers::lapseAll()
{
    while (!m_kept.isEmpty())
        lapseFirst();
    show();
}

void UndoOffers::lapse(int number)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [number](const Kept &kept) { return kept.number == number; });
    if (found == m_kept.end())
        return;
    // Older ones have waited longer.
    const qsizetype count = std::distance(m_kept.begin(), found) + 1;
    for (qsizetype left = count; left > 0; --left)
        lapseFirst();
    show();
}

void UndoOffers::lapseFirst()
{
    const Offer offer = m_kept.takeFirst().offer;
    if (offer.lapse)
        offer.lapse();
}

void UndoOffers::show()
{
    const QString key = QStringLiteral("undo");
    m_action->setEnabled(!m_kept.isEmpty());
    m_action->setStatusTip(m_kept.isEmpty() ? tr("Nothing was deleted that could be brought back") : m_kept.constLast().offer.text);
    m_action->setToolTip(m_action->statusTip());
    if (m_kept.isEmpty())
        return m_notices.clear(key);
    m_notices.show(key, NoticeBar::Severity::Info, m_kept.constLast().offer.text, {{tr("Undo"), [this] { undo(); }, false}});
}

} // namespace eventscope
