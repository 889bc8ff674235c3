// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countertext.h"

#include "core/json/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace eventscope {

namespace {

struct CounterText
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::CounterText)
};

constexpr qsizetype maxText = 200;

QString localDigits(const QString &digits, const QLocale &locale)
{
    QString text;
    for (const QChar digit : digits)
        text += locale.toString(digit.digitValue());
    return text;
}

/// Also of numbers that no integer type holds.
QString grouped(const QString &digits, const QLocale &locale)
{
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    if (fits)
        return locale.toString(number);
    QString text = localDigits(digits, locale);
    constexpr qsizetype group = 3;
    for (qsizetype at = digits.size() - group; at > 0; at -= group)
        text.insert(at * (text.size() / digits.size()), locale.groupSeparator());
    return text;
}

QString numberText(const QByteArray &number)
{
    const QLocale locale;
    const bool isNegative = number.startsWith('-');
    const QString digits = QString::fromLatin1(isNegative ? number.mid(1) : number);
    const QString fraction = digits.section(QLatin1Char('.'), 1);
    const QString sign = isNegative ? locale.negativeSign() : QString();
    const QString whole = sign + grouped(digits.section(QLatin1Char('.'), 0, 0), locale);
    return fraction.isEmpty() ? whole : whole + locale.decimalPoint() + localDigits(fraction, locale);
}

QString averageText(double average)
{
    return std::abs(average) < 1 ? QLocale().toString(average, 'g', 3) : QLocale().toString(average, 'f', 2);
}

} // namespace

QString counterValueText(const Counter &counter, const CounterValue &value)
{
    if (value.text.isEmpty() && value.isNumber)
        return QStringLiteral("\u2013");
    if (!value.isNumber)
        return json::visibleText(QString::fromUtf8(value.text)).left(maxText);
    return counter.kind == Counter::Kind::Average ? averageText(value.text.toDouble()) : numberText(value.text);
}

QString counterKindText(Counter::Kind kind)
{
    switch (kind) {
    case Counter::Kind::Count: return CounterText::tr("Number of events");
    case Counter::Kind::Sum: return CounterText::tr("Sum");
    case Counter::Kind::Latest: return CounterText::tr("Latest value");
    case Counter::Kind::Minimum: return CounterText::tr("Minimum");
    case Counter::Kind::Maximum: return CounterText::tr("Maximum");
    case Counter::Kind::Average: return CounterText::tr("Average");
    }
    return {};
}

} // namespace eventscope
