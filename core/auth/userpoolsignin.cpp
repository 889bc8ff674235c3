// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/userpoolsignin.h"

#include "core/base/whenfinished.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace eventscope {

namespace {

using Answer = QFuture<Result<SignInStep>>;

constexpr QLatin1String mfaSetup("MFA_SETUP");
constexpr QLatin1String passwordVerifier("PASSWORD_VERIFIER");
constexpr QLatin1String setupCode("SOFTWARE_TOKEN_MFA_CODE");

/// The one field of the challenges that have one.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 7> fieldOf{{
    {QLatin1String("SMS_MFA"), QLatin1String("SMS_MFA_CODE")},
    {QLatin1String("SOFTWARE_TOKEN_MFA"), QLatin1String("SOFTWARE_TOKEN_MFA_CODE")},
    {QLatin1String("EMAIL_OTP"), QLatin1String("EMAIL_OTP_CODE")},
    {QLatin1String("SMS_OTP"), QLatin1String("SMS_OTP_CODE")},
    {QLatin1String("SELECT_MFA_TYPE"), QLatin1String("ANSWER")},
    {QLatin1String("CUSTOM_CHALLENGE"), QLatin1String("ANSWER")},
    {mfaSetup, setupCode},
}};

Answer answered(const Result<SignInStep> &step)
{
    return QtFuture::makeReadyFuture(step);
}

/// A list that Cognito sends as JSON text within a string.
QStringList listIn(const QString &jsonText)
{
    QStringList texts;
    const QJsonArray values = QJsonDocument::fromJson(jsonText.toUtf8()).array();
    for (const QJsonValue value : values)
        texts << value.toString();
    return texts;
}

QStringList newPasswordFields(const PoolChallenge &challenge)
{
    static const QString prefix = QStringLiteral("userAttributes.");
    QStringList fields{QStringLiteral("NEW_PASSWORD")};
    const QStringList required = listIn(challenge.parameters.value(QStringLiteral("requiredAttributes")));
    for (const QString &name : required)
        fields << (name.startsWith(prefix) ? name : prefix + name);
    return fields;
}

/// What a person is asked for; without fields when this program cannot ask it.
SignInStep stepFor(const PoolChallenge &challenge)
{
    SignInStep step;
    step.challenge = challenge.name;
    step.destination = challenge.parameters.value(QStringLiteral("CODE_DELIVERY_DESTINATION"));
    if (challenge.name == QLatin1String("NEW_PASSWORD_REQUIRED")) {
        step.fields = newPasswordFields(challenge);
        return step;
    }
    const auto *found = std::find_if(fieldOf.begin(), fieldOf.end(), [&](const auto &one) { return one.first == challenge.name; });
    if (found != fieldOf.end())
        step.fields = QStringList(found->second);
    if (challenge.name == QLatin1String("SELECT_MFA_TYPE"))
        step.choices = listIn(challenge.parameters.value(QStringLiteral("MFAS_CAN_CHOOSE")));
    if (challenge.name == mfaSetup)
        step.destination = challenge.parameters.value(QStringLiteral("SecretCode"));
    return step;
}

Error unsupported(const QString &challenge)
{
    return {ErrorCode::UnsupportedOperation,
            QStringLiteral("the user pool asks for %1, which is not supported here; sign in elsewhere and paste a token").arg(challenge)};
}

} // namespace

