// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/publishbuttons.h"

#include "core/base/whenfinished.h"
#include "ui/errortext.h"
#include "ui/zoomstyle.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace eventscope {

namespace {

constexpr int columns = 4;

/// Of a folder and those in it, in their order.
QList<SavedEvent> eventsIn(const SavedWork &work, SavedWork::Id folder)
{
    QList<SavedEvent> events;
    for (const SavedWork::Id item : work.children(folder)) {
        if (const SavedEvent *event = work.savedEvent(item))
            events << *event;
        else if (work.kind(item) == SavedWork::Kind::Folder)
            events += eventsIn(work, item);
    }
    return events;
}

std::optional<SavedWork::Id> folderNamed(const SavedWork &work, const QString &name, SavedWork::Id in = SavedWork::root)
{
    for (const SavedWork::Id item : work.children(in)) {
        if (work.kind(item) != SavedWork::Kind::Folder)
            continue;
        if (work.name(item) == name)
            return item;
        if (const auto found = folderNamed(work, name, item))
            return found;
    }
    return std::nullopt;
}

} // namespace

PublishButtons::PublishButtons(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout)
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("publishButtons"));
    setAccessibleName(tr("Publish saved events"));
    m_message->setObjectName(QStringLiteral("publishButtonsMessage"));
    m_grid->setSpacing(zoomed(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addWidget(m_message);
}

void PublishButtons::show(const QString &folder, Session *session, const Discretion &discretion)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_session = session;
    m_discretion = discretion;
    const SavedWork &work = m_workspace.savedWork();
    const QList<SavedEvent> events = eventsIn(work, folderNamed(work, folder).value_or(SavedWork::root));
    for (const SavedEvent &event : events.first(std::min(mostButtons, events.size())))
        addButton(event);
    // A hint for who presents would be read by who watches.
    setVisible(!events.isEmpty() && session);
}

QString PublishButtons::nameOf(const SavedEvent &event) const
{
    return m_discretion.text(event.name);
}

void PublishButtons::addButton(const SavedEvent &event)
{
    auto *button = new QPushButton(QString(nameOf(event)).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    button->setAccessibleName(nameOf(event));
    button->setEnabled(m_session);
    button->setMinimumHeight(zoomed(36));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const int place = int(m_buttons.size());
    m_grid->addWidget(button, place / columns, place % columns);
    m_buttons << button;
    connect(button, &QPushButton::clicked, this, [this, event] { publish(event); });
}

void PublishButtons::publish(const SavedEvent &event)
{
    if (!m_session)
        return sayNoConnection();
    if (!event.isTemplate)
        return send(event, event.events);
    const EndpointSettings *endpoint = m_workspace.endpoint(m_session->settings().id);
    const Variables variables = endpoint ? endpoint->variables : Variables();
    m_evaluator.evaluate(
        {m_session->settings().id, event.channel, variables, event.events}, [this, event](const BatchTemplate::Events &made) {
            if (const auto *payloads = std::get_if<QList<QByteArray>>(&made))
                send(event, *payloads);
            else
                say(MessageLabel::Severity::Error, tr("“%1” was not published: its template cannot be evaluated.").arg(nameOf(event)));
        });
}

void PublishButtons::send(const SavedEvent &event, const QList<QByteArray> &payloads)
{
    if (!m_session)
        return sayNoConnection();
    const auto transport = event.usesHttp ? PublishTransport::Http : PublishTransport::WebSocket;
    const auto run = std::make_shared<Run>(Run{event, 0, false, false, {}});
    for (qsizetype first = 0; first < payloads.size(); first += limits::maxEventsPerPublish) {
        ++run->waiting;
        whenFinished(m_session->publish(event.channel, payloads.mid(first, limits::maxEventsPerPublish), transport), this,
                     [this, run](const PublishResult &result) { take(*run, result); });
    }
}

void PublishButtons::take(Run &run, const PublishResult &result)
{
    const auto *response = result.response();
    run.hasSuccess = run.hasSuccess || (response && !response->successfulEvents.isEmpty());
    run.hasFailure = run.hasFailure || !result.isFullSuccess();
    if (result.failure() && run.reason.isEmpty())
        run.reason = m_discretion.text(errorText(result.failure()->error));
    if (--run.waiting == 0)
        tell(run);
}

void PublishButtons::tell(const Run &run)
{
    if (!run.hasFailure)
        say(MessageLabel::Severity::Success, tr("“%1” was published.").arg(nameOf(run.event)));
    else if (run.hasSuccess)
        say(MessageLabel::Severity::Warning, tr("“%1” was published in part.").arg(nameOf(run.event)));
    else
        say(MessageLabel::Severity::Error, tr("“%1” was not published. %2").arg(nameOf(run.event), run.reason).trimmed());
}

void PublishButtons::say(MessageLabel::Severity severity, const QString &outcome)
{
    m_message->say(severity, outcome);
    Q_EMIT told(outcome);
}

void PublishButtons::sayNoConnection()
{
    say(MessageLabel::Severity::Hint, tr("Nothing can be published without a connection."));
}

} // namespace eventscope
