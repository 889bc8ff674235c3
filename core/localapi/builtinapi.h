// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/demopublisher.h"
#include "core/localapi/localeventapi.h"

#include <memory>
#include <optional>

namespace eventscope {

/// The Event API inside the console: a LocalEventApi with the default definition and a DemoPublisher. GUI thread.
class BuiltInApi : public QObject
{
    Q_OBJECT

public:
    explicit BuiltInApi(const Clock &clock, QObject *parent = nullptr);

    /// Starts the API and the demo traffic on a free loopback port; when it runs already, answers with its address.
    [[nodiscard]] QFuture<Result<LocalApiAddress>> start();
    QFuture<void> stop();
    [[nodiscard]] bool isRunning() const { return m_address.has_value(); }
    [[nodiscard]] const std::optional<LocalApiAddress> &address() const { return m_address; }
    [[nodiscard]] Secret apiKey() const;
    [[nodiscard]] DemoPublisher &demo() { return m_demo; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    LocalEventApi m_api;
    DemoPublisher m_demo;
    std::optional<LocalApiAddress> m_address;
    QFuture<Result<LocalApiAddress>> m_starting;
    bool m_wanted = false; ///< false when stop() came after start()
};

} // namespace eventscope
