// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/discretion.h"

#include "core/base/masksecrets.h"
#include "core/json/fieldmask.h"

#include <algorithm>

namespace eventscope {

namespace {

QString hidden()
{
    return QStringLiteral("\u2022\u2022\u2022");
}

/// What is nobody's business whoever speaks: URLs, hosts, addresses, resources, account ids, access key ids, mail addresses.
const QRegularExpression &sensitive()
{
    static const QString endings = QStringLiteral("[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|io|dev|app|cloud|aws|tech|online|"
                                                  "site|shop|store|travel|xyz|live|digital|systems|"
                                                  "solutions|services|agency|company|group|global|network|host|internal|intranet|local|"
                                                  "localdomain|lan|corp|home|private|test|example|"
                                                  "invalid|onion|arpa");
    static const QRegularExpression expression(
        QStringLiteral(
            R"([a-z][a-z0-9+.-]*://[^\s"'<>\\]+)"
            R"(|\barn:[a-z0-9-]+:[^\s"'<>\\,]+)"
            R"(|[\w.+-]+@[\w-]+(?:\.[\w-]+)*)"
            R"(|(?<![\w.])(?:[\w-]+\.)+(?:%1)(?![\w-])(?::\d+)?)"
            R"(|\blocalhost(?::\d+)?\b|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)(?::\d+)?)"
            R"(|\[?(?<![\w:])(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|[0-9a-f:]*[0-9a-f]?::[0-9a-f][0-9a-f:]*)(?![\w:])\]?(?::\d+)?)"
            R"(|(?<![0-9a-f]{4}-)(?<![\d.])\d{12}(?!\d)|(?<!\d)\d{4}-\d{4}-\d{4}(?!\d))"
            R"(|\bA(?:KIA|SIA|ROA|IDA)[A-Z0-9]{12,}\b)")
            .arg(endings),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// Alone, or beside digits and signs; in scripts without gaps between words anywhere.
QString asWord(const QString &word)
{
    static const QRegularExpression spaced(QStringLiteral("^[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\P{L}]+$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString escaped = QRegularExpression::escape(word);
    return spaced.match(word).hasMatch() ? QStringLiteral("(?<!\\p{L})%1(?!\\p{L})").arg(escaped) : escaped;
}

QRegularExpression anyOf(QStringList words)
{
    for (QString &word : words)
        word = word.trimmed();
    words.removeIf([](const QString &word) { return word.size() < 2; });
    // The longest first: one may begin with another.
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList patterns;
    for (const QString &word : std::as_const(words))
        patterns << asWord(word);
    return QRegularExpression(patterns.join(QLatin1Char('|')),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool namesSecret(const QString &expression)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}_][\\w-]*"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = word.globalMatch(expression); found.hasNext();) {
        if (isSecretName(found.next().captured()))
            return true;
    }
    return false;
}

} // namespace

Discretion::Discretion(const QStringList &words, const QList<MaskedFields> &fields, std::shared_ptr<const SecretTraces> secrets)
    : m_words(anyOf(words))
    , m_secrets(std::move(secrets))
{
    for (const MaskedFields &field : fields) {
        const auto channel = ChannelPattern::parse(field.channel);
        const auto places = json::PathPattern::parseList(field.places);
        m_rules << Rule{channel ? std::optional(*channel) : std::nullopt, places ? std::optional(*places) : std::nullopt, field.places};
    }
}

QString Discretion::text(const QString &text) const
{
    // Before all else: what a rule takes out of a secret leaves a rest that nobody recognizes.
    QString masked = maskSecrets(m_secrets ? m_secrets->replaced(text, hidden()) : text);
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
    return isConcerned ? json::maskFields(payload, places) : std::optional(payload);
}

QString Discretion::value(const QString &key, const QString &text) const
{
    return isSecretName(key) ? hidden() : this->text(text);
}

bool Discretion::concerns(const Rule &rule, const std::optional<ChannelPattern> &channel) const
{
    return !rule.channel || !channel || rule.channel->overlaps(*channel);
}

bool Discretion::touches(const QString &expression) const
{
    if (namesSecret(expression))
        return true;
    if (m_rules.isEmpty())
        return false;
    const auto paths = json::PathPattern::parseList(expression);
    if (!paths || paths->isEmpty())
        return !expression.isEmpty();
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [&](const Rule &rule) {
        return !rule.places || std::any_of(rule.places->cbegin(), rule.places->cend(), [&](const json::PathPattern &place) {
            return std::any_of(paths->cbegin(), paths->cend(), [&](const json::PathPattern &path) { return path.overlaps(place); });
        });
    });
}

bool Discretion::names(const QString &filter) const
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}_]\\w*"), QRegularExpression::UseUnicodePropertiesOption);
    for (const Rule &rule : m_rules) {
        for (auto found = word.globalMatch(rule.text); found.hasNext();) {
            if (filter.contains(found.next().captured(), Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

} // namespace eventscope
