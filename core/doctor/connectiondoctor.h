// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/clock.h"
#include "core/doctor/finding.h"
#include "core/protocol/connectionoptions.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace eventscope {

namespace doctor {
class ClockProbe;
class ConversationProbe;
class NameProbe;
class Probe;
class SocketProbe;
} // namespace doctor

/// Finds out why an endpoint cannot be talked to: makes all checks of doctor::Check one after the other, over connections of its own, so
/// that an open session is not disturbed. A check that needs a failed one is skipped, the others go on. One run; nothing in it blocks.
/// Each check has a deadline (connectTimeout, for Subscribe and Publish answerTimeout) and then fails with Timeout. One thread.
class ConnectionDoctor : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Endpoint endpoint;
        Authorizers authorizers;
        ConnectionOptions options;
        ChannelPath channel; ///< for Subscribe and Publish
        bool publishes = false; ///< others may see the event, and it costs one or two
        bool timeMatters = false; ///< an authorizer signs, or its token has an end
        /// What was published and has not arrived by then is published once more.
        std::chrono::milliseconds publishAgainAfter{2'000};
    };

    /// `clock` must outlive it.
    ConnectionDoctor(Plan plan, const Clock &clock, QObject *parent = nullptr);
    /// Not from a slot of its own signals: use deleteLater() there.
    ~ConnectionDoctor() override;

    void start();
    /// What is under way and what is left is skipped; finished() comes before it returns.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// So far, in the order of doctor::Check; all of them after finished().
    [[nodiscard]] const QList<doctor::Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void checkStarted(eventscope::doctor::Check check);
    /// For skipped ones too, which do not start.
    void found(const eventscope::doctor::Finding &finding);
    /// Once, last.
    void finished();

private:
    void addProbe(doctor::Probe &probe);
    void next();
    void begin(doctor::Check check);
    void run(doctor::Check check);
    void take(const doctor::Finding &finding);
    void timeOut();
    void record(const doctor::Finding &finding);
    void finish();
    /// The finding of a check that is not to be made.
    [[nodiscard]] std::optional<doctor::Finding> blocked(doctor::Check check) const;
    [[nodiscard]] QList<doctor::Check> needs(doctor::Check check) const;
    [[nodiscard]] std::chrono::milliseconds deadline(doctor::Check check) const;

    Plan m_plan;
    const Clock &m_clock;
    QList<doctor::Finding> m_findings;
    std::optional<doctor::Check> m_current;
    MonotonicTime m_startedAt; ///< of the current check
    bool m_isRunning = false;
    bool m_answersHtml = false;
    QTimer m_deadline;
    std::unique_ptr<doctor::NameProbe> m_names;
    std::unique_ptr<doctor::SocketProbe> m_socket;
    std::unique_ptr<doctor::ClockProbe> m_clockProbe;
    std::unique_ptr<doctor::ConversationProbe> m_conversation;
};

} // namespace eventscope
