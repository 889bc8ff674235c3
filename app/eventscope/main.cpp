// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope/diagnostics.h"
#include "app/eventscope/fileopenrequests.h"
#include "core/base/clientlog.h"
#include "core/base/interrupts.h"
#include "core/base/logging.h"
#include "core/http/networkclient.h"
#include "core/workspace/keychainsecretstore.h"
#include "ui/accessiblelabel.h"
#include "ui/dialogprompt.h"
#include "ui/loglevels.h"
#include "ui/windowhost.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace eventscope;

namespace {

struct Options
{
    bool demo = false;
    QString configFolder;
    QString diagnosticsFile;
    std::optional<QString> logLevel;
    QStringList captures;
};

Options parseOptions(const QCoreApplication &application)
{
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Start the built-in Event API with demo events, connect and subscribe."));
    const QCommandLineOption config(QStringLiteral("config-dir"), QStringLiteral("Keep workspace, window layout and captures in DIR."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption diagnostics(QStringLiteral("diagnostics"), QStringLiteral("Rewrite FILE once a second with counters."),
                                         QStringLiteral("FILE"));
    const QCommandLineOption logLevel(
        QStringLiteral("log-level"),
        QStringLiteral("What to log in this run: none, error, warning, info, debug or verbose; or one category, net=debug."),
        QStringLiteral("LEVEL"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Console for AWS AppSync Event APIs."));
    parser.addOptions({demo, config, diagnostics, logLevel});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("CAPTURE"), QStringLiteral("Captures to open, read-only."), QStringLiteral("[CAPTURE…]"));
    parser.process(application);
    return {parser.isSet(demo), parser.value(config), parser.value(diagnostics),
            parser.isSet(logLevel) ? std::optional(parser.value(logLevel)) : std::nullopt, parser.positionalArguments()};
}

/// Help and version are asked for over ssh too, where a QApplication would end for want of a display.
void answerWithoutDisplay(int argc, char *argv[])
{
    const auto asks = [](const char *argument) {
        return qstrcmp(argument, "--help") == 0 || qstrcmp(argument, "-h") == 0 || qstrcmp(argument, "--help-all") == 0
            || qstrcmp(argument, "--version") == 0 || qstrcmp(argument, "-v") == 0;
    };
    if (std::none_of(argv + 1, argv + argc, asks))
        return;
    const QCoreApplication application(argc, argv);
    (void)parseOptions(application); // ends the program
}

QString folderFor(const QString &given, QStandardPaths::StandardLocation location)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(location) : QDir(given).absolutePath();
}

/// Nothing when the option was not given.
Result<std::optional<LogLevels::Levels>> levelsFor(const std::optional<QString> &option)
{
    if (!option)
        return std::optional<LogLevels::Levels>();
    const auto levels = logLevelsFromText(*option);
    if (!levels)
        return levels.error();
    return std::optional(*levels);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("eventscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENTSCOPE_VERSION));
    answerWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Eventscope"));
    QApplication::setDesktopFileName(QStringLiteral("org.eventscope.Eventscope"));
    installLogHandler();
    installAccessibleLabels();

    const Options options = parseOptions(application);
    const auto levelsOfRun = levelsFor(options.logLevel);
    if (!levelsOfRun) {
        qCCritical(logUi).noquote() << "--log-level:" << levelsOfRun.error().detail;
        return 2;
    }
    const QString configFolder = folderFor(options.configFolder, QStandardPaths::AppConfigLocation);
    const QString dataFolder = folderFor(options.configFolder, QStandardPaths::AppDataLocation);
    const QString settingsFile = configFolder + QStringLiteral("/window.ini");

    Language language(settingsFile);
    const SystemClock clock;
    ClientLog clientLog(clock, dataFolder + QStringLiteral("/logs"));
    LogLevels logLevels(settingsFile, *levelsOfRun);
    KeychainSecretStore secrets(QStringLiteral("eventscope"));
    Workspace workspace{WorkspaceStore(configFolder)};
    BuiltInApi builtIn(clock, options.configFolder.isEmpty() ? defaultLocalApiFolder() : dataFolder + QStringLiteral("/localapi"));
    SignIns signIns(secrets, clock);
    AuthorizerFactory authorizers(secrets, signIns, clock);
    OpenSessions sessions(workspace, authorizers, CaptureFolder(dataFolder + QStringLiteral("/captures")), clock);
    http::NetworkClient controlPlane;
    ApiDiscovery discovery(controlPlane, clock, QUrl(qEnvironmentVariable("AWS_ENDPOINT_URL_APPSYNC")));
    Theme theme;
    DialogPrompt prompt;
    theme.apply();

    LogSettings logSettings(settingsFile);
    WindowHost host({workspace, secrets, signIns, authorizers, sessions, discovery, builtIn, logSettings, theme, prompt, clientLog,
                     logLevels, settingsFile},
                    language);
    MainWindow &window = host.window();
    host.show();
    if (options.demo)
        window.openBuiltIn();
    for (const QString &capture : options.captures)
        window.openCapture(capture);
    const FileOpenRequests fileOpenRequests(application);
    QObject::connect(&fileOpenRequests, &FileOpenRequests::requested, &host,
                     [&host](const QString &path) { host.window().openCapture(path); });

    // A logout may be called off: only closing ends sessions.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &host, [&host] { host.window().keepUnsaved(); }, Qt::DirectConnection);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &host, [&host] {
        host.window().keepUnsaved();
        host.window().close();
        QApplication::quit();
    });

    std::unique_ptr<Diagnostics> diagnostics;
    if (!options.diagnosticsFile.isEmpty())
        diagnostics = std::make_unique<Diagnostics>(options.diagnosticsFile, host);
    return QApplication::exec();
}
