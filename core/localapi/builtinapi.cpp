// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/builtinapi.h"

namespace eventscope {

BuiltInApi::BuiltInApi(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(LocalApiDefinition::makeDefault(), clock)
    , m_demo(m_api)
{
}

QFuture<Result<LocalApiAddress>> BuiltInApi::start()
{
    m_wanted = true;
    if (m_address)
        return QtFuture::makeReadyFuture(Result<LocalApiAddress>(*m_address));
    if (!m_starting.isFinished())
        return m_starting;
    m_starting = m_api.start().then(this, [this](const Result<LocalApiAddress> &address) {
        if (address && m_wanted) {
            m_address = *address;
            m_demo.start();
            Q_EMIT runningChanged(true);
        }
        return address;
    });
    return m_starting;
}

QFuture<void> BuiltInApi::stop()
{
    m_wanted = false;
    m_demo.stop();
    if (m_address) {
        m_address.reset();
        Q_EMIT runningChanged(false);
    }
    return m_api.stop();
}

Secret BuiltInApi::apiKey() const
{
    return m_api.definition().apiKey();
}

} // namespace eventscope
