// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/evaluationwatch.h"

namespace eventscope {

EvaluationWatch::EvaluationWatch(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

EvaluationWatch::~EvaluationWatch()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

Result<QList<QByteArray>> EvaluationWatch::evaluate(json::Expression &expression, QByteArrayView input)
{
    begin(&expression);
    auto outputs = expression.evaluate(input);
    end();
    return outputs;
}

void EvaluationWatch::begin(json::Expression *expression)
{
    const QMutexLocker lock(&m_mutex);
    m_expression = expression;
    m_deadline = QDeadlineTimer(m_limit);
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { watch(); }));
        m_thread->start();
    }
    if (m_isIdle)
        m_changed.wakeAll();
}

void EvaluationWatch::end()
{
    const QMutexLocker lock(&m_mutex);
    m_expression = nullptr;
}

void EvaluationWatch::watch()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_isEnding) {
        m_isIdle = !m_expression;
        if (m_isIdle)
            m_changed.wait(&m_mutex);
        else if (!m_deadline.hasExpired())
            m_changed.wait(&m_mutex, m_deadline); // by then, another one may be evaluated, with a later deadline
        else
            std::exchange(m_expression, nullptr)->interrupt();
    }
}

} // namespace eventscope
