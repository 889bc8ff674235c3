// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logmessage.h"

#include "core/base/masksecrets.h"

#include <QDateTime>

namespace eventscope {

namespace {

QLatin1String typeWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return QLatin1String("debug");
    case QtInfoMsg: return QLatin1String("info");
    case QtWarningMsg: return QLatin1String("warning");
    case QtCriticalMsg: return QLatin1String("error");
    case QtFatalMsg: return QLatin1String("fatal");
    }
    return QLatin1String("?");
}

QString bounded(const QString &text)
{
    if (text.size() <= maxLogText)
        return text;
    return text.left(maxLogText) + QStringLiteral("\u2026 (%1 more characters)").arg(text.size() - maxLogText);
}

QString indented(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.replace(QLatin1Char('\n'), QLatin1String("\n    "));
}

} // namespace

LogMessage logMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogMessage message;
    message.type = type;
    message.category = QLatin1String(context.category ? context.category : "default");
    message.text = bounded(maskSecrets(text)); // in this order: half a secret has no shape to be known by
    return message;
}

LogLevel logLevel(const LogMessage &message)
{
    switch (message.type) {
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    case QtDebugMsg: break;
    }
    return message.category == QLatin1String(logFrames().categoryName()) ? LogLevel::Verbose : LogLevel::Debug;
}

QString logLine(const LogMessage &message)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(message.time.time_since_epoch());
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs), typeWord(message.type),
             message.category, indented(message.text));
}

} // namespace eventscope
