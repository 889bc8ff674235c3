// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/discretion.h"

#include "core/base/masksecrets.h"
#include "core/json/fieldmask.h"

namespace eventscope {

namespace {

QString hidden()
{
    return QStringLiteral("\u2022\u2022\u2022");
}

/// What is nobody's business whoever speaks: URLs, host names of services, addresses, account ids, mail addresses.
const QRegularExpression &sensitive()
{
    static const QRegularExpression expression(
        QStringLiteral(R"([a-z][a-z0-9+.-]*://[^\s"'<>\\]+)" // URLs
                       R"(|\barn:[a-z0-9-]+:[^\s"'<>\\,]+)" // of AWS resources, with account and user
                       R"(|\b(?:[a-z0-9_-]+\.)+(?:com|net|org|io|dev|aws|cn|local|internal|lan|test|example)\b(?::\d+)?)" // hosts
                       R"(|\blocalhost(?::\d+)?\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b)"
                       R"(|\b\d{12}\b|\bA(?:KIA|SIA|ROA|IDA)[A-Z0-9]{12,}\b)" // accounts, and who acts in them
                       R"(|[\w.+-]+@[\w-]+(?:\.[\w-]+)*)"), // people
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QRegularExpression anyOf(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words) {
        if (!word.trimmed().isEmpty())
            escaped << QRegularExpression::escape(word.trimmed());
    }
    // The longest first: one may begin with another.
    std::sort(escaped.begin(), escaped.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return escaped.isEmpty()
        ? QRegularExpression()
        : QRegularExpression(QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(escaped.join(QLatin1Char('|'))),
                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Discretion::Discretion(const QStringList &words, const QList<MaskedFields> &fields)
    : m_words(anyOf(words))
{
    for (const MaskedFields &field : fields) {
        const auto channel = ChannelPattern::parse(field.channel);
        const auto places = json::PathPattern::parseList(field.places);
        m_rules << Rule{channel ? std::optional(*channel) : std::nullopt, places ? std::optional(*places) : std::nullopt, field.places};
    }
}

QString Discretion::text(const QString &text) const
{
    QString masked = maskSecrets(text);
    // The words first: a host among them may be one that no rule knows.
    if (!m_words.pattern().isEmpty())
        masked.replace(m_words, hidden());
    masked.replace(sensitive(), hidden());
    return masked;
}

std::optional<QByteArray> Discretion::payload(const QString &channel, const QByteArray &payload) const
{
    const auto parsed = ChannelPattern::parse(channel);
    const auto pattern = parsed ? std::optional(*parsed) : std::nullopt;
    QList<json::PathPattern> places;
    bool isConcerned = false;
    for (const Rule &rule : m_rules) {
        if (!concerns(rule, pattern))
            continue;
        if (!rule.places)
            return std::nullopt;
        isConcerned = true;
        places += *rule.places;
    }
    const auto masked = isConcerned ? json::maskFields(payload, places) : std::optional(payload);
    return masked ? std::optional(text(QString::fromUtf8(*masked)).toUtf8()) : std::nullopt;
}

bool Discretion::concerns(const Rule &rule, const std::optional<ChannelPattern> &channel) const
{
    return !rule.channel || !channel || rule.channel->overlaps(*channel);
}

bool Discretion::touches(const QString &expression) const
{
    // jq can reach a field in many ways: naming its last key is enough to be suspicious.
    for (const Rule &rule : m_rules) {
        if (!rule.places)
            return true;
        for (const QString &place : rule.text.split(QLatin1Char(','))) {
            QString key = place.mid(place.lastIndexOf(QLatin1Char('.')) + 1).trimmed();
            key.remove(QLatin1Char('"')).remove(QStringLiteral("[]"));
            if (key.isEmpty() || expression.contains(key, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

} // namespace eventscope
