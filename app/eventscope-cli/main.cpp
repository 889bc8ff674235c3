// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/arguments.h"
#include "app/eventscope-cli/commandline.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/inspectendpoint.h"
#include "app/eventscope-cli/inspectframe.h"
#include "core/base/interrupts.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTimer>

using namespace eventscope;
using namespace eventscope::cli;

namespace {

/// The command for the options that were given.
struct MakeCommand
{
    Context context;

    [[nodiscard]] std::unique_ptr<Command> immediate(std::function<int(const Context &)> run) const
    {
        return std::make_unique<ImmediateCommand>([run = std::move(run), given = context] { return run(given); });
    }

    std::unique_ptr<Command> operator()(const Finished &finished) const
    {
        return immediate([finished](const Context &given) {
            if (!finished.words.isEmpty())
                given.console.say(finished.words);
            const bool written = finished.answer.isEmpty() || given.console.writeLine(finished.answer.toUtf8());
            return written ? finished.exitCode : 1;
        });
    }
    std::unique_ptr<Command> operator()(const ServeOptions &options) const { return std::make_unique<ServeCommand>(options, context); }
    std::unique_ptr<Command> operator()(const PublishOptions &options) const { return std::make_unique<PublishCommand>(options, context); }
    std::unique_ptr<Command> operator()(const SubscribeOptions &options) const
    {
        return std::make_unique<SubscribeCommand>(options, context);
    }
    std::unique_ptr<Command> operator()(const DoctorOptions &options) const { return std::make_unique<DoctorCommand>(options, context); }
    std::unique_ptr<Command> operator()(const ExportOptions &options) const
    {
        return immediate([options](const Context &given) { return exportCapture(options, given); });
    }
    std::unique_ptr<Command> operator()(const ImportOptions &options) const { return std::make_unique<ImportCommand>(options, context); }
    std::unique_ptr<Command> operator()(const ReplayOptions &options) const { return std::make_unique<ReplayCommand>(options, context); }
    std::unique_ptr<Command> operator()(const InspectEndpointOptions &options) const
    {
        return immediate([options](const Context &given) { return inspectEndpoint(options.endpoint, given); });
    }
    std::unique_ptr<Command> operator()(const InspectChannelOptions &options) const
    {
        return immediate([options](const Context &given) { return inspectChannel(options, given); });
    }
    std::unique_ptr<Command> operator()(const InspectAuthorizationOptions &options) const
    {
        return immediate([options](const Context &given) { return inspectAuthorization(options, given); });
    }
    std::unique_ptr<Command> operator()(const LoginOptions &options) const { return std::make_unique<LoginCommand>(options, context); }
    std::unique_ptr<Command> operator()(const TokenOptions &options) const
    {
        return immediate([options](const Context &given) { return mintToken(options, given); });
    }
    std::unique_ptr<Command> operator()(const BackendOptions &options) const
    {
        return immediate([options](const Context &given) { return writeBackend(options, given); });
    }
    std::unique_ptr<Command> operator()(const InspectFrameOptions & /*none*/) const { return immediate(inspectFrames); }
};

} // namespace

namespace {

CommandLine readCommandLine(int argc, char *argv[])
{
    if (const QString fault = encodingFault(argc, argv); !fault.isEmpty())
        return {{}, Finished{ExitUsage, {}, fault}};
    return parseCommandLine(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    installLogHandler();
    const QCoreApplication application(argc, argv);
    const CommandLine commandLine = readCommandLine(argc, argv);
    applyLogLevels(commandLine.logLevels);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const SystemClock clock;
    Console console;
    const auto command = std::visit(MakeCommand{{console, clock, QProcessEnvironment::systemEnvironment()}}, commandLine.chosen);
    std::unique_ptr<Interrupts> interrupts;
    if (command->wantsInterrupts()) {
        interrupts = std::make_unique<Interrupts>();
        QObject::connect(interrupts.get(), &Interrupts::interrupted, command.get(), &Command::interrupt);
    }
    QObject::connect(command.get(), &Command::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}
