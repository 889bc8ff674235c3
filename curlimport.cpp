// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/curlimport.h"

#include "core/protocol/channelpath.h"
#include "core/workspace/import/endpointdraft.h"
#include "core/workspace/import/shellwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

/// What matters of a command line of curl.
struct CurlRequest
{
    QString url;
    QList<QPair<QString, QString>> headers;
    QString body;
    QString user;
    QString sigV4;
    QString caFile;
};

void take(CurlRequest &request, const QString &option, const QString &value)
{
    if (option == QLatin1String("-H") || option == QLatin1String("--header"))
        request.headers.emplaceBack(value.section(QLatin1Char(':'), 0, 0).trimmed(), value.section(QLatin1Char(':'), 1).trimmed());
    else if (option == QLatin1String("-d") || option.startsWith(QLatin1String("--data")) || option == QLatin1String("--json"))
        request.body += value;
    else if (option == QLatin1String("-u") || option == QLatin1String("--user"))
        request.user = value;
    else if (option == QLatin1String("--url"))
        request.url = value;
    else if (option == QLatin1String("--aws-sigv4"))
        request.sigV4 = value;
    else if (option == QLatin1String("--cacert"))
        request.caFile = value;
}

bool takesValue(const QString &option)
{
    static const QStringList flags{QStringLiteral("--compressed"), QStringLiteral("--silent"),   QStringLiteral("--show-error"),
                                   QStringLiteral("--insecure"),   QStringLiteral("--location"), QStringLiteral("--include"),
                                   QStringLiteral("--verbose"),    QStringLiteral("--fail"),     QStringLiteral("--http1.1"),
                                   QStringLiteral("--http2"),      QStringLiteral("--globoff"),  QStringLiteral("--no-progress-meter"),
                                   QStringLiteral("--post301"),    QStringLiteral("--get"),      QStringLiteral("--head"),
                                   QStringLiteral("--ipv4"),       QStringLiteral("--ipv6"),     QStringLiteral("--fail-with-body")};
    if (option.startsWith(QLatin1String("--")))
        return !flags.contains(option);
    return QStringLiteral("AbcCdDeEFHKmoPQrtTuUwxXyYz").contains(option.at(1));
}

CurlRequest requestOf(const QStringList &words)
{
    CurlRequest request;
    for (qsizetype i = 1; i < words.size(); ++i) {
        QString word = words.at(i);
        // Flags of one letter may stand together, before one that has a value.
        while (word.size() > 2 && word.at(0) == u'-' && word.at(1) != u'-' && !takesValue(word))
            word.remove(1, 1);
        const bool isOption = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (!isOption)
            request.url = word;
        else if (takesValue(word) && word.size() > 2 && word.at(1) != u'-')
            take(request, word.left(2), word.mid(2));
        else if (takesValue(word) && i + 1 < words.size())
            take(request, word, words.at(++i));
    }
    return request;
}

/// The variable that a value is, in the writing of any shell.
QString variableIn(const QString &value)
{
    static const QRegularExpression variable(QStringLiteral(R"(^(?:\$env:|\$\{?|%)([A-Za-z_]\w*)[}%]?$)"));
    return variable.match(value).captured(1);
}

void addSecret(EndpointDraft &draft, Kind kind, const QString &field, const QString &value)
{
    AuthorizerSettings &authorizer = draft.add(kind);
    if (const QString variable = variableIn(value); !variable.isEmpty())
        authorizer.source = {SourceSettings::Kind::Environment, variable, authorizer.source.keepSeconds};
    else if (!value.isEmpty())
        draft.addSecret(authorizer.id, field, value);
}

void addIam(EndpointDraft &draft, const CurlRequest &request)
{
    AuthorizerSettings &authorizer = draft.have(Kind::Iam);
    const QString id = authorizer.id;
    const QString key = request.user.section(QLatin1Char(':'), 0, 0);
    const QString secret = request.user.section(QLatin1Char(':'), 1);
    if (variableIn(key).isEmpty())
        authorizer.accessKeyId = key;
    if (!secret.isEmpty() && variableIn(secret).isEmpty())
        draft.addSecret(id, QStringLiteral("secretAccessKey"), secret);
    draft.settings().region = request.sigV4.section(QLatin1Char(':'), 2, 2);
}

/// Headers of the request itself say nothing of the endpoint; of others only those of a custom kind are kept.
void addHeader(EndpointDraft &draft, const CurlRequest &request, const QString &name, const QString &value)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("x-api-key"))
        addSecret(draft, Kind::ApiKey, QStringLiteral("apiKey"), value);
    else if (lower == QLatin1String("authorization") && value.startsWith(QLatin1String("AWS4-HMAC-SHA256")))
        draft.have(Kind::IamProfile);
    else if (lower == QLatin1String("authorization"))
        addSecret(draft, Kind::Token, QStringLiteral("token"), value);
    else if (lower == QLatin1String("x-amz-security-token") && !request.sigV4.isEmpty())
        draft.addSecret(draft.have(Kind::Iam).id, QStringLiteral("sessionToken"), value);
    else if (lower == QLatin1String("cookie") || lower == QLatin1String("x-auth-token") || lower == QLatin1String("proxy-authorization"))
        draft.addMissing(QStringLiteral("header ") + name);
    else if (lower.startsWith(QLatin1String("x-")) && !lower.startsWith(QLatin1String("x-amz-")))
        draft.settings().options.extraHeaders.emplaceBack(name.toLatin1(), value.toLatin1());
}

void addChannel(EndpointDraft &draft, const QString &body)
{
    const auto channel = ChannelPath::parse(QJsonDocument::fromJson(body.toUtf8()).object().value(QLatin1String("channel")).toString());
    if (!channel)
        return;
    draft.settings().recentChannels << channel->text();
    draft.addNamespace(channel->channelNamespace());
}

Result<ImportedEndpoint> endpointOf(const CurlRequest &request)
{
    auto draft = EndpointDraft::fromUrl(request.url);
    if (!draft)
        return draft.error();
    if (!request.sigV4.isEmpty())
        addIam(*draft, request);
    for (const auto &[name, value] : request.headers)
        addHeader(*draft, request, name, value);
    draft->settings().options.extraCaFile = request.caFile;
    addChannel(*draft, request.body);
    return draft->finished();
}

bool isCurl(const QString &word)
{
    return word == QLatin1String("curl") || word == QLatin1String("curl.exe");
}

} // namespace

std::optional<Result<Import>> importCurl(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral(R"(^\s*(?:\$\s+)?(curl(?:\.exe)?\s))"));
    const QRegularExpressionMatch match = beginning.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto commands = shellCommands(text.mid(match.capturedStart(1)));
    if (!commands)
        return Result<Import>(commands.error());
    Import found{Import::Format::Curl, {}};
    for (const QStringList &words : *commands) {
        if (!isCurl(words.first()))
            continue;
        const auto endpoint = endpointOf(requestOf(words));
        if (!endpoint)
            return Result<Import>(endpoint.error());
        found.endpoints << *endpoint;
    }
    return Result<Import>(found);
}

} // namespace eventscope
