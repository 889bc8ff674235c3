// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/demopublisher.h"
#include "core/localapi/localeventapi.h"
#include "core/localapi/localtoken.h"

#include <memory>
#include <optional>

namespace eventscope {

/// What a person chose for the built-in Event API. A value type.
struct BuiltInConfiguration
{
    QByteArray definition = LocalApiDefinition::defaultText(); ///< as LocalApiDefinition::fromJson reads it
    QString definitionFile = {}; ///< where the definition was read from or saved to; empty: nowhere
    quint16 port = 0; ///< 0: any free one
    bool tls = false; ///< with a certificate by the local CA
    bool demo = true; ///< demo events under `/demo`

    bool operator==(const BuiltInConfiguration &) const = default;
};

/// The Event API inside the console: a LocalEventApi on loopback, and a DemoPublisher. GUI thread.
class BuiltInApi : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Failed, ///< it could not start: error() tells why, and nothing runs
    };
    Q_ENUM(State)

    /// `clock` must outlive it. `dataFolder` is that of LocalApiOptions.
    BuiltInApi(const Clock &clock, QString dataFolder, QObject *parent = nullptr);

    /// For the next start(); what runs goes on as it is.
    void configure(const BuiltInConfiguration &configuration);
    [[nodiscard]] const BuiltInConfiguration &configuration() const { return m_configuration; }
    /// The definition of a configuration. A missing API key is one key that stays the same until the program ends. Errors as
    /// LocalApiDefinition::fromJson, and InvalidArgument when the demo has no namespace to publish to.
    [[nodiscard]] Result<LocalApiDefinition> read(const BuiltInConfiguration &configuration) const;

    /// Starts as configured; when it runs or starts already, answers with that address. Errors as read() and LocalEventApi::start,
    /// and Cancelled when it was stopped or started anew meanwhile.
    [[nodiscard]] QFuture<Result<LocalApiAddress>> start();
    /// Configures and starts, in place of what runs. When read() fails, nothing is changed. Errors as start().
    [[nodiscard]] QFuture<Result<LocalApiAddress>> start(const BuiltInConfiguration &configuration);
    QFuture<void> stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Of what runs; nothing otherwise.
    [[nodiscard]] const std::optional<LocalApiAddress> &address() const { return m_address; }
    /// Of what was started last.
    [[nodiscard]] const LocalApiDefinition &definition() const { return m_definition; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int subscriptions() const { return m_subscriptions; }
    [[nodiscard]] bool isExpired(const LocalApiDefinition::ApiKey &key) const;
    /// A token that it takes. FileFailed with the reason.
    [[nodiscard]] Result<Secret> mintToken(const LocalToken &token) const;

Q_SIGNALS:
    void stateChanged(eventscope::BuiltInApi::State state);
    void configurationChanged();
    /// connections() and subscriptions() are new.
    void loadChanged();

private:
    [[nodiscard]] LocalApiOptions options() const;
    void run(const LocalApiDefinition &definition);
    [[nodiscard]] Result<LocalApiAddress> onStarted(int attempt, bool demo, const Result<LocalApiAddress> &address);
    void setState(State state);
    void setLoad(int connections, int subscriptions);

    const Clock &m_clock;
    QString m_dataFolder;
    Secret m_ownKey;
    BuiltInConfiguration m_configuration;
    LocalApiDefinition m_definition;
    std::unique_ptr<LocalEventApi> m_api;
    std::unique_ptr<DemoPublisher> m_demo; ///< uses m_api
    State m_state = State::Stopped;
    Error m_error;
    std::optional<LocalApiAddress> m_address;
    QFuture<Result<LocalApiAddress>> m_starting;
    int m_attempt = 0; ///< counts starts and stops: an answer to an older one is void
    int m_connections = 0;
    int m_subscriptions = 0;
};

} // namespace eventscope
