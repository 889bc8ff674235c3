// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/batchtemplate.h"
#include "ui/latestjob.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>

namespace eventscope {

/// Makes the events of publishes from their templates, in a pool thread, each publish after the one before, so that `seq` counts
/// on. GUI thread.
class BatchEvaluator : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QString endpointId;
        QString channel;
        Variables variables;
        QList<QByteArray> texts;
    };
    using Use = std::function<void(const BatchTemplate::Events &events)>;

    explicit BatchEvaluator(QObject *parent = nullptr);

    /// `use` is called later, once, unless this goes before.
    void evaluate(Request request, Use use);
    /// What the next event of an endpoint would get, for previews; without a clock.
    [[nodiscard]] TemplateContext context(const QString &endpointId, const QString &channel, const Variables &variables) const;

private:
    struct Task
    {
        Request request;
        Use use;
    };
    struct Outcome
    {
        BatchTemplate::Events events;
        qint64 seq = 1; ///< of the next event
    };

    void startNext();
    void finish(const Task &task, const Outcome &outcome);
    [[nodiscard]] static Outcome evaluated(TemplateCompiler &compiler, const QList<QByteArray> &texts, TemplateContext context);

    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<TemplateCompiler> m_compiler; ///< used by one job at a time
    QHash<QString, qint64> m_seq; ///< of the next event, by endpoint
    std::deque<Task> m_waiting;
    bool m_isBusy = false;
    LatestJob<Outcome> m_job{this};
};

} // namespace eventscope
