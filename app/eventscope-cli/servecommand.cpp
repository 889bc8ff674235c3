// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/servecommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"
#include "app/eventscope-cli/tokencommand.h"

#include <QFileInfo>

#include <algorithm>

namespace eventscope::cli {

ServeCommand::ServeCommand(ServeOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{
}

void ServeCommand::start()
{
    const Result<LocalApiOptions> options = apiOptions();
    if (!options)
        return refuse(options.error(), ExitUsage);
    const Result<LocalApiDefinition> defined = readDefinition(m_options.definitionFile);
    if (!defined)
        return refuse(defined.error(), ExitUsage);
    if (const Result<void> demo = checkDemo(defined.value()); !demo)
        return refuse(demo.error(), ExitUsage);
    run(defined.value(), options.value());
}

Result<LocalApiDefinition> readDefinition(const QString &file)
{
    if (file.isEmpty())
        return LocalApiDefinition::makeDefault();
    const Result<QByteArray> text = readDefinitionFile(file);
    if (!text)
        return text.error();
    Result<LocalApiDefinition> read = LocalApiDefinition::fromJson(*text, LocalApiDefinition::newApiKey(), QFileInfo(file).absolutePath());
    if (read)
        return read;
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file, read.error().detail)};
}

Result<LocalApiOptions> ServeCommand::apiOptions() const
{
    LocalApiOptions options;
    options.port = static_cast<quint16>(m_options.port);
    options.host = m_options.host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(m_options.host);
    if (options.host.isNull())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--host is an IP address, such as 127.0.0.1 or 0.0.0.0")};
    if (m_options.certificateFile.isEmpty() != m_options.keyFile.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--certificate and --key go together")};
    if (m_options.tls || !m_options.certificateFile.isEmpty())
        options.tls = LocalApiOptions::Tls{m_options.certificateFile, m_options.keyFile};
    options.dataFolder = dataFolder(m_options.dataFolder);
    return options;
}

Result<void> ServeCommand::checkDemo(const LocalApiDefinition &definition) const
{
    const auto &all = definition.channelNamespaces;
    const bool known = std::any_of(all.begin(), all.end(), [](const auto &one) { return one.name == QLatin1String("demo"); });
    if (m_options.demo && !known)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--demo needs a namespace \"demo\" in the definition")};
    return {};
}

void ServeCommand::run(LocalApiDefinition definition, const LocalApiOptions &options)
{
    m_api = std::make_unique<LocalEventApi>(std::move(definition), m_context.clock);
    if (!options.host.isLoopback())
        m_context.console.say(QStringLiteral("Other machines can reach this API at %1.").arg(m_options.host));
    m_api->start(options).then(this, [this](const Result<LocalApiAddress> &address) {
        if (address)
            announce(address.value());
        else
            refuse(address.error(), ExitRefused);
    });
}

void ServeCommand::announce(const LocalApiAddress &address)
{
    JsonLine line;
    line.add("http", address.http.toEncoded()).add("realtime", address.realtime.toEncoded());
    const Secret key = m_api->definition().apiKey();
    if (key.isEmpty())
        line.addNull("apiKey");
    else
        line.add("apiKey", key.reveal());
    if (!address.caFile.isEmpty())
        line.add("caFile", address.caFile);
    if (m_api->definition().usesSigningKey())
        line.add("jwks", address.http.resolved(QUrl(QStringLiteral("/.well-known/jwks.json"))).toEncoded());
    if (!m_context.console.writeLine(line.text())) {
        Q_EMIT finished(ExitRefused);
        return;
    }
    m_context.console.say(QStringLiteral("The Event API is running. Stop it with Ctrl+C."));
    if (!m_options.demo)
        return;
    m_demo = std::make_unique<DemoPublisher>(*m_api);
    m_demo->setRate(m_options.demoRate);
    m_demo->start();
}

void ServeCommand::interrupt()
{
    if (m_ending || !m_api)
        return;
    m_ending = true;
    if (m_demo)
        m_demo->stop();
    m_api->stop().then(this, [this] { Q_EMIT finished(ExitDone); });
}

void ServeCommand::refuse(const Error &error, int exitCode)
{
    m_context.console.say(words(error));
    Q_EMIT finished(exitCode);
}

} // namespace eventscope::cli
