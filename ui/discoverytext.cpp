// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discoverytext.h"

#include "core/auth/serviceclock.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace eventscope {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::discoverytext)

public:
    [[nodiscard]] static QString error(const Error &error, const QString &region);
    [[nodiscard]] static QString problem(const Error &problem);

private:
    [[nodiscard]] static QString refused(const Error &error);
};

QString Words::refused(const Error &error)
{
    const QString said = error.detail.simplified();
    if (isAboutTheDate(error))
        return tr("AWS refused the signature for its date: this computer's clock is wrong. Set it and search again. (%1)").arg(said);
    if (error.type.startsWith(QLatin1String("AccessDenied")))
        return tr("These credentials may not list Event APIs. They need the permission appsync:ListApis; or search with others. (%1)")
            .arg(said);
    return tr("AWS does not accept these credentials. Check the profile or the keys, and that they have not expired. (%1)").arg(said);
}

QString Words::error(const Error &error, const QString &region)
{
    switch (error.code) {
    case ErrorCode::Unauthorized: return refused(error);
    case ErrorCode::RateLimitExceeded:
        return tr("AWS limits the rate of requests, also after several tries. What was found stays; search again in a minute.");
    case ErrorCode::HostNotFound:
        return tr("AppSync was not found in the region %1. Check the region, and that this computer is online.").arg(region);
    case ErrorCode::InvalidArgument: return tr("\u201C%1\u201D is no AWS region. Choose one such as eu-west-1.").arg(region);
    case ErrorCode::Cancelled: return tr("The search was stopped. What was found stays.");
    case ErrorCode::InvalidFrame:
        return tr("AWS gave an answer that makes no sense: %1. What was found stays; try again.").arg(error.detail.simplified());
    default: return errorText(error);
    }
}

QString Words::problem(const Error &problem)
{
    const QString operation = problem.detail.section(QLatin1Char(':'), 0, 0);
    const QString what = operation == QLatin1String("ListChannelNamespaces") ? tr("Namespaces could not be read")
        : operation == QLatin1String("ListApiKeys")                          ? tr("API keys could not be read")
                                                                             : tr("Not all of its settings could be read");
    if (problem.code == ErrorCode::Unauthorized)
        return tr("%1: the permission appsync:%2 is missing.").arg(what, operation);
    if (problem.code == ErrorCode::RateLimitExceeded)
        return tr("%1: AWS limits the rate of requests. Search again in a minute.").arg(what);
    return tr("%1: %2.").arg(what, errorTitle(problem));
}

} // namespace

QString discoveryErrorText(const Error &error, const QString &region)
{
    return Words::error(error, region);
}

QString discoveryProblemsText(const QList<Error> &problems)
{
    QStringList sentences;
    for (const Error &problem : problems)
        sentences << Words::problem(problem);
    return sentences.join(QLatin1Char(' '));
}

} // namespace eventscope
