// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cognitoserver.h"

#include "core/auth/identitypool.h"
#include "core/auth/jwk.h"
#include "core/auth/jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>

namespace eventscope::test {

namespace {

const QString poolName = QStringLiteral("TestPool1");
const QString identityPoolId = QStringLiteral("us-east-1:5b1f0a52-0d6c-4b5e-9d0f-2f6a1f6f8f11");
const QString identityId = QStringLiteral("us-east-1:c7d2ab9e-33f0-4a53-8a0c-d8a6a3b84d20");
const QString clientId = QStringLiteral("1example23456789");
constexpr char saltHex[] = "9af3c0ffee0102030405060708090a0b";
constexpr char serverPrivateHex[] = "a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5";

QByteArray hash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QJsonObject error(const char *type, const char *message)
{
    return {{QStringLiteral("__type"), QLatin1String(type)}, {QStringLiteral("message"), QLatin1String(message)}};
}

/// Plain numbers for a test: leaks nothing, hides nothing.
class Number
{
public:
    Number()
        : m_number(BN_new())
    {
    }
    explicit Number(const QByteArray &hex)
        : Number()
    {
        BN_hex2bn(&m_number, hex.constData());
    }
    ~Number() { BN_free(m_number); }
    Q_DISABLE_COPY_MOVE(Number)

    [[nodiscard]] BIGNUM *get() const { return m_number; }
    [[nodiscard]] QByteArray padded() const
    {
        QByteArray bytes(BN_num_bytes(m_number), '\0');
        BN_bn2bin(m_number, reinterpret_cast<unsigned char *>(bytes.data()));
        return (bytes.isEmpty() || (static_cast<unsigned char>(bytes.front()) & 0x80U)) ? QByteArray(1, '\0') + bytes : bytes;
    }
    [[nodiscard]] QByteArray hex() const
    {
        char *text = BN_bn2hex(m_number);
        QByteArray copy(text);
        OPENSSL_free(text);
        return copy.toLower();
    }

private:
    BIGNUM *m_number;
};

} // namespace

CognitoServer::CognitoServer(QObject *parent)
    : QObject(parent)
    , m_http([this](QTcpSocket &socket, const HttpServer::Request &request) { serve(socket, request); })
{
}

void CognitoServer::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld)
        return;
    for (const auto &[socket, request] : std::exchange(m_waiting, {})) {
        if (socket)
            socket->write(respond(request));
    }
}

void CognitoServer::serve(QTcpSocket &socket, const HttpServer::Request &request)
{
    m_calls << QString::fromLatin1(request.headers.value("x-amz-target")).section(QLatin1Char('.'), 1);
    if (m_isHeld)
        m_waiting.append({QPointer<QTcpSocket>(&socket), request});
    else
        socket.write(respond(request));
}

UserPoolSettings CognitoServer::settings() const
{
    UserPoolSettings settings;
    settings.userPoolId = QStringLiteral("us-east-1_") + poolName;
    settings.clientId = clientId;
    settings.userName = script.userName;
    settings.endpointUrl = m_http.url().toString();
    return settings;
}

IdentityPoolSettings CognitoServer::identityPool(const QString &loginAuthorizer) const
{
    return {identityPoolId, loginAuthorizer, m_http.url().toString()};
}

