// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/builtinapi.h"

#include "core/base/whenfinished.h"

#include <QFileInfo>

#include <algorithm>

namespace eventscope {

BuiltInApi::BuiltInApi(const Clock &clock, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_dataFolder(std::move(dataFolder))
    , m_ownKey(LocalApiDefinition::newApiKey())
{
}

void BuiltInApi::configure(const BuiltInConfiguration &configuration)
{
    if (m_configuration == configuration)
        return;
    m_configuration = configuration;
    Q_EMIT configurationChanged();
}

Result<LocalApiDefinition> BuiltInApi::read(const BuiltInConfiguration &configuration) const
{
    const QString &file = configuration.definitionFile;
    const QString folder = file.isEmpty() ? QString() : QFileInfo(file).absolutePath();
    const auto definition = LocalApiDefinition::fromJson(configuration.definition, m_ownKey, folder);
    if (!definition || !configuration.demo)
        return definition;
    const bool hasDemo
        = std::ranges::any_of(definition->channelNamespaces, [](const auto &one) { return one.name == QLatin1String("demo"); });
    if (hasDemo)
        return definition;
    return Error{ErrorCode::InvalidArgument, QStringLiteral("demo events need a channel namespace \"demo\"")};
}

QFuture<Result<LocalApiAddress>> BuiltInApi::start()
{
    if (m_address)
        return QtFuture::makeReadyFuture(Result<LocalApiAddress>(*m_address));
    if (m_state == State::Starting)
        return m_starting;
    return start(m_configuration);
}

QFuture<Result<LocalApiAddress>> BuiltInApi::start(const BuiltInConfiguration &configuration)
{
    const auto definition = read(configuration);
    if (!definition)
        return QtFuture::makeReadyFuture(Result<LocalApiAddress>(definition.error()));
    configure(configuration);
    run(*definition);
    return m_starting;
}

void BuiltInApi::run(const LocalApiDefinition &definition)
{
    m_demo.reset();
    m_address.reset();
    m_definition = definition;
    // The one before gives its port back.
    m_api.reset();
    m_api = std::make_unique<LocalEventApi>(definition, m_clock);
    connect(m_api.get(), &LocalEventApi::loadChanged, this, &BuiltInApi::setLoad);
    setLoad(0, 0);
    const auto onAnswer = [this, attempt = ++m_attempt, demo = m_configuration.demo](const Result<LocalApiAddress> &address) {
        return onStarted(attempt, demo, address);
    };
    m_starting = andThen(m_api->start(options()), this, onAnswer);
    setState(State::Starting);
}

LocalApiOptions BuiltInApi::options() const
{
    LocalApiOptions options;
    options.port = m_configuration.port;
    if (m_configuration.tls)
        options.tls = LocalApiOptions::Tls();
    options.dataFolder = m_dataFolder;
    return options;
}

Result<LocalApiAddress> BuiltInApi::onStarted(int attempt, bool demo, const Result<LocalApiAddress> &address)
{
    if (attempt != m_attempt)
        return Error{ErrorCode::Cancelled, QStringLiteral("stopped or started anew")};
    if (!address) {
        m_error = address.error();
        setState(State::Failed);
        return address;
    }
    m_address = *address;
    if (demo) {
        m_demo = std::make_unique<DemoPublisher>(*m_api);
        m_demo->start();
    }
    setState(State::Running);
    return address;
}

QFuture<void> BuiltInApi::stop()
{
    ++m_attempt;
    m_demo.reset();
    m_address.reset();
    const QFuture<void> stopping = m_api ? m_api->stop() : QtFuture::makeReadyFuture();
    setLoad(0, 0);
    setState(State::Stopped);
    return stopping;
}

bool BuiltInApi::isExpired(const LocalApiDefinition::ApiKey &key) const
{
    return key.expiresAt && *key.expiresAt <= m_clock.utc();
}

Result<Secret> BuiltInApi::mintToken(const LocalToken &token) const
{
    return mintLocalToken(token, m_dataFolder, m_clock.utc());
}

void BuiltInApi::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void BuiltInApi::setLoad(int connections, int subscriptions)
{
    if (m_connections == connections && m_subscriptions == subscriptions)
        return;
    m_connections = connections;
    m_subscriptions = subscriptions;
    Q_EMIT loadChanged();
}

} // namespace eventscope
