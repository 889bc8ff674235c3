// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace eventscope::test {

/// Variables set for one run. Nothing of the caller's own `EVENTSCOPE_…`, `AWS_…` or proxy variables reaches the program.
using Variables = QList<std::pair<QString, QString>>;

/// A run of eventscope-cli that ended.
struct CliRun
{
    int exitCode = -1; ///< -1: it crashed or never ended
    QByteArray out;
    QByteArray err;

    /// stdout as one JSON object; empty when it is none.
    [[nodiscard]] QJsonObject object() const;
};

[[nodiscard]] CliRun runCli(const QStringList &arguments, const Variables &variables = {}, const QByteArray &input = {});

/// A run of eventscope-cli that goes on. The destructor kills it.
class CliProcess
{
public:
    enum class Input { Closed, Open };
    explicit CliProcess(const QStringList &arguments, const Variables &variables = {}, Input input = Input::Closed);
    ~CliProcess();
    Q_DISABLE_COPY_MOVE(CliProcess)

    /// Waits for a line of stdout that holds `part` and answers with it; empty when none comes in time.
    [[nodiscard]] QByteArray waitForLine(const QByteArray &part);
    /// Every line of stdout read so far.
    [[nodiscard]] QByteArrayList lines();
    /// To stdin, which must be open and stays so.
    void write(const QByteArray &bytes);
    /// SIGTERM, then the exit code.
    [[nodiscard]] int terminate();
    /// SIGINT, then the exit code.
    [[nodiscard]] int interrupt();
    void kill();
    [[nodiscard]] int waitForExit();
    [[nodiscard]] QByteArray err();

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

[[nodiscard]] QJsonObject toObject(const QByteArray &line);

} // namespace eventscope::test