QByteArray CognitoServer::respond(const HttpServer::Request &request)
{
    const QString operation = QString::fromLatin1(request.headers.value("x-amz-target")).section(QLatin1Char('.'), 1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonObject answer;
    if (!script.answer.isNull())
        return HttpServer::response(200, script.answer);
    if (!script.error.isEmpty())
        answer = error(script.error.constData(), "as the test wants it");
    else if (body.contains(QStringLiteral("ClientId")) && body.value(QStringLiteral("ClientId")).toString() != clientId)
        answer = error("ResourceNotFoundException", "User pool client does not exist.");
    else if (operation == QLatin1String("InitiateAuth"))
        answer = initiate(body);
    else if (operation == QLatin1String("RespondToAuthChallenge"))
        answer = answerChallenge(body);
    else if (operation == QLatin1String("GetTokensFromRefreshToken") && script.knowsNewRefresh)
        answer = isSecretRight(body) ? refresh(body.value(QStringLiteral("RefreshToken")).toString())
                                     : error("NotAuthorizedException", "Invalid client secret");
    else if (operation == QLatin1String("GetId") || operation == QLatin1String("GetCredentialsForIdentity"))
        answer = identity(operation, body);
    else if (operation == QLatin1String("RevokeToken"))
        m_refreshTokens.removeAll(body.value(QStringLiteral("Token")).toString());
    else if (operation == QLatin1String("AssociateSoftwareToken"))
        answer = {{QStringLiteral("SecretCode"), QStringLiteral("JBSWY3DPEHPK3PXP")}, {QStringLiteral("Session"), m_session}};
    else if (operation == QLatin1String("VerifySoftwareToken"))
        answer = body.value(QStringLiteral("UserCode")).toString() == script.code
            ? QJsonObject{{QStringLiteral("Status"), QStringLiteral("SUCCESS")}, {QStringLiteral("Session"), m_session}}
            : error("EnableSoftwareTokenMFAException", "Code mismatch");
    else
        answer = error(script.unknownOperation.constData(), "");
    const QByteArray text = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return HttpServer::response(answer.contains(QStringLiteral("__type")) ? 400 : 200, text, "application/x-amz-json-1.1");
}

bool CognitoServer::isHashRight(const QJsonObject &parameters, const QString &name) const
{
    if (script.clientSecret.isEmpty())
        return !parameters.contains(QStringLiteral("SECRET_HASH"));
    const QByteArray wanted = hmac(script.clientSecret.toUtf8(), (name + clientId).toUtf8()).toBase64();
    return parameters.value(QStringLiteral("SECRET_HASH")).toString().toLatin1() == wanted;
}

bool CognitoServer::isSecretRight(const QJsonObject &body) const
{
    return body.value(QStringLiteral("ClientSecret")).toString() == script.clientSecret;
}

QJsonObject CognitoServer::initiate(const QJsonObject &body)
{
    const QString flow = body.value(QStringLiteral("AuthFlow")).toString();
    const QJsonObject parameters = body.value(QStringLiteral("AuthParameters")).toObject();
    const QString name
        = flow == QLatin1String("REFRESH_TOKEN_AUTH") ? script.userName : parameters.value(QStringLiteral("USERNAME")).toString();
    if (!isHashRight(parameters, name))
        return error("NotAuthorizedException", "SecretHash does not match for the client");
    if (flow == QLatin1String("REFRESH_TOKEN_AUTH"))
        return refresh(parameters.value(QStringLiteral("REFRESH_TOKEN")).toString());
    if (name != script.userName && (script.alias.isEmpty() || name != script.alias))
        return error("UserNotFoundException", "User does not exist.");
    m_left = script.challenges;
    if (flow == QLatin1String("USER_SRP_AUTH"))
        return startSrp(parameters);
    if (parameters.value(QStringLiteral("PASSWORD")).toString() != script.password)
        return error("NotAuthorizedException", "Incorrect username or password.");
    return nextStep();
}

QJsonObject CognitoServer::startSrp(const QJsonObject &parameters)
{
    BN_CTX *context = BN_CTX_new();
    const Number prime;
    BN_get_rfc3526_prime_3072(prime.get());
    const Number two("2");
    const Number clientPublic(parameters.value(QStringLiteral("SRP_A")).toString().toLatin1());
    const Number ownPrivate{QByteArray(serverPrivateHex)};
    const Number salt{QByteArray(saltHex)};
    const QByteArray user = (poolName + script.userName).toUtf8();
    const Number x(hash(salt.padded() + hash(user + ':' + script.password.toUtf8())).toHex());
    const Number k(hash(prime.padded() + two.padded()).toHex());
    const Number verifier;
    BN_mod_exp(verifier.get(), two.get(), x.get(), prime.get(), context);
    // B = k*v + g^b
    const Number serverPublic;
    const Number power;
    BN_mod_mul(serverPublic.get(), k.get(), verifier.get(), prime.get(), context);
    BN_mod_exp(power.get(), two.get(), ownPrivate.get(), prime.get(), context);
    BN_mod_add(serverPublic.get(), serverPublic.get(), power.get(), prime.get(), context);
    const Number u(hash(clientPublic.padded() + serverPublic.padded()).toHex());
    // S = (A * v^u) ^ b
    const Number secret;
    BN_mod_exp(secret.get(), verifier.get(), u.get(), prime.get(), context);
    BN_mod_mul(secret.get(), clientPublic.get(), secret.get(), prime.get(), context);
    BN_mod_exp(secret.get(), secret.get(), ownPrivate.get(), prime.get(), context);
    BN_CTX_free(context);
    m_srpKeyHex = hmac(hmac(u.padded(), secret.padded()), "Caldera Derived Key\x01").first(16).toHex();
    m_secretBlock = "secret block " + QByteArray::number(++m_serial);
    m_session = QStringLiteral("session-%1").arg(m_serial);
    return {{QStringLiteral("ChallengeName"), QStringLiteral("PASSWORD_VERIFIER")},
            {QStringLiteral("Session"), m_session},
            {QStringLiteral("ChallengeParameters"),
             QJsonObject{{QStringLiteral("SALT"), QLatin1String(saltHex)},
                         {QStringLiteral("SRP_B"), QString::fromLatin1(serverPublic.hex())},
                         {QStringLiteral("SECRET_BLOCK"), QString::fromLatin1(m_secretBlock.toBase64())},
                         {QStringLiteral("USERNAME"), script.userName},
                         {QStringLiteral("USER_ID_FOR_SRP"), script.userName}}}};
}

QJsonObject CognitoServer::provePassword(const QJsonObject &responses)
{
    const QByteArray stamp = responses.value(QStringLiteral("TIMESTAMP")).toString().toLatin1();
    const QByteArray text = (poolName + script.userName).toUtf8() + m_secretBlock + stamp;
    const QByteArray wanted = hmac(QByteArray::fromHex(m_srpKeyHex), text).toBase64();
    if (responses.value(QStringLiteral("PASSWORD_CLAIM_SIGNATURE")).toString().toLatin1() != wanted)
        return error("NotAuthorizedException", "Incorrect username or password.");
    return nextStep();
}

QJsonObject CognitoServer::answerChallenge(const QJsonObject &body)
{
    const QJsonObject responses = body.value(QStringLiteral("ChallengeResponses")).toObject();
    if (body.value(QStringLiteral("Session")).toString() != m_session)
        return error("NotAuthorizedException", "Invalid session for the user.");
    if (responses.value(QStringLiteral("USERNAME")).toString() != script.userName || !isHashRight(responses, script.userName))
        return error("NotAuthorizedException", "SecretHash does not match for the client");
    const QString name = body.value(QStringLiteral("ChallengeName")).toString();
    if (name == QLatin1String("PASSWORD_VERIFIER"))
        return provePassword(responses);
    if (name == QLatin1String("NEW_PASSWORD_REQUIRED")) {
        if (responses.value(QStringLiteral("NEW_PASSWORD")).toString().size() < 8)
            return error("InvalidPasswordException", "Password not long enough");
        return nextStep();
    }
    if (name == QLatin1String("SELECT_MFA_TYPE")) {
        m_left.prepend(responses.value(QStringLiteral("ANSWER")).toString());
        return nextStep();
    }
    if (name == QLatin1String("MFA_SETUP"))
        return nextStep();
    const QStringList codes{QStringLiteral("SMS_MFA_CODE"), QStringLiteral("SOFTWARE_TOKEN_MFA_CODE"), QStringLiteral("EMAIL_OTP_CODE"),
                            QStringLiteral("SMS_OTP_CODE"), QStringLiteral("ANSWER")};
    for (const QString &field : codes) {
        if (responses.value(field).toString() == script.code)
            return nextStep();
    }
    return error("CodeMismatchException", "Invalid code or auth state for the user.");
}

QJsonObject CognitoServer::nextStep()
{
    if (m_left.isEmpty())
        return tokens(true);
    m_session = QStringLiteral("session-%1").arg(++m_serial);
    return {{QStringLiteral("ChallengeName"), m_left.takeFirst()},
            {QStringLiteral("Session"), m_session},
            {QStringLiteral("ChallengeParameters"),
             QJsonObject{{QStringLiteral("USER_ID_FOR_SRP"), script.userName},
                         {QStringLiteral("CODE_DELIVERY_DESTINATION"), QStringLiteral("+*******7890")},
                         {QStringLiteral("MFAS_CAN_CHOOSE"), QStringLiteral("[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]")},
                         {QStringLiteral("requiredAttributes"), QStringLiteral("[\"userAttributes.email\"]")}}}};
}

QJsonObject CognitoServer::refresh(const QString &refreshToken)
{
    if (m_usedTokens.contains(refreshToken))
        return error("RefreshTokenReuseException", "Refresh token has been used before");
    if (!m_refreshTokens.contains(refreshToken))
        return error("NotAuthorizedException", "Refresh Token has been revoked");
    if (!script.rotates)
        return tokens(false);
    m_refreshTokens.removeAll(refreshToken);
    m_usedTokens << refreshToken;
    return tokens(true);
}

QJsonObject CognitoServer::identity(const QString &operation, const QJsonObject &body) const
{
    if (!isSignedIn(body.value(QStringLiteral("Logins")).toObject()))
        return error("NotAuthorizedException", "Invalid login token.");
    if (operation == QLatin1String("GetId") && body.value(QStringLiteral("IdentityPoolId")).toString() == identityPoolId)
        return {{QStringLiteral("IdentityId"), identityId}};
    if (body.value(QStringLiteral("IdentityId")).toString() != identityId)
        return error("ResourceNotFoundException", "Identity not found.");
    const QJsonObject given{{QStringLiteral("AccessKeyId"), script.credentials.accessKeyId},
                            {QStringLiteral("SecretKey"), QString::fromUtf8(script.credentials.secretAccessKey.reveal())},
                            {QStringLiteral("SessionToken"), QString::fromUtf8(script.credentials.sessionToken.reveal())},
                            {QStringLiteral("Expiration"), now() + 3600}};
    return {{QStringLiteral("IdentityId"), identityId}, {QStringLiteral("Credentials"), given}};
}

bool CognitoServer::isSignedIn(const QJsonObject &logins) const
{
    const QByteArray presented = logins.value(IdentityPool::providerOf(settings().userPoolId)).toString().toLatin1();
    const auto decoded = Jwt::decode(presented);
    return decoded && script.key && JwkSet::parse(script.key->jwks())->verify(presented) && decoded->tokenUse == QLatin1String("id")
        && decoded->expiresAt > m_clock->utc();
}

qint64 CognitoServer::now() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock->utc()).time_since_epoch().count();
}

