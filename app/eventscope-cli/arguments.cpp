// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/arguments.h"

#include "core/json/utf8.h"

#include <utility>

namespace eventscope::cli {

namespace {

constexpr char16_t mark = 0x1f; // "unit separator": nobody types it

const QStringList &commands()
{
    static const QStringList words{QStringLiteral("serve"),  QStringLiteral("publish"), QStringLiteral("subscribe"),
                                   QStringLiteral("export"), QStringLiteral("inspect"), QStringLiteral("login"),
                                   QStringLiteral("logout"), QStringLiteral("token")};
    return words;
}

const QStringList &inspections()
{
    static const QStringList words{QStringLiteral("endpoint"), QStringLiteral("channel"), QStringLiteral("authorization"),
                                   QStringLiteral("frame")};
    return words;
}

bool isOption(const QString &argument)
{
    return argument.startsWith(QLatin1String("--")) || argument == QLatin1String("-h");
}

bool isCommand(const QString &word)
{
    return commands().contains(word) || inspections().contains(word);
}

bool needsMark(const QString &value)
{
    static const QString special = QStringLiteral("-[{\"'`%");
    return value.trimmed().isEmpty() || special.contains(value.front());
}

QString marked(const QString &value)
{
    return needsMark(value) ? QChar(mark) + value : value;
}

/// The value of an option: CLI11 takes it whatever it begins with, and must be able to read a number.
QString markedValue(const QString &value)
{
    bool isNumber = false;
    (void)value.toDouble(&isNumber);
    return isNumber ? value : marked(value);
}

/// `--name=value` with the value marked.
QString markedOption(const QString &option)
{
    const qsizetype equals = option.indexOf(QLatin1Char('='));
    return equals < 0 ? option : option.left(equals + 1) + markedValue(option.mid(equals + 1));
}

} // namespace

std::vector<std::string> shielded(const QStringList &arguments)
{
    std::vector<std::string> result;
    QStringList expected = commands();
    bool afterOption = false; // then a word is that option's value, whatever it says
    for (const QString &argument : arguments) {
        const bool isValue = std::exchange(afterOption, isOption(argument));
        if (isOption(argument)) {
            result.push_back(markedOption(argument).toStdString());
        } else if (!isValue && expected.contains(argument)) {
            result.push_back(argument.toStdString());
            expected = argument == QLatin1String("inspect") ? inspections() : QStringList();
        } else if (isCommand(argument) && !isValue) {
            result.push_back((QChar(mark) + argument).toStdString());
        } else {
            result.push_back((isValue ? markedValue(argument) : marked(argument)).toStdString());
        }
    }
    return result;
}

QString encodingFault(int count, const char *const *raw)
{
#ifdef Q_OS_WIN
    Q_UNUSED(count) // the system keeps them as UTF-16, and Qt takes them from there
    Q_UNUSED(raw)
#else
    for (int number = 1; number < count; ++number) {
        const qsizetype at = json::firstInvalidUtf8(QByteArrayView(raw[number]));
        if (at >= 0)
            return QStringLiteral("Argument %1 is not valid UTF-8 from byte %2 on. Nothing was done: it could not be used as it was given.")
                .arg(number)
                .arg(at + 1);
    }
#endif
    return {};
}

QString plain(const std::string &argument)
{
    return QString::fromStdString(argument).remove(QChar(mark));
}

} // namespace eventscope::cli
