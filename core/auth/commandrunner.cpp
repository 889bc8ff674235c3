// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/commandrunner.h"

#include "core/base/logging.h"
#include "core/base/platform.h"
#include "core/base/shellwords.h"

#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace eventscope {

namespace {

/// `NAME=value` before a program sets a variable for it.
bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    return equals > 0
        && std::all_of(word.cbegin(), word.cbegin() + equals, [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); });
}

/// As the shell that runs it splits it; nothing when it cannot be split.
QStringList wordsOf(const QString &commandLine)
{
#ifdef Q_OS_UNIX
    const auto words = shellWords(commandLine);
    return words ? *words : QStringList();
#else
    return QProcess::splitCommand(commandLine);
#endif
}

/// What a shell makes more of than a word: it does not end at the blank then, and what follows may be a part of a variable.
bool isPlain(const QString &word)
{
    static const QString special = QStringLiteral("'\"`(){};&|<>");
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return special.contains(c); });
}

constexpr qsizetype maxWordsBytes = 4096;

/// The last line that says something, without what looks like a secret. Nothing of a line whose beginning is cut off, perhaps within
/// a secret.
QString lastLine(const QByteArray &words)
{
    const QByteArrayList lines = words.trimmed().split('\n');
    if (lines.size() == 1 && words.size() == maxWordsBytes)
        return {};
    return maskSecrets(QString::fromUtf8(lines.constLast()).trimmed()).left(300);
}

/// One command under way. Deletes itself when it has ended.
class Run final : public QObject
{
public:
    Run(const QString &commandLine, std::chrono::milliseconds limit, QObject *parent)
        : QObject(parent)
        , m_program(CommandRunner::programOf(commandLine))
    {
        m_promise.start();
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(QStringLiteral("took too long and was ended")); });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &Run::read);
        connect(&m_process, &QProcess::readyReadStandardError, this, &Run::readWords);
        connect(&m_process, &QProcess::finished, this, &Run::finish);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failed(m_process.errorString()));
        });
        m_limit.start(limit);
    }
    ~Run() override
    {
        m_process.disconnect(this);
        killAll();
        m_process.waitForFinished(1000); // a killed process is gone at once; without this QProcess warns
    }

    QFuture<Result<QByteArray>> start(const QString &commandLine, const QByteArray &input)
    {
        QFuture<Result<QByteArray>> future = m_promise.future();
        platform::startShell(m_process, commandLine);
        m_process.write(input);
        m_process.closeWriteChannel();
        return future;
    }

private:
    [[nodiscard]] Error failed(const QString &why) const { return {ErrorCode::SourceFailed, QStringLiteral("%1: %2").arg(m_program, why)}; }
    void read()
    {
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > CommandRunner::maxOutputBytes)
            giveUp(QStringLiteral("prints more than %1 bytes").arg(CommandRunner::maxOutputBytes));
    }
    void readWords() { m_words = (m_words + m_process.readAllStandardError()).right(maxWordsBytes); }
    void finish(int exitCode, QProcess::ExitStatus status)
    {
        read();
        if (status == QProcess::CrashExit)
            return end(failed(QStringLiteral("ended abnormally")));
        if (exitCode != 0) {
            readWords();
            const QString words = lastLine(m_words);
            return end(failed(
                QStringLiteral("ended with code %1%2").arg(exitCode).arg(words.isEmpty() ? QString() : QStringLiteral(": ") + words)));
        }
        const QByteArray output = m_output.trimmed();
        if (output.isEmpty())
            return end(failed(QStringLiteral("prints nothing")));
        end(output);
    }
    void giveUp(const QString &why)
    {
        m_process.disconnect(this);
        killAll();
        end(failed(why));
    }
    void killAll()
    {
        if (m_process.state() != QProcess::NotRunning)
            platform::killShell(m_process);
    }
    void end(const Result<QByteArray> &result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_limit.stop();
        deleteLater();
        m_promise.addResult(result);
        m_promise.finish();
    }

    QString m_program;
    QProcess m_process{this};
    QTimer m_limit{this};
    QPromise<Result<QByteArray>> m_promise;
    QByteArray m_output;
    QByteArray m_words;
    bool m_ended = false;
};

} // namespace

CommandRunner::CommandRunner(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

QFuture<Result<QByteArray>> CommandRunner::run(const QString &commandLine, const QByteArray &input)
{
    if (commandLine.trimmed().isEmpty())
        return QtFuture::makeReadyFuture(Result<QByteArray>(Error{ErrorCode::SourceFailed, QStringLiteral("no command was given")}));
    return (new Run(commandLine, m_limit, this))->start(commandLine, input);
}

QString CommandRunner::programOf(const QString &commandLine)
{
    const QStringList words = wordsOf(commandLine);
    const auto program = std::find_if_not(words.cbegin(), words.cend(), isAssignment);
    const bool isSure = program != words.cend() && std::all_of(words.cbegin(), program + 1, isPlain);
    return isSure ? QStringLiteral("\"%1\"").arg(*program) : QStringLiteral("the command");
}

} // namespace eventscope
