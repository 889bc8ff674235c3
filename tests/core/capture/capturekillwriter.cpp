// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tst_capturekill kills: captures 20,000 events a second into a new capture of a folder, and prints the capture's path and
// every committed id. FOLDER and the most rows a capture may hold are its arguments.
#include "core/capture/capturefolder.h"
#include "core/capture/capturethread.h"
#include "killpayload.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace eventscope;

namespace {

constexpr qint64 eventsPerSecond = 20'000;

/// In one write: a killed process leaves no half of a line in the pipe.
void say(const QByteArray &line)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        out.write(line + '\n');
}

void appendDue(CaptureThread &writer, qint64 &sent, qint64 due)
{
    while (sent < due) {
        CaptureRow row;
        row.at = SystemClock().utc();
        row.channel = QStringLiteral("/default/*");
        row.subscriptionId = QByteArrayLiteral("subscription");
        row.payload = test::killPayload(++sent);
        writer.append(std::move(row));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    CaptureFolder folder(arguments.value(1));
    const QString path = folder.newCapture(QStringLiteral("killed"));
    const auto writer = CaptureThread::open(path, {std::numeric_limits<qint64>::max(), arguments.value(2).toLongLong()});
    if (!writer)
        return 1;
    say(path.toUtf8());
    QObject::connect(writer->get(), &CaptureThread::committed, &application, [](qint64 lastId) { say(QByteArray::number(lastId)); });
    QTimer source;
    QElapsedTimer elapsed;
    qint64 sent = 0;
    QObject::connect(&source, &QTimer::timeout, writer->get(),
                     [&] { appendDue(**writer, sent, elapsed.nsecsElapsed() / 1'000 * eventsPerSecond / 1'000'000); });
    elapsed.start();
    source.setTimerType(Qt::PreciseTimer);
    source.start(1);
    return QCoreApplication::exec();
}
