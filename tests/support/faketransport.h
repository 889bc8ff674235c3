// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"

#include <QPointer>

namespace eventscope::test {

/// A Transport that only remembers what was asked of it; the test plays the server by emitting its signals.
class FakeTransport final : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    void open(const QUrl &url, const QList<QByteArray> &subprotocols) override
    {
        openedUrl = url;
        offered = subprotocols;
    }
    void sendText(const QByteArray &utf8) override { sent.append(utf8); }
    void close() override { closedByOwner = true; }
    void abort() override { aborted = true; }
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }

    QUrl openedUrl;
    QList<QByteArray> offered;
    QList<QByteArray> sent;
    bool closedByOwner = false;
    bool aborted = false;
};

/// Keeps the transports it made, in order; a deleted one becomes null.
class FakeTransports
{
public:
    [[nodiscard]] TransportFactory factory()
    {
        return [this]() -> std::unique_ptr<Transport> {
            auto made = std::make_unique<FakeTransport>();
            m_made.append(made.get());
            return made;
        };
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_made.size()); }
    [[nodiscard]] FakeTransport *last() const { return m_made.last(); }
    [[nodiscard]] FakeTransport *at(int index) const { return m_made.at(index); }

private:
    QList<QPointer<FakeTransport>> m_made;
};

} // namespace eventscope::test
