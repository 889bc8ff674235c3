// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/curlimport.h"

#include "core/base/masksecrets.h"
#include "core/base/shellwords.h"
#include "core/workspace/importers/endpointbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace eventscope::importers {

namespace {

/// What of a command matters here.
struct Command
{
    QStringList urls;
    QList<QPair<QString, QString>> headers;
    QString body;
    QString user;
    QString sigV4; ///< `aws:amz:REGION:SERVICE`
};

/// Long options that are followed by a value.
bool takesValue(const QString &option)
{
    static const QStringList options
        = QStringLiteral(
              "abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to continue-at "
              "cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode delegation "
              "dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save "
              "expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode "
              "happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json "
              "keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt "
              "max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey "
              "preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers "
              "proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers "
              "proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request "
              "request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 "
              "socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max "
              "tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user "
              "user-agent variable vlan-priority write-out")
              .split(QLatin1Char(' '));
    return options.contains(option);
}

/// The same of short options.
bool takesValue(QChar letter)
{
    return QStringLiteral("AbcCdDeEFHKmoPQrtTuUwxXyYz").contains(letter);
}

/// The long names of the short options that matter.
QString longName(QChar letter)
{
    switch (letter.unicode()) {
    case 'H': return QStringLiteral("header");
    case 'd': return QStringLiteral("data");
    case 'u': return QStringLiteral("user");
    default: return {};
    }
}

void apply(Command &command, const QString &option, const QString &value)
{
    if (option == QLatin1String("header"))
        command.headers.append({value.section(QLatin1Char(':'), 0, 0).trimmed(), value.section(QLatin1Char(':'), 1).trimmed()});
    else if (option == QLatin1String("oauth2-bearer"))
        command.headers.append({QStringLiteral("Authorization"), QStringLiteral("Bearer ") + value});
    else if (option.startsWith(QLatin1String("data")) || option == QLatin1String("json"))
        command.body = value;
    else if (option == QLatin1String("user"))
        command.user = value;
    else if (option == QLatin1String("aws-sigv4"))
        command.sigV4 = value;
    else if (option == QLatin1String("url"))
        command.urls.prepend(value);
}

/// Reads the words of a command after the program.
class CommandReader
{
public:
    explicit CommandReader(const QStringList &words)
        : m_words(words)
    {
    }

    Command read()
    {
        while (++m_at < m_words.size()) {
            const QString &word = m_words.at(m_at);
            if (word.startsWith(QLatin1String("--")))
                readLong(word.mid(2));
            else if (word.startsWith(QLatin1Char('-')))
                readShort(word);
            else
                m_command.urls << word;
        }
        return m_command;
    }

private:
    /// `--name value`, also `--name=value`.
    void readLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString option = word.left(equals < 0 ? word.size() : equals);
        if (takesValue(option))
            apply(m_command, option, equals < 0 ? next() : word.mid(equals + 1));
    }

    /// `-sXPOST`: letters, the last of which may have its value behind it or in the next word.
    void readShort(const QString &word)
    {
        for (qsizetype at = 1; at < word.size(); ++at) {
            if (!takesValue(word.at(at)))
                continue;
            const QString joined = word.mid(at + 1);
            return apply(m_command, longName(word.at(at)), joined.isEmpty() ? next() : joined);
        }
    }

    QString next() { return m_words.value(++m_at); }

    const QStringList &m_words;
    qsizetype m_at = 0;
    Command m_command;
};

/// The likeliest of the words that are no options: the value of an option that nobody knows here stands among them, too.
Result<EndpointBuilder> builderFor(const QStringList &urls)
{
    QStringList likeliest = urls;
    std::stable_partition(likeliest.begin(), likeliest.end(), [](const QString &one) { return one.contains(QLatin1String("://")); });
    for (const QString &one : qAsConst(likeliest)) {
        if (auto builder = EndpointBuilder::from(one))
            return builder;
    }
    return EndpointBuilder::from(likeliest.value(0));
}

/// The variable that stands for a whole value; empty when it is a value.
QString variableIn(const QString &value)
{
    static const QRegularExpression variable(QStringLiteral("^(?:Bearer )?(?:\\$\\{?([A-Za-z_]\\w*)\\}?|%([A-Za-z_]\\w*)%)$"));
    const QRegularExpressionMatch match = variable.match(value);
    return match.captured(1) + match.captured(2);
}

