// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/expression.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <memory>

namespace eventscope {

/// Evaluates jq expressions that may not end: a thread of its own, started with the first one, interrupts what takes too long. Between
/// evaluations that follow each other it is not woken. One evaluation at a time.
class EvaluationWatch
{
public:
    explicit EvaluationWatch(std::chrono::milliseconds limit);
    ~EvaluationWatch();
    Q_DISABLE_COPY_MOVE(EvaluationWatch)

    /// Cancelled when it took longer than the limit; the expression is of no use after that.
    [[nodiscard]] Result<QList<QByteArray>> evaluate(json::Expression &expression, QByteArrayView input);
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }

private:
    void begin(json::Expression *expression);
    void end();
    void watch();

    const std::chrono::milliseconds m_limit;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_changed;
    json::Expression *m_expression = nullptr; ///< what is being evaluated
    QDeadlineTimer m_deadline;
    bool m_isIdle = false; ///< the thread waits for an expression
    bool m_isEnding = false;
};

} // namespace eventscope
