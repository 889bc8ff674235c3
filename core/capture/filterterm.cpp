// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filterterm.h"

#include <QDateTime>
#include <QRegularExpression>

namespace eventscope {

namespace {

using Kind = CaptureRow::Kind;

/// A statement takes a bounded number of values; with more sources than this the rows themselves are asked.
constexpr qsizetype maxSources = 1'000;

const QRegularExpression &termForm()
{
    static const QRegularExpression form(QStringLiteral("^-?(?:(channel|subscription|kind|from|to):(.*)|size([<>=:].*))$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool isNegation(const QString &term)
{
    return term.startsWith(QLatin1Char('-'));
}

Error wrong(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

/// Patterns are compared as texts: a row's channel may itself be one. A row without a channel is within none, not within `/*` either.
bool isWithin(const QString &channel, const QString &wanted)
{
    if (channel.isEmpty())
        return false;
    if (!wanted.startsWith(QLatin1Char('/')))
        return channel.contains(wanted, Qt::CaseInsensitive);
    const QString top = wanted.endsWith(QLatin1String("/*")) ? wanted.chopped(2) : wanted;
    return channel == top || channel.startsWith(top + QLatin1Char('/'));
}

constexpr QLatin1String lateName("late");

bool isLateAnswer(const CaptureRowView &row)
{
    return (row.kind == Kind::Connection || row.kind == Kind::Error) && row.text.startsWith(lateAnswerStart.latin1());
}

std::optional<Kind> kindOf(const QString &name)
{
    for (const Kind kind : {Kind::Event, Kind::Published, Kind::Connection, Kind::Error, Kind::Gap, Kind::Missing}) {
        if (name == captureRowKindName(kind))
            return kind;
    }
    return std::nullopt;
}

UtcTime utcOf(const QDateTime &time)
{
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// The last time of day like this one.
QDateTime lastTime(QTime time, UtcTime now)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(ms);
    const QDateTime today(present.date(), time);
    return today <= present ? today : QDateTime(present.date().addDays(-1), time);
}

/// `?, ?, ?`
QByteArray placeholders(qsizetype count)
{
    QByteArray text = QByteArrayLiteral("?, ").repeated(count);
    text.chop(std::min<qsizetype>(2, text.size()));
    return text;
}

qint64 micros(UtcTime time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}

bool compare(qint64 left, const QString &sign, qint64 right)
{
    if (sign == QLatin1String(">"))
        return left > right;
    if (sign == QLatin1String(">="))
        return left >= right;
    if (sign == QLatin1String("<"))
        return left < right;
    return sign == QLatin1String("<=") ? left <= right : left == right;
}

} // namespace

bool FilterTerm::isTerm(const QString &word)
{
    return termForm().match(word).hasMatch();
}

std::optional<Result<FilterTerm>> FilterTerm::parse(const QString &word, UtcTime now, std::optional<UtcTime> from)
{
    const QRegularExpressionMatch match = termForm().match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const Result<FilterTerm> term = parse(match, now, from);
    return term && isNegation(word) ? term->negated() : term;
}

Result<FilterTerm> FilterTerm::parse(const QRegularExpressionMatch &match, UtcTime now, std::optional<UtcTime> from)
{
    const QString name = match.captured(1).toLower();
    const QString value = match.captured(2);
    if (name.isEmpty())
        return size(match.captured(3));
    if (value.isEmpty())
        return wrong(QStringLiteral("nothing stands behind \"%1:\"; put it in quotes to look for the words").arg(name));
    if (name == QLatin1String("channel"))
        return channel(value);
    if (name == QLatin1String("subscription"))
        return subscription(value);
    if (name == QLatin1String("kind"))
        return kind(value);
    return name == QLatin1String("from") ? FilterTerm::from(value, now) : to(value, now, from);
}

Result<UtcTime> FilterTerm::timeOf(const QString &text, UtcTime now)
{
    if (const QTime time = QTime::fromString(text, Qt::ISODateWithMs); time.isValid())
        return utcOf(lastTime(time, now));
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid())
        return utcOf(time);
    return wrong(QStringLiteral("\"%1\" is no time such as 03:12 or 2026-11-26T03:12").arg(text));
}

std::optional<UtcTime> FilterTerm::beginOf(const QString &word, UtcTime now)
{
    const QRegularExpressionMatch match = termForm().match(word);
    if (isNegation(word) || match.captured(1).compare(QLatin1String("from"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto begin = timeOf(match.captured(2), now);
    return begin ? std::optional(*begin) : std::nullopt;
}

FilterTerm FilterTerm::negated() const
{
    FilterTerm term([test = m_test](const CaptureRowView &row) { return !test(row); }, m_condition, m_channelTest);
    term.m_isNegated = !m_isNegated;
    return term;
}

RowCondition FilterTerm::condition(const QList<CaptureSource> &sources) const
{
    const std::optional<RowCondition> exact = exactCondition(sources);
    if (!m_isNegated)
        return exact.value_or(m_condition);
    // What lets more rows pass than it should would, turned around, lose some.
    return exact ? RowCondition{"NOT ifnull(" + exact->sql + ", 0)", exact->values} : RowCondition();
}

std::optional<RowCondition> FilterTerm::exactCondition(const QList<CaptureSource> &sources) const
{
    if (!m_channelTest)
        return m_condition;
    RowCondition result;
    for (const CaptureSource &source : sources) {
        if (m_channelTest(source.channel))
            result.values << source.id;
    }
    if (result.values.size() > maxSources)
        return std::nullopt;
    result.sql = "source IN (" + placeholders(result.values.size()) + ")";
    if (!m_condition.sql.isEmpty())
        result.sql += " AND " + m_condition.sql;
    return result;
}

Result<FilterTerm> FilterTerm::channel(const QString &value)
{
    const auto within = [value](const QString &channel) { return isWithin(channel, value); };
    return FilterTerm([within](const CaptureRowView &row) { return within(row.source->channel); }, {}, within);
}

Result<FilterTerm> FilterTerm::subscription(const QString &value)
{
    const auto within = [value](const QString &channel) { return isWithin(channel, value); };
    return FilterTerm([within](const CaptureRowView &row) { return row.kind == Kind::Event && within(row.source->channel); },
                      {"kind = 0", {}}, within);
}

Result<FilterTerm> FilterTerm::kind(const QString &value)
{
    QList<Kind> kinds;
    bool isLate = false;
    for (const QString &name : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (name.toLower() == lateName) {
            isLate = true;
            continue;
        }
        const auto known = kindOf(name.toLower());
        if (!known)
            return wrong(
                QStringLiteral("\"%1\" is no kind: there are event, published, connection, error, gap, missing and late").arg(name));
        kinds << *known;
    }
    if (kinds.isEmpty() && !isLate)
        return wrong(QStringLiteral("no kind is named: there are event, published, connection, error, gap, missing and late"));
    RowCondition condition{"kind IN (" + placeholders(kinds.size()) + ")", {}};
    for (const Kind one : kinds)
        condition.values << static_cast<qint64>(one);
    if (isLate)
        condition.sql = "(" + condition.sql + " OR (kind IN (2, 3) AND text LIKE '" + lateAnswerStart.latin1() + "%'))";
    return FilterTerm([kinds, isLate](const CaptureRowView &row) { return kinds.contains(row.kind) || (isLate && isLateAnswer(row)); },
                      condition);
}

Result<FilterTerm> FilterTerm::size(const QString &comparison)
{
    static const QRegularExpression form(QStringLiteral("^([<>]=?|=)(\\d{1,12})(B|KB|MB)?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(comparison);
    if (!match.hasMatch())
        return wrong(QStringLiteral("\"size%1\" is no size: write size>1000 or size<=2KB").arg(comparison));
    const QString unit = match.captured(3).toUpper();
    const qint64 factor = unit == QLatin1String("KB") ? 1024 : unit == QLatin1String("MB") ? 1024LL * 1024 : 1;
    const qint64 bytes = match.captured(2).toLongLong() * factor;
    const RowCondition condition{"kind <= 1 AND ifnull(length(payload), 0) " + match.captured(1).toLatin1() + " ?", {bytes}};
    return FilterTerm(
        [sign = match.captured(1), bytes](const CaptureRowView &row) {
            const bool hasPayload = row.kind == Kind::Event || row.kind == Kind::Published;
            return hasPayload && compare(row.payloadSize, sign, bytes);
        },
        condition);
}

Result<FilterTerm> FilterTerm::from(const QString &value, UtcTime now)
{
    const auto begin = timeOf(value, now);
    if (!begin)
        return begin.error();
    return FilterTerm([begin = *begin](const CaptureRowView &row) { return row.at >= begin; }, {"at >= ?", {micros(*begin)}});
}

Result<FilterTerm> FilterTerm::to(const QString &value, UtcTime now, std::optional<UtcTime> from)
{
    const bool hasDate = !QTime::fromString(value, Qt::ISODateWithMs).isValid();
    // The last such time before a day after `from` is the first one after it.
    const auto end = timeOf(value, from && !hasDate ? *from + std::chrono::hours(24) : now);
    if (!end)
        return end.error();
    return FilterTerm([end = *end](const CaptureRowView &row) { return row.at < end; }, {"at < ?", {micros(*end)}});
}

} // namespace eventscope