void addFromHeader(EndpointBuilder &builder, AuthorizerSettings::Kind kind, const QString &value)
{
    if (const QString variable = variableIn(value); !variable.isEmpty())
        builder.addSourced(kind, {SourceSettings::Kind::Environment, variable});
    else if (kind == AuthorizerSettings::Kind::ApiKey)
        builder.addApiKey(Secret(value));
    else
        builder.addToken(Secret(value));
}

/// A signature serves once: of a signed request only the key's id and the region are of use.
void addSigned(EndpointBuilder &builder, const QString &authorization)
{
    static const QRegularExpression credential(QStringLiteral("Credential=([^/\\s]+)/\\d+/([^/\\s]+)/"));
    const QRegularExpressionMatch match = credential.match(authorization);
    builder.setRegion(match.captured(2));
    builder.addIam({match.captured(1), {}, {}});
}

void addHeader(EndpointBuilder &builder, const QString &name, const QString &value)
{
    static const QStringList ownOnes{QStringLiteral("host"),
                                     QStringLiteral("content-type"),
                                     QStringLiteral("content-length"),
                                     QStringLiteral("accept"),
                                     QStringLiteral("accept-encoding"),
                                     QStringLiteral("content-encoding"),
                                     QStringLiteral("user-agent"),
                                     QStringLiteral("x-amz-date"),
                                     QStringLiteral("connection"),
                                     QStringLiteral("x-amz-security-token"),
                                     QStringLiteral("x-amz-content-sha256")};
    const QString lower = name.toLower();
    if (lower == QLatin1String("x-api-key"))
        addFromHeader(builder, AuthorizerSettings::Kind::ApiKey, value);
    else if (lower == QLatin1String("authorization") && value.startsWith(QLatin1String("AWS4-HMAC-SHA256")))
        addSigned(builder, value);
    else if (lower == QLatin1String("authorization"))
        addFromHeader(builder, AuthorizerSettings::Kind::Token, value);
    else if (isSecretName(name))
        builder.addMissing(QStringLiteral("header ") + name);
    else if (!ownOnes.contains(lower) && !value.isEmpty())
        builder.addHeader(name.toUtf8(), value.toUtf8());
}

/// `--aws-sigv4 aws:amz:REGION:appsync --user ID:SECRET`
void addCredentials(EndpointBuilder &builder, const Command &command)
{
    if (command.sigV4.isEmpty())
        return;
    builder.setRegion(command.sigV4.section(QLatin1Char(':'), 2, 2));
    Credentials credentials{command.user.section(QLatin1Char(':'), 0, 0), Secret(command.user.section(QLatin1Char(':'), 1)), {}};
    if (!variableIn(credentials.accessKeyId).isEmpty()) {
        builder.addSourced(AuthorizerSettings::Kind::IamEnvironment, {});
        return;
    }
    for (const auto &[name, value] : command.headers) {
        if (name.compare(QLatin1String("x-amz-security-token"), Qt::CaseInsensitive) == 0)
            credentials.sessionToken = Secret(value);
    }
    builder.addIam(credentials);
}

QString withoutPrompt(const QString &text)
{
    static const QRegularExpression prompt(QStringLiteral("^\\s*(?:[$>#%]\\s+)?(?=curl(?:\\.exe)?\\s)"));
    return prompt.match(text).hasMatch() ? QString(text).remove(prompt) : QString();
}

} // namespace

bool isCurl(const QString &text)
{
    return !withoutPrompt(text).isEmpty();
}

Result<ImportedEndpoint> endpointOfCurl(const QString &commandLine)
{
    const auto words = shellWords(withoutPrompt(commandLine));
    if (!words)
        return words.error();
    const Command command = CommandReader(*words).read();
    auto builder = builderFor(command.urls);
    if (!builder)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the URL of the command is not one of an Event API: ") + builder.error().detail};
    for (const auto &[name, value] : command.headers)
        addHeader(*builder, name, value);
    addCredentials(*builder, command);
    const QJsonObject body = QJsonDocument::fromJson(command.body.toUtf8()).object();
    builder->addChannel(body.value(QLatin1String("channel")).toString());
    return builder->take();
}

} // namespace eventscope::importers
