// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importtext.h"

#include "ui/errortext.h"

#include <QCoreApplication>

#include <array>

namespace eventscope {

namespace {

struct Phrase
{
    QLatin1String word;
    const char *text;
};

constexpr std::array<Phrase, 16> phrases{{
    {QLatin1String("authorizer"), QT_TRANSLATE_NOOP("eventscope::importtext", "how to authorize: a key, a token, a sign-in or IAM")},
    {QLatin1String("apiKey"), QT_TRANSLATE_NOOP("eventscope::importtext", "the API key")},
    {QLatin1String("token"), QT_TRANSLATE_NOOP("eventscope::importtext", "the token")},
    {QLatin1String("signIn"), QT_TRANSLATE_NOOP("eventscope::importtext", "a sign-in")},
    {QLatin1String("userPoolId"), QT_TRANSLATE_NOOP("eventscope::importtext", "the id of the user pool")},
    {QLatin1String("clientId"), QT_TRANSLATE_NOOP("eventscope::importtext", "the client id")},
    {QLatin1String("issuer"), QT_TRANSLATE_NOOP("eventscope::importtext", "the issuer of the tokens")},
    {QLatin1String("accessKeyId"), QT_TRANSLATE_NOOP("eventscope::importtext", "the access key id")},
    {QLatin1String("secretAccessKey"), QT_TRANSLATE_NOOP("eventscope::importtext", "the secret access key")},
    {QLatin1String("credentials"), QT_TRANSLATE_NOOP("eventscope::importtext", "IAM credentials: a profile, keys or the environment")},
    {QLatin1String("region"), QT_TRANSLATE_NOOP("eventscope::importtext", "the region of the API")},
    {QLatin1String("realtimeUrl"),
     QT_TRANSLATE_NOOP("eventscope::importtext", "a look at the realtime URL: it was made by a rule that may not hold")},
    {QLatin1String("environment"), QT_TRANSLATE_NOOP("eventscope::importtext", "environment variables on this computer")},
    {QLatin1String("command"), QT_TRANSLATE_NOOP("eventscope::importtext", "a command on this computer")},
    {QLatin1String("file"), QT_TRANSLATE_NOOP("eventscope::importtext", "a file on this computer")},
    {QLatin1String("profile"), QT_TRANSLATE_NOOP("eventscope::importtext", "an AWS profile on this computer")},
}};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::importtext)

public:
    static QString failed(const QString &detail) { return tr("Nothing was imported: %1.").arg(detail); }
    static QString nextStep()
    {
        return tr("Choose a file with the URL of an Event API, or paste the URL itself: it is the HTTP endpoint in the API's settings.");
    }
    static QString header(const QString &name) { return tr("the header %1").arg(name); }
    static QString other(const QString &word) { return tr("the setting \"%1\"").arg(word); }
};

} // namespace

QString importErrorText(const Error &error)
{
    if (error.code != ErrorCode::InvalidInput)
        return errorText(error);
    return Words::failed(error.detail.simplified()) + QLatin1Char(' ') + Words::nextStep();
}

QString importMissingText(const QString &missing)
{
    for (const Phrase &phrase : phrases) {
        if (missing == phrase.word)
            return QCoreApplication::translate("eventscope::importtext", phrase.text);
    }
    const QString header = QStringLiteral("header ");
    return missing.startsWith(header) ? Words::header(missing.mid(header.size())) : Words::other(missing);
}

} // namespace eventscope