UserPoolSignIn::UserPoolSignIn(CognitoUserPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_clock(clock)
{
}

Answer UserPoolSignIn::start(const QString &userName, const Secret &password)
{
    m_userName = userName;
    m_password = password;
    m_challenge.reset();
    m_tokens.reset();
    m_srp.reset();
    const auto next = [this](const Result<CognitoUserPool::Step> &step) { return take(step); };
    if (m_pool.settings().usesPassword) {
        const QJsonObject parameters{{QStringLiteral("PASSWORD"), QString::fromUtf8(password.reveal())}};
        return andThen(m_pool.initiate(QStringLiteral("USER_PASSWORD_AUTH"), userName, parameters), this, next);
    }
    m_srp = std::make_unique<srp::Client>();
    const QJsonObject parameters{{QStringLiteral("SRP_A"), QString::fromLatin1(m_srp->publicHex())}};
    return andThen(m_pool.initiate(QStringLiteral("USER_SRP_AUTH"), userName, parameters), this, next);
}

Answer UserPoolSignIn::answer(const QMap<QString, Secret> &answers)
{
    if (!m_challenge)
        return answered(Error{ErrorCode::InvalidArgument, QStringLiteral("there is no challenge to answer")});
    QJsonObject responses;
    const QStringList fields = stepFor(*m_challenge).fields;
    for (const QString &field : fields) {
        if (answers.value(field).isEmpty())
            return answered(Error{ErrorCode::InvalidArgument, QStringLiteral("%1 is empty").arg(field)});
        responses.insert(field, QString::fromUtf8(answers.value(field).reveal()));
    }
    if (m_challenge->name == mfaSetup)
        return finishSoftwareToken(answers.value(setupCode));
    return respond(*m_challenge, responses);
}

Answer UserPoolSignIn::respond(const PoolChallenge &challenge, const QJsonObject &responses)
{
    return andThen(m_pool.respond(challenge, m_userName, responses), this,
                   [this](const Result<CognitoUserPool::Step> &step) { return take(step); });
}

Answer UserPoolSignIn::take(const Result<CognitoUserPool::Step> &step)
{
    if (!step)
        return answered(step.error());
    if (const auto *tokens = std::get_if<TokenSet>(&*step)) {
        m_tokens = *tokens;
        m_challenge.reset();
        m_password = Secret();
        SignInStep done;
        done.isSignedIn = true;
        return answered(done);
    }
    const auto &challenge = std::get<PoolChallenge>(*step);
    // The pool's own name for the user, who may have entered an alias such as an e-mail address.
    if (const QString userId = challenge.parameters.value(QStringLiteral("USER_ID_FOR_SRP")); !userId.isEmpty())
        m_userName = userId;
    if (challenge.name == passwordVerifier)
        return provePassword(challenge);
    if (challenge.name == mfaSetup)
        return setUpSoftwareToken(challenge);
    const SignInStep asked = stepFor(challenge);
    if (asked.fields.isEmpty())
        return answered(unsupported(challenge.name));
    m_challenge = challenge;
    return answered(asked);
}

Answer UserPoolSignIn::provePassword(const PoolChallenge &challenge)
{
    const std::unique_ptr<srp::Client> proof = std::exchange(m_srp, nullptr); // once: a pool that asks again would be answered for ever
    if (!proof)
        return answered(unsupported(challenge.name));
    const auto parameter = [&challenge](const char *name) { return challenge.parameters.value(QLatin1String(name)); };
    const srp::Challenge given{m_pool.poolName(),
                               m_userName,
                               parameter("SALT").toLatin1(),
                               parameter("SRP_B").toLatin1(),
                               parameter("SECRET_BLOCK").toLatin1(),
                               srp::timestamp(m_clock.utc())};
    const Result<QByteArray> claim = proof->passwordClaim(given, m_password);
    if (!claim)
        return answered(claim.error());
    return respond(challenge,
                   {{QStringLiteral("PASSWORD_CLAIM_SIGNATURE"), QString::fromLatin1(*claim)},
                    {QStringLiteral("PASSWORD_CLAIM_SECRET_BLOCK"), QString::fromLatin1(given.secretBlock)},
                    {QStringLiteral("TIMESTAMP"), QString::fromLatin1(given.timestamp)}});
}

Answer UserPoolSignIn::setUpSoftwareToken(const PoolChallenge &challenge)
{
    return andThen(m_pool.associateSoftwareToken(challenge), this, [this](const Result<PoolChallenge> &associated) -> Result<SignInStep> {
        if (!associated)
            return associated.error();
        m_challenge = *associated;
        return stepFor(*associated);
    });
}

Answer UserPoolSignIn::finishSoftwareToken(const Secret &code)
{
    return andThen(m_pool.verifySoftwareToken(*m_challenge, code), this, [this](const Result<PoolChallenge> &verified) {
        return verified ? respond(*verified, {}) : answered(verified.error());
    });
}

} // namespace eventscope
