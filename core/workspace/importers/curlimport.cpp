// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/curlimport.h"

#include "core/base/masksecrets.h"
#include "core/base/shellwords.h"
#include "core/workspace/importers/endpointbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace eventscope::importers {

namespace {

/// What of a command matters here.
struct Command
{
    QString url;
    QList<QPair<QString, QString>> headers;
    QString body;
    QString user;
    QString sigV4; ///< `aws:amz:REGION:SERVICE`
};

/// Options that are followed by a value, the short ones by their letter.
bool takesValue(const QString &option)
{
    static const QStringList options{QStringLiteral("--request"),
                                     QStringLiteral("--header"),
                                     QStringLiteral("--data"),
                                     QStringLiteral("--data-raw"),
                                     QStringLiteral("--data-binary"),
                                     QStringLiteral("--data-ascii"),
                                     QStringLiteral("--json"),
                                     QStringLiteral("--user"),
                                     QStringLiteral("--aws-sigv4"),
                                     QStringLiteral("--url"),
                                     QStringLiteral("--user-agent"),
                                     QStringLiteral("--output"),
                                     QStringLiteral("--max-time"),
                                     QStringLiteral("--proxy"),
                                     QStringLiteral("--cacert"),
                                     QStringLiteral("--write-out"),
                                     QStringLiteral("--connect-timeout"),
                                     QStringLiteral("--retry"),
                                     QStringLiteral("--cookie"),
                                     QStringLiteral("--referer"),
                                     QStringLiteral("--cert"),
                                     QStringLiteral("--key"),
                                     QStringLiteral("--resolve"),
                                     QStringLiteral("--dump-header")};
    static const QString letters = QStringLiteral("XHduAomxwbeED");
    return options.contains(option) || (option.size() == 2 && letters.contains(option.at(1)));
}

void apply(Command &command, const QString &option, const QString &value)
{
    if (option == QLatin1String("-H") || option == QLatin1String("--header"))
        command.headers.append({value.section(QLatin1Char(':'), 0, 0).trimmed(), value.section(QLatin1Char(':'), 1).trimmed()});
    else if (option == QLatin1String("-d") || option.startsWith(QLatin1String("--data")) || option == QLatin1String("--json"))
        command.body = value;
    else if (option == QLatin1String("-u") || option == QLatin1String("--user"))
        command.user = value;
    else if (option == QLatin1String("--aws-sigv4"))
        command.sigV4 = value;
    else if (option == QLatin1String("--url"))
        command.url = value;
}

Command commandOf(const QStringList &words)
{
    Command command;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words.at(at);
        const bool isLong = word.startsWith(QLatin1String("--"));
        const QString option = isLong ? word.section(QLatin1Char('='), 0, 0) : word.left(2);
        if (!word.startsWith(QLatin1Char('-'))) {
            if (command.url.isEmpty())
                command.url = word;
        } else if (takesValue(option)) {
            const bool isJoined = word.size() > option.size();
            const QString joined = word.mid(option.size() + (isLong ? 1 : 0));
            apply(command, option, isJoined ? joined : words.value(++at));
        }
    }
    return command;
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
    const Command command = commandOf(*words);
    auto builder = EndpointBuilder::from(command.url);
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
