// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace eventscope::test {

namespace {

constexpr int patience = 20'000; // ms; only a failing test waits so long

QProcessEnvironment environment(const Variables &variables)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    const QStringList names = result.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("EVENTSCOPE_")) || name.startsWith(QLatin1String("AWS_"))
            || name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            result.remove(name);
    }
    for (const auto &[name, value] : variables)
        result.insert(name, value);
    return result;
}

void startCli(QProcess &process, const QStringList &arguments, const Variables &variables)
{
    process.setProcessEnvironment(environment(variables));
    process.start(QStringLiteral(EVENTSCOPE_CLI), arguments);
    if (!process.waitForStarted(patience))
        qFatal("cannot start %s", EVENTSCOPE_CLI);
}

int exitCodeOf(const QProcess &process)
{
    return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

QJsonObject toObject(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QJsonObject CliRun::object() const
{
    return toObject(out);
}

CliRun runCli(const QStringList &arguments, const Variables &variables, const QByteArray &input)
{
    QProcess process;
    startCli(process, arguments, variables);
    process.write(input);
    process.closeWriteChannel();
    // The event loop turns meanwhile: some tests are the server.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience))
        process.kill();
    process.waitForFinished(patience);
    return {exitCodeOf(process), process.readAllStandardOutput(), process.readAllStandardError()};
}

CliProcess::CliProcess(const QStringList &arguments, const Variables &variables, Input input)
{
    startCli(m_process, arguments, variables);
    if (input == Input::Closed)
        m_process.closeWriteChannel();
}

void CliProcess::write(const QByteArray &bytes)
{
    m_process.write(bytes);
    m_process.waitForBytesWritten(patience);
}

CliProcess::~CliProcess()
{
    kill();
}

QByteArrayList CliProcess::lines()
{
    m_out += m_process.readAllStandardOutput();
    QByteArrayList all = m_out.split('\n');
    all.removeLast(); // what follows the last line break is no line yet
    return all;
}

QByteArray CliProcess::waitForLine(const QByteArray &part)
{
    QByteArray found;
    const auto look = [this, &part, &found] {
        const QByteArrayList all = lines();
        for (const QByteArray &line : all) {
            if (line.contains(part))
                found = line;
        }
        return !found.isEmpty() || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(look, patience) || found.isEmpty())
        qInfo("no line with %s; stdout: %s stderr: %s", part.constData(), m_out.constData(), err().constData());
    return found;
}

QByteArray CliProcess::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

int CliProcess::terminate()
{
    m_process.terminate();
    return waitForExit();
}

int CliProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    return waitForExit();
}

void CliProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

int CliProcess::waitForExit()
{
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience);
    return ended ? exitCodeOf(m_process) : -1;
}

} // namespace eventscope::test
