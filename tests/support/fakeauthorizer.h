// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"

#include <QPromise>

#include <vector>

namespace eventscope::test {

/// Answers every request at once with the same, and remembers the requests. With `holds` set it answers when told to.
class FakeAuthorizer final : public Authorizer
{
public:
    explicit FakeAuthorizer(QByteArray key = "key")
        : answer(AuthorizationFields{{"host", "h.example"}, {"x-api-key", std::move(key)}})
    {
    }

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override
    {
        requests.append(request);
        QPromise<Result<AuthorizationFields>> promise;
        promise.start();
        QFuture<Result<AuthorizationFields>> future = promise.future();
        m_held.push_back(std::move(promise));
        if (!holds)
            release();
        return future;
    }
    /// Answers all that is held.
    void release()
    {
        for (auto &promise : std::exchange(m_held, {})) {
            promise.addResult(answer);
            promise.finish();
        }
    }

    /// Drops what is held: cancelled, without an answer.
    void forget() { m_held.clear(); }

    Result<AuthorizationFields> answer;
    QList<AuthorizationRequest> requests;
    bool holds = false;

private:
    std::vector<QPromise<Result<AuthorizationFields>>> m_held;
};

} // namespace eventscope::test
