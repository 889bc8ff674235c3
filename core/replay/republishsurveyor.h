// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/capture/stuckwatch.h"
#include "core/replay/republishreader.h"

#include <QObject>

#include <optional>

namespace eventscope {

/// Counts the events of a choice by channel, in a thread. A jq expression that does not come to an end is ended: by another choice, by the
/// end of this, or when one event takes too long. GUI thread; never blocks it.
class RepublishSurveyor final : public QObject
{
    Q_OBJECT

public:
    explicit RepublishSurveyor(QObject *parent = nullptr);
    ~RepublishSurveyor() override;

    /// One surveyed() follows; nothing is told any more of an earlier choice.
    void start(const RepublishChoice &choice);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// How long one event may take, from the next choice on; 5 s unless told otherwise.
    void setRowLimit(std::chrono::milliseconds limit) { m_rowLimit = limit; }

Q_SIGNALS:
    /// Errors: those of RepublishReader; Timeout: the filter takes too long for one of the events.
    void surveyed(const Result<RepublishSurvey> &survey);

private:
    void run(const RepublishChoice &choice);
    void onStuck();
    void onFinished(const Result<RepublishSurvey> &survey);

    std::chrono::milliseconds m_rowLimit{5'000};
    std::shared_ptr<RepublishReader> m_reader; ///< of the choice that is at work
    std::unique_ptr<StuckWatch> m_watch; ///< the same
    bool m_isStuck = false;
    std::optional<RepublishChoice> m_next; ///< waits for the end of the one that is at work
    BackgroundWork<Result<RepublishSurvey>> m_work; ///< ends before what its result goes to
};

} // namespace eventscope
