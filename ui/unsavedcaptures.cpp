// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unsavedcaptures.h"

#include "ui/builtindesk.h"
#include "ui/panels/savebar.h"
#include "ui/pluralcount.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace eventscope {

namespace {

qint64 storedEvents(const Session &session)
{
    return session.counters().committedEvents + session.counters().published;
}

/// What the budget removed cannot be kept.
qint64 rowsOnDisk(const Session &session)
{
    const qint64 first = session.counters().firstId;
    return first > 0 ? session.lastCommittedId() - first + 1 : 0;
}

} // namespace

UnsavedCaptures::UnsavedCaptures(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&m_parts.saveBar, &SaveBar::started, this, &UnsavedCaptures::noteSaving);
    connect(&m_parts.saveBar, &SaveBar::saved, this,
            [this](const QString & /*path*/, const QString &capture) { m_saved.insert(capture, m_saving.take(capture)); });
}

void UnsavedCaptures::keepSilently()
{
    m_isSilent = true;
}

bool UnsavedCaptures::canClose()
{
    if (m_isDecided)
        return true;
    QList<Unsaved> found = unsaved();
    if (m_isSilent) {
        keep(found);
        return true;
    }
    found.removeIf([](const Unsaved &one) { return one.events == 0; });
    if (found.isEmpty())
        return true;
    if (!m_isAsking)
        ask(found);
    return false;
}

void UnsavedCaptures::noteSaving(const QString &capture)
{
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints()) {
        const Session *session = m_parts.sessions.session(endpoint.id);
        if (session && session->capturePath() == capture)
            m_saving.insert(capture, storedEvents(*session));
    }
}

QList<UnsavedCaptures::Unsaved> UnsavedCaptures::unsaved() const
{
    QList<Unsaved> found;
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints()) {
        const Session *session = m_parts.sessions.session(endpoint.id);
        if (!session || m_parts.builtIn.isEndpoint(endpoint.id))
            continue;
        const auto saved = m_saved.constFind(session->capturePath());
        const qint64 since = storedEvents(*session) - (saved == m_saved.cend() ? 0 : *saved);
        const qint64 events = std::min(since, rowsOnDisk(*session)) + session->counters().waiting();
        if (events > 0 || saved == m_saved.cend())
            found << Unsaved{endpoint.id, events};
    }
    return found;
}

QString UnsavedCaptures::sentence(const Unsaved &one) const
{
    const QString name = m_parts.workspace.endpoint(one.endpointId)->name;
    return tr("%Ln event(s) of %1 are not saved.", nullptr, pluralCount(one.events)).arg(name);
}

void UnsavedCaptures::ask(const QList<Unsaved> &asked)
{
    QStringList sentences;
    for (const Unsaved &one : asked)
        sentences << sentence(one);
    const QString hint = tr("Keep them, and Eventscope offers them when it starts again. Discard deletes them.");
    m_isAsking = true;
    m_parts.prompt.askUnsaved(&m_parts.window, sentences.join(QLatin1Char('\n')), hint,
                              [self = QPointer(this), asked](Prompt::Unsaved choice) {
                                  if (self)
                                      self->decide(asked, choice);
                              });
}

void UnsavedCaptures::decide(const QList<Unsaved> &asked, Prompt::Unsaved choice)
{
    m_isAsking = false;
    if (choice == Prompt::Unsaved::Cancel)
        return;
    if (choice == Prompt::Unsaved::Keep)
        keep(asked);
    m_isDecided = true;
    Q_EMIT decided();
}

void UnsavedCaptures::keep(const QList<Unsaved> &wanted)
{
    for (const Unsaved &one : wanted)
        m_parts.sessions.keepCapture(one.endpointId);
}

} // namespace eventscope
