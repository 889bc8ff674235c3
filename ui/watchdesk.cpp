// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchdesk.h"

#include "ui/dialogs/countersdialog.h"
#include "ui/dialogs/watchrulesdialog.h"
#include "ui/errortext.h"
#include "ui/panels/noticebar.h"
#include "ui/undooffers.h"

#include <QAction>
#include <QApplication>

#include <algorithm>

namespace eventscope {

namespace {

/// Those of a list that are not in a shorter one that took its place, neither as they were nor under their name.
template<typename T>
QList<T> goneFrom(QList<T> before, const QList<T> &now)
{
    if (now.size() >= before.size())
        return {};
    before.removeIf(
        [&now](const T &one) { return std::any_of(now.cbegin(), now.cend(), [&one](const T &kept) { return kept.name == one.name; }); });
    return before;
}

} // namespace

WatchDesk::WatchDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_alarms(parts.notifier, m_clock,
               [this](const QString &endpointId, qint64 id, qsizetype payloadLimit) { return row(endpointId, id, payloadLimit); })
    , m_rules(parts.settings.rules())
    , m_counters(parts.settings.counters())
{
    addAction(QStringLiteral("watchRulesAction"), tr("&Watch rules\u2026"), &WatchDesk::openRules);
    addAction(QStringLiteral("countersAction"), tr("&Counters\u2026"), &WatchDesk::openCounters);
    connect(&m_parts.sessions, &OpenSessions::sessionOpened, this, &WatchDesk::watch);
    for (const QString &endpointId : m_parts.sessions.ids())
        watch(endpointId, m_parts.sessions.session(endpointId));
    connect(&m_parts.sessions, &OpenSessions::sessionClosing, this, [this](const QString &endpointId) { m_watched.erase(endpointId); });
    connect(&m_parts.settings, &WatchSettings::rulesChanged, this, &WatchDesk::applyRules);
    connect(&m_parts.settings, &WatchSettings::countersChanged, this, &WatchDesk::offerCounters);
    connect(&m_alarms, &WatchAlarms::soundWanted, this, &QApplication::beep);
    connect(&m_parts.notifier, &Notifier::refused, this, &WatchDesk::tellRefused);
    connect(&m_parts.notifier, &Notifier::activated, this, [this](const Notification &notification) {
        m_parts.window.setWindowState(m_parts.window.windowState() & ~Qt::WindowMinimized);
        m_parts.window.activateWindow();
        m_parts.window.raise();
        if (notification.row > 0)
            Q_EMIT rowWanted(notification.endpointId, notification.row);
    });
}

WatchDesk::~WatchDesk() = default;

void WatchDesk::addAction(const QString &name, const QString &text, void (WatchDesk::*open)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, open);
    m_actions << action;
}

void WatchDesk::watch(const QString &endpointId, Session *session)
{
    auto watched = std::unique_ptr<Watched>(new Watched{session, WatchScan(session->capturePath()), nullptr});
    WatchScan &scan = watched->scan;
    connect(session, &Session::committed, &scan, &WatchScan::extendTo);
    connect(&scan, &WatchScan::failed, this, &WatchDesk::tellFailed);
    connect(&scan, &WatchScan::matched, this,
            [this, endpointId](const QString &filter, const QList<qint64> &ids) { report(endpointId, filter, ids); });
    scan.setFilters(filters(), session->lastCommittedId());
    m_watched.insert_or_assign(endpointId, std::move(watched));
}

void WatchDesk::applyRules()
{
    m_alarms.setRules(m_parts.settings.rules());
    for (const auto &watched : m_watched)
        watched.second->scan.setFilters(filters(), watched.second->session->lastCommittedId());
    offerRules();
}

/// Of the rules that tell; the log highlights by itself.
QStringList WatchDesk::filters() const
{
    QStringList filters;
    for (const WatchRule &rule : m_parts.settings.rules()) {
        if (rule.isEnabled && (rule.notifies || rule.sounds))
            filters << rule.filter;
    }
    return filters;
}

void WatchDesk::report(const QString &endpointId, const QString &filter, const QList<qint64> &ids)
{
    for (const WatchRule &rule : m_parts.settings.rules()) {
        if (rule.isEnabled && rule.filter == filter)
            m_alarms.report(rule, endpointId, ids.size(), ids.last());
    }
}

std::optional<CaptureRow> WatchDesk::row(const QString &endpointId, qint64 id, qsizetype payloadLimit)
{
    const auto watched = m_watched.find(endpointId);
    if (watched == m_watched.end())
        return std::nullopt;
    if (!watched->second->reader) {
        auto opened = CaptureReader::open(watched->second->session->capturePath());
        if (!opened)
            return std::nullopt;
        watched->second->reader = std::move(*opened);
    }
    const QList<CaptureRow> rows = watched->second->reader->rows(id, id, payloadLimit);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

void WatchDesk::tellFailed(const QString &filter, const Error &error)
{
    for (const WatchRule &rule : m_parts.settings.rules()) {
        if (rule.isEnabled && rule.filter == filter)
            m_parts.notices.show(QStringLiteral("watchRule"), NoticeBar::Severity::Warning,
                                 tr("The watch rule \u201C%1\u201D no longer watches this log. %2").arg(rule.name, filterErrorText(error)),
                                 {{tr("Watch rules\u2026"), [this] { openRules(); }}});
    }
}

void WatchDesk::tellRefused()
{
    if (std::exchange(m_hasToldRefusal, true))
        return;
    m_parts.notices.show(QStringLiteral("notifications"), NoticeBar::Severity::Warning,
                         tr("This desktop does not show notifications. Watch rules still highlight rows and play their sounds."));
}

void WatchDesk::openRules()
{
    auto *dialog = new WatchRulesDialog(m_parts.theme, m_parts.settings, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchRulesDialog::testWanted, &m_alarms, &WatchAlarms::test);
    connect(&m_parts.notifier, &Notifier::refused, dialog, &WatchRulesDialog::tellRefused);
    dialog->open();
}

void WatchDesk::openCounters()
{
    auto *dialog = new CountersDialog(m_parts.theme, m_parts.settings, m_session, m_clock, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WatchDesk::offerRules()
{
    const QList<WatchRule> gone = goneFrom(std::exchange(m_rules, m_parts.settings.rules()), m_parts.settings.rules());
    if (gone.isEmpty())
        return;
    const QString text = gone.size() == 1 ? tr("Removed the watch rule \u201C%1\u201D.").arg(gone.first().name)
                                          : tr("Removed %Ln watch rule(s).", nullptr, static_cast<int>(gone.size()));
    m_parts.offers.add({text, [this, gone] { m_parts.settings.setRules(m_parts.settings.rules() + gone); }, {}});
}

void WatchDesk::offerCounters()
{
    const QList<Counter> gone = goneFrom(std::exchange(m_counters, m_parts.settings.counters()), m_parts.settings.counters());
    if (gone.isEmpty())
        return;
    const QString text = gone.size() == 1 ? tr("Removed the counter \u201C%1\u201D.").arg(gone.first().name)
                                          : tr("Removed %Ln counter(s).", nullptr, static_cast<int>(gone.size()));
    m_parts.offers.add({text, [this, gone] { m_parts.settings.setCounters(m_parts.settings.counters() + gone); }, {}});
}

} // namespace eventscope
