// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republishsurveyor.h"

#include <utility>

namespace eventscope {

RepublishSurveyor::RepublishSurveyor(QObject *parent)
    : QObject(parent)
{
}

RepublishSurveyor::~RepublishSurveyor()
{
    if (m_reader)
        m_reader->interrupt();
}

void RepublishSurveyor::start(const RepublishChoice &choice)
{
    if (!isRunning())
        return run(choice);
    m_next = choice;
    m_reader->interrupt();
}

void RepublishSurveyor::run(const RepublishChoice &choice)
{
    m_reader = std::make_shared<RepublishReader>(choice);
    m_isStuck = false;
    m_watch = std::make_unique<StuckWatch>(m_reader->looks(), m_rowLimit);
    connect(m_watch.get(), &StuckWatch::stuck, this, &RepublishSurveyor::onStuck);
    m_watch->start();
    m_work.start(
        this, [reader = m_reader](Progress &progress) { return surveyRepublish(*reader, progress); },
        [this](const Result<RepublishSurvey> &survey) { onFinished(survey); });
}

void RepublishSurveyor::onStuck()
{
    m_isStuck = true;
    m_watch->stop();
    m_reader->interrupt();
}

void RepublishSurveyor::onFinished(const Result<RepublishSurvey> &survey)
{
    m_watch.reset();
    if (m_next)
        return run(*std::exchange(m_next, std::nullopt));
    const Error stuck{ErrorCode::Timeout, QStringLiteral("it does not come to an end for one of the events")};
    Q_EMIT surveyed(!survey && m_isStuck ? Result<RepublishSurvey>(stuck) : survey);
}

} // namespace eventscope
