// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "core/base/logmessage.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace eventscope {

Q_LOGGING_CATEGORY(logProtocol, "eventscope.protocol", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "eventscope.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logNet, "eventscope.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logFrames, "eventscope.net.frames", QtWarningMsg)
Q_LOGGING_CATEGORY(logCapture, "eventscope.capture", QtWarningMsg)
Q_LOGGING_CATEGORY(logWorkspace, "eventscope.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "eventscope.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logLocalApi, "eventscope.localapi", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "eventscope.ui", QtWarningMsg)

namespace {

constexpr QLatin1String categoryPrefix("eventscope.");

/// In the order of LogLevel.
constexpr std::array<QLatin1String, 6> levelNames{QLatin1String("none"), QLatin1String("error"), QLatin1String("warning"),
                                                  QLatin1String("info"), QLatin1String("debug"), QLatin1String("verbose")};

std::optional<LogLevel> levelFromName(const QString &name)
{
    const auto *found = std::find_if(levelNames.begin(), levelNames.end(),
                                     [&name](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
    return found == levelNames.end() ? std::nullopt : std::optional(static_cast<LogLevel>(found - levelNames.begin()));
}

QString rulesFor(const QString &category, LogLevel level)
{
    const auto rule = [&category](const char *type, bool enabled) {
        return QStringLiteral("%1.%2=%3\n").arg(category, QLatin1String(type), enabled ? QStringLiteral("true") : QStringLiteral("false"));
    };
    return rule("critical", level >= LogLevel::Error) + rule("warning", level >= LogLevel::Warning) + rule("info", level >= LogLevel::Info)
        + rule("debug", level >= LogLevel::Debug);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogMessage message = logMessage(type, context, text);
    message.time = SystemClock().utc();
    const QByteArray bytes = logLine(message).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

QStringList logCategoryNames()
{
    QStringList names;
    for (const QLoggingCategory *category :
         {&logProtocol(), &logAuth(), &logNet(), &logCapture(), &logWorkspace(), &logSession(), &logLocalApi(), &logUi()})
        names << QLatin1String(category->categoryName());
    return names;
}

void applyLogLevels(const QMap<QString, LogLevel> &levels)
{
    QString rules;
    const QStringList names = logCategoryNames();
    for (const QString &name : names) {
        const LogLevel level = levels.value(name, levels.value(QString(), LogLevel::Warning));
        rules += rulesFor(name, level);
        if (name == QLatin1String(logNet().categoryName()))
            rules += rulesFor(QLatin1String(logFrames().categoryName()), level == LogLevel::Verbose ? LogLevel::Debug : LogLevel::None);
    }
    QLoggingCategory::setFilterRules(rules);
}

Result<QMap<QString, LogLevel>> logLevelsFromText(const QString &text)
{
    QMap<QString, LogLevel> levels;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QString level = part.section(QLatin1Char('='), -1).trimmed();
        const QString category = part.contains(QLatin1Char('=')) ? part.section(QLatin1Char('='), 0, -2).trimmed() : QString();
        const auto found = levelFromName(level);
        if (!found)
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("\"%1\" is no log level: none, error, warning, info, debug, verbose").arg(level)};
        const QString name = category.isEmpty() || category.startsWith(categoryPrefix) ? category : categoryPrefix + category;
        if (!name.isEmpty() && !logCategoryNames().contains(name))
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("\"%1\" is no log category: %2")
                             .arg(category, logCategoryNames().join(QStringLiteral(", ")).remove(categoryPrefix))};
        levels.insert(name, *found);
    }
    return levels;
}

QString logLevelsToText(const QMap<QString, LogLevel> &levels)
{
    QStringList parts;
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        const QString level = levelNames.at(static_cast<size_t>(it.value()));
        parts << (it.key().isEmpty() ? level : QString(it.key()).remove(categoryPrefix) + QLatin1Char('=') + level);
    }
    return parts.join(QLatin1Char(','));
}

void installLogHandler()
{
    qInstallMessageHandler(handleMessage);
}

} // namespace eventscope