QJsonObject CognitoServer::tokens(bool withRefreshToken)
{
    ++m_serial; // each token is one of its own
    const QString access = script.accessToken.isEmpty() ? token(QStringLiteral("access")) : script.accessToken;
    QJsonObject result{{QStringLiteral("AccessToken"), access},
                       {QStringLiteral("IdToken"), token(QStringLiteral("id"))},
                       {QStringLiteral("TokenType"), QStringLiteral("Bearer")}};
    if (script.tellsLife)
        result.insert(QStringLiteral("ExpiresIn"), static_cast<int>(script.life.count()));
    if (withRefreshToken) {
        m_refreshTokens << QStringLiteral("refresh-secret-%1").arg(++m_serial);
        result.insert(QStringLiteral("RefreshToken"), m_refreshTokens.constLast());
    }
    return {{QStringLiteral("AuthenticationResult"), result}};
}

QString CognitoServer::token(const QString &use) const
{
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(
            QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const auto life = use == QLatin1String("id") && script.idTokenLife.count() > 0 ? script.idTokenLife : script.life;
    QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_") + poolName},
                       {QStringLiteral("sub"), QStringLiteral("0b0c4a7e-7d0e-4a55-8ff7-0f3a3a8c3f10")},
                       {QStringLiteral("token_use"), use},
                       {QStringLiteral("iat"), now()},
                       {QStringLiteral("jti"), m_serial},
                       {QStringLiteral("exp"), now() + life.count()}};
    claims.insert(use == QLatin1String("id") ? QStringLiteral("aud") : QStringLiteral("client_id"), clientId);
    claims.insert(use == QLatin1String("id") ? QStringLiteral("cognito:username") : QStringLiteral("username"), script.userName);
    if (script.key)
        return QString::fromLatin1(script.key->sign(claims));
    return part({{QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), QStringLiteral("k1")}}) + QLatin1Char('.')
        + part(claims) + QStringLiteral(".c2lnbmF0dXJl");
}

} // namespace eventscope::test
