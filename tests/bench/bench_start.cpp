// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds from starting a process to its first paint: the console's window, beside an empty Qt window. The program starts
// itself; a child paints once, says so and ends.
#include "core/http/networkclient.h"
#include "core/workspace/keychainsecretstore.h"
#include "tests/bench/measure.h"
#include "ui/dialogprompt.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace eventscope;

namespace {

class FirstPaint : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int showEmptyWindow()
{
    QMainWindow window;
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int showConsole()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    ClientLog clientLog(clock, folder.filePath(QStringLiteral("logs")));
    KeychainSecretStore secrets(QStringLiteral("eventscope-bench"));
    Workspace workspace{WorkspaceStore(folder.path())};
    BuiltInApi builtIn(clock, folder.path());
    SignIns signIns(secrets, clock);
    AuthorizerFactory authorizers(secrets, signIns, clock);
    OpenSessions sessions(workspace, authorizers, CaptureFolder(folder.filePath(QStringLiteral("captures"))), clock);
    http::NetworkClient controlPlane;
    ApiDiscovery discovery(controlPlane, clock);
    Theme theme;
    DialogPrompt prompt;
    theme.apply();
    const QString layoutFile = folder.filePath(QStringLiteral("window.ini"));
    LogSettings logSettings(layoutFile);
    LogLevels logLevels(layoutFile, std::nullopt);
    MainWindow window({workspace, secrets, signIns, authorizers, sessions, discovery, builtIn, logSettings, theme, prompt, clientLog,
                       logLevels, layoutFile});
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}

double medianStart(const QString &what)
{
    constexpr int runs = 7;
    std::vector<double> taken;
    for (int i = 0; i < runs; ++i) {
        taken.push_back(1'000.0 * bench::seconds([&what] { QProcess::execute(QCoreApplication::applicationFilePath(), {what}); }));
    }
    std::sort(taken.begin(), taken.end());
    return taken[runs / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString what = QApplication::arguments().value(1);
    if (what == QLatin1String("empty"))
        return showEmptyWindow();
    if (what == QLatin1String("console"))
        return showConsole();
    const double limit = medianStart(QStringLiteral("empty"));
    bench::report("start to first paint", medianStart(QStringLiteral("console")), "ms", "an empty Qt window", limit);
}

#include "bench_start.moc"
