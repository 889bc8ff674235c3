// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framemask.h"

#include "core/base/masksecrets.h"
#include "core/protocol/authorizationtext.h"

#include <algorithm>

namespace eventscope {

namespace {

/// Longer ones are no keys, tokens or URLs but data, unless a JWT begins in them.
constexpr qsizetype longestWord = 1'024;

bool isPublicField(const QString &name)
{
    constexpr QLatin1String known[] = {QLatin1String("host"),
                                       QLatin1String("accept"),
                                       QLatin1String("content-encoding"),
                                       QLatin1String("content-type"),
                                       QLatin1String("x-amz-date"),
                                       QLatin1String("x-amz-user-agent"),
                                       QLatin1String("user-agent"),
                                       QLatin1String("x-amz-content-sha256")};
    return std::any_of(std::begin(known), std::end(known),
                       [&name](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool endsWord(char c)
{
    return c == ' ' || c == '"' || c == '\\' || c == '\'' || c == ',' || (c >= '\t' && c <= '\r');
}

bool isWithinCharacter(const QByteArray &utf8, qsizetype place)
{
    return (static_cast<unsigned char>(utf8.at(place)) & 0xC0) == 0x80;
}

QByteArray cut(const QByteArray &text)
{
    qsizetype end = frameTextLimit;
    while (end > 0 && isWithinCharacter(text, end))
        --end;
    qsizetype word = end;
    while (word > 0 && !endsWord(text.at(word - 1)))
        --word;
    const QByteArray last = text.mid(word, end - word);
    return text.first(last.size() <= longestWord || last.contains("eyJ") ? word : end);
}

} // namespace

MaskedText maskedText(const QByteArray &text)
{
    const bool isCut = text.size() > frameTextLimit;
    const QByteArray kept = isCut ? cut(text) : text;
    return {maskSecrets(QString::fromUtf8(kept)).toUtf8(), isCut};
}

QByteArray maskedAuthorization(const AuthorizationFields &fields)
{
    AuthorizationFields masked = fields;
    for (auto &[name, value] : masked) {
        if (!isPublicField(QString::fromUtf8(name)))
            value = "***";
    }
    return authorizationText(masked);
}

QByteArray withMaskedAuthorization(const json::Document &message)
{
    QByteArray text;
    qsizetype done = 0;
    for (const int member : message.children(0)) {
        if (message.key(member) != QLatin1String("authorization"))
            continue;
        for (const int field : message.children(member)) {
            if (isPublicField(message.key(field)))
                continue;
            text += message.text().mid(done, message.node(field).begin - done) + "\"***\"";
            done = message.node(field).end;
        }
    }
    return text + message.text().mid(done);
}

QByteArray maskedHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers) {
        const bool isSecret = isSecretName(QString::fromUtf8(name));
        lines += name + ": " + (isSecret ? QByteArrayLiteral("***") : maskSecrets(QString::fromUtf8(value)).toUtf8()) + '\n';
    }
    return lines;
}

} // namespace eventscope
