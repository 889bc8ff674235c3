// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/commandline.h"

#include "app/eventscope-cli/arguments.h"
#include "app/eventscope-cli/exitcode.h"
#include "core/replay/replay.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace eventscope::cli {

namespace {

QStringList plainList(const std::vector<std::string> &arguments)
{
    QStringList list;
    for (const std::string &argument : arguments)
        list << plain(argument);
    return list;
}

/// What may be shown of words that nobody understood: not what follows an unknown option, such as a key after `--api-kye`.
QStringList named(const QStringList &unknown)
{
    QStringList shown;
    bool afterOption = false;
    for (const QString &word : unknown) {
        const bool isOption = word.startsWith(QLatin1Char('-'));
        if (isOption || !afterOption)
            shown << (isOption ? word.section(QLatin1Char('='), 0, 0) : word);
        afterOption = isOption;
    }
    return shown;
}

/// The endpoint's options as CLI11 fills them in.
struct RawEndpoint
{
    std::string endpoint, realtime, endpointName, configFolder, profile, auth, apiKey, authToken, region, caFile, proxy;
    std::vector<std::string> headers;

    void addTo(CLI::App &command)
    {
        command.add_option("--endpoint", endpoint, "The API's HTTP endpoint (EVENTSCOPE_ENDPOINT)")->type_name("URL");
        command.add_option("--endpoint-name", endpointName, "An endpoint of the console's workspace, with its authorizers")
            ->type_name("NAME");
        command.add_option("--config-dir", configFolder, "The console's folder, where it is not the usual one")->type_name("DIR");
        addAuthorization(command);
        command.add_option("--ca-file", caFile, "PEM file of CA certificates to trust besides the system's")->type_name("FILE");
        command.add_option("--proxy", proxy, "system, none, http://HOST:PORT or socks5://HOST:PORT")->type_name("PROXY");
        command.add_option("--header", headers, "An extra request header, \"Name: value\"; may be repeated")
            ->type_name("HEADER")
            ->allow_extra_args(false);
    }
    void addAuthorization(CLI::App &command)
    {
        command.add_option("--realtime", realtime, "The realtime endpoint, where it cannot be derived (emulators)")->type_name("URL");
        command.add_option("--auth", auth, "api-key, token, user-pool, iam or oidc; default: what the given options imply")
            ->check(CLI::IsMember({"api-key", "token", "user-pool", "iam", "oidc"}))
            ->type_name("MODE");
        command.add_option("--profile", profile, "A profile of the AWS configuration, for IAM")->type_name("NAME");
        command.add_option("--api-key", apiKey, "API key; better set EVENTSCOPE_API_KEY")->type_name("KEY");
        command.add_option("--auth-token", authToken, "Lambda, OIDC or Cognito token; better set EVENTSCOPE_AUTH_TOKEN")
            ->type_name("TOKEN");
        command.add_option("--region", region, "Region for IAM, where the endpoint does not tell it (AWS_REGION)")->type_name("REGION");
    }
    [[nodiscard]] EndpointOptions read() const
    {
        return {plain(endpoint), plain(realtime),  plain(endpointName), plain(configFolder), plain(profile), plain(auth),
                plain(apiKey),   plain(authToken), plain(region),       plain(caFile),       plain(proxy),   plainList(headers)};
    }
};

/// The definition of the command line. One object for one parse.
class Definition
{
public:
    Definition();

    CommandLine parse(const QStringList &arguments);

private:
    void addServe();
    void addPublish();
    void addSubscribe();
    void addDoctor();
    void addExport();
    void addReplay();
    void addImport();
    void addLogin();
    void addToken();
    void addBackend();
    void addInspect();
    void addInspectAuthorization(CLI::App &inspect);
    [[nodiscard]] Chosen chosen() const;
    [[nodiscard]] Chosen inspection() const;
    [[nodiscard]] Finished ended(const CLI::ParseError &error);

    CLI::App m_app{"Command-line console for AWS AppSync Event APIs"};
    std::string m_logLevel = "warning";

    CLI::App *m_serve = nullptr;
    std::string m_host = "127.0.0.1";
    int m_port = 0;
    std::string m_definitionFile;
    bool m_demo = false;
    bool m_tls = false;
    std::string m_certificateFile, m_keyFile, m_dataFolder;
    int m_demoRate = 8;

    RawEndpoint m_endpoint;
    std::string m_channel;
    double m_timeout = 0;
    std::vector<std::string> m_events;

    CLI::App *m_login = nullptr;
    CLI::App *m_logout = nullptr;
    std::string m_loginName, m_authorizer, m_user;

    CLI::App *m_token = nullptr;
    std::string m_issuer, m_clientId = "local-client", m_subject = "local-user", m_use = "access";
    int m_lifetime = 3600;
    std::vector<std::string> m_claims;

    CLI::App *m_backend = nullptr;
    std::string m_backendFormat = "cloudformation";

    CLI::App *m_publish = nullptr;
    std::string m_transport = "http";
    bool m_isForced = false;

    CLI::App *m_subscribe = nullptr;
    std::vector<std::string> m_channels;
    qint64 m_count = 0;
    std::string m_captureFile;

    CLI::App *m_doctor = nullptr;
    bool m_publishes = false;
    bool m_asJson = false;

    CLI::App *m_export = nullptr;
    std::string m_capture;
    std::string m_format = "ndjson";
    std::string m_filter;

    CLI::App *m_replay = nullptr;
    std::vector<std::string> m_maps;
    double m_speed = 1;
    double m_eventRate = 20;

    CLI::App *m_import = nullptr;
    std::string m_ndjsonFile;

    CLI::App *m_inspectEndpoint = nullptr;
    CLI::App *m_inspectChannel = nullptr;
    CLI::Option *m_matchesOption = nullptr;
    std::string m_matches;
    CLI::App *m_inspectAuthorization = nullptr;
    std::string m_operation;
    std::string m_at;
    bool m_reveal = false;
    CLI::App *m_inspectFrame = nullptr;
};

Definition::Definition()
{
    m_app.name("eventscope-cli");
    // Channels begin with a slash, which would make them options on Windows.
    m_app.allow_windows_style_options(false);
    m_app.fallthrough();
    m_app.set_version_flag("--version", "eventscope-cli " EVENTSCOPE_VERSION);
    m_app
        .add_option("--log-level", m_logLevel,
                    "What to log on stderr: none, error, warning, info, debug or verbose; or one category, net=debug")
        ->type_name("LEVEL");
    m_app.require_subcommand(1);
    addServe();
    addPublish();
    addSubscribe();
    addDoctor();
    addExport();
    addReplay();
    addImport();
    addInspect();
    addLogin();
    addToken();
    addBackend();
}

void Definition::addLogin()
{
    m_login = m_app.add_subcommand("login", "Sign in to a saved endpoint's user pool or OpenID provider");
    m_logout = m_app.add_subcommand("logout", "Sign out again");
    for (CLI::App *command : {m_login, m_logout}) {
        command->add_option("NAME", m_loginName, "Name of the endpoint")->required();
        command->add_option("--authorizer", m_authorizer, "Name of the authorizer, where there are several")->type_name("NAME");
        command->add_option("--config-dir", m_endpoint.configFolder, "The console's folder, where it is not the usual one")
            ->type_name("DIR");
    }
    m_login->add_option("--user", m_user, "User name; the password is asked for, or taken from EVENTSCOPE_PASSWORD")->type_name("NAME");
}

void Definition::addToken()
{
    m_token = m_app.add_subcommand("token", "Make a JWT that the local Event API takes");
    m_token->add_option("--definition", m_definitionFile, "The API's definition, for the issuer")->type_name("FILE");
    m_token->add_option("--issuer", m_issuer, "Issuer; default: the first of the definition")->type_name("URL");
    m_token->add_option("--client-id", m_clientId, "Client the token is for")->type_name("ID")->capture_default_str();
    m_token->add_option("--subject", m_subject, "User the token is of")->type_name("NAME")->capture_default_str();
    m_token->add_option("--use", m_use, "access or id")->check(CLI::IsMember({"access", "id"}))->type_name("USE")->capture_default_str();
    m_token->add_option("--lifetime", m_lifetime, "Seconds until it expires; negative: expired")->type_name("S")->capture_default_str();
    m_token->add_option("--claim", m_claims, "A further claim, NAME=VALUE; may be repeated")->type_name("CLAIM")->allow_extra_args(false);
    m_token->add_option("--data-dir", m_dataFolder, "Where the key of local tokens is kept")->type_name("DIR");
}

void Definition::addServe()
{
    m_serve = m_app.add_subcommand("serve", "Run a local Event API until Ctrl+C");
    m_serve->add_option("--port", m_port, "Port; 0: any free one")->check(CLI::Range(0, 65535))->type_name("N");
    m_serve->add_option("--host", m_host, "Address to listen at")->type_name("ADDRESS")->capture_default_str();
    m_serve->add_option("--definition", m_definitionFile, "What the API allows; default: one API key, namespaces default and demo")
        ->type_name("FILE");
    m_serve->add_flag("--tls", m_tls, "Serve https and wss, with a certificate by a local CA unless one is given");
    m_serve->add_option("--certificate", m_certificateFile, "Certificate to serve with, PEM")->type_name("FILE");
    m_serve->add_option("--key", m_keyFile, "Its private key, PEM")->type_name("FILE");
    m_serve->add_option("--data-dir", m_dataFolder, "Where the local CA and the key of local tokens are kept")->type_name("DIR");
    m_serve->add_flag("--demo", m_demo, "Publish demo events under /demo");
    m_serve->add_option("--demo-rate", m_demoRate, "Demo events per second")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N")
        ->capture_default_str();
}

void Definition::addBackend()
{
    m_backend = m_app.add_subcommand("backend", "Write the code that creates an Event API in the cloud");
    m_backend->add_option("--definition", m_definitionFile, "What the API allows, as for serve")->type_name("FILE");
    m_backend->add_option("--format", m_backendFormat, "cloudformation, cdk or amplify")
        ->check(CLI::IsMember({"cloudformation", "cdk", "amplify"}))
        ->capture_default_str()
        ->type_name("NAME");
}

void Definition::addPublish()
{
    m_publish = m_app.add_subcommand("publish", "Publish events");
    m_endpoint.addTo(*m_publish);
    m_publish->add_option("--channel", m_channel, "Channel to publish to")->required()->type_name("PATH");
    m_publish->add_option("--transport", m_transport, "http or websocket")
        ->check(CLI::IsMember({"http", "websocket"}))
        ->capture_default_str()
        ->type_name("NAME");
    m_publish->add_option("--timeout", m_timeout, "Seconds to wait for each answer; default: 15")
        ->check(CLI::PositiveNumber)
        ->type_name("S");
    m_publish->add_flag("--force", m_isForced, "Send what is no channel and no JSON as it stands, to see what the service answers");
    m_publish->add_option("EVENT", m_events, "Events, each one JSON value; - reads one a line from stdin")->required();
}

void Definition::addSubscribe()
{
    m_subscribe = m_app.add_subcommand("subscribe", "Print the events of channels");
    m_endpoint.addTo(*m_subscribe);
    m_subscribe->add_option("--channel", m_channels, "Channel or pattern such as /default/*; may be repeated")
        ->required()
        ->type_name("PATTERN")
        ->allow_extra_args(false);
    m_subscribe->add_option("--count", m_count, "End after so many events")->check(CLI::PositiveNumber)->type_name("N");
    m_subscribe->add_option("--timeout", m_timeout, "End after so many seconds")->check(CLI::PositiveNumber)->type_name("S");
    m_subscribe
        ->add_option("--capture", m_captureFile, "Write everything to a capture as well; it keeps the newest 4 GiB or 20 million rows")
        ->type_name("FILE");
}

void Definition::addDoctor()
{
    m_doctor = m_app.add_subcommand("doctor", "Find out why an endpoint cannot be talked to");
    m_endpoint.addTo(*m_doctor);
    m_doctor->add_option("--channel", m_channel, "Channel to subscribe and publish to; default: a new one")->type_name("PATH");
    m_doctor->add_flag("--publish", m_publishes, "Publish one event there, and wait for it; others may see it");
    m_doctor->add_flag("--json", m_asJson, "Print NDJSON");
    m_doctor->add_option("--timeout", m_timeout, "Seconds for each check; default: 15")->check(CLI::PositiveNumber)->type_name("S");
}

void Definition::addExport()
{
    m_export = m_app.add_subcommand("export", "Write a capture to stdout");
    m_export->add_option("CAPTURE", m_capture, "Capture file")->required();
    m_export->add_option("--format", m_format, "ndjson, csv or json")
        ->check(CLI::IsMember({"ndjson", "csv", "json"}))
        ->capture_default_str()
        ->type_name("NAME");
    m_export->add_option("--filter", m_filter, "Only rows for which this jq expression is true")->type_name("JQ");
}

void Definition::addReplay()
{
    m_replay = m_app.add_subcommand("replay", "Publish the events of a capture again");
    m_replay->add_option("CAPTURE", m_capture, "Capture file")->required();
    m_endpoint.addTo(*m_replay);
    m_replay
        ->add_option(
            "--map", m_maps,
            "Publish what was captured on FROM to TO, such as /orders/*=/staging/orders/*; may be repeated, the first that matches "
            "decides, and what none matches is left out")
        ->type_name("FROM=TO")
        ->allow_extra_args(false);
    m_replay->add_option("--speed", m_speed, "Times the original speed; 0: as fast as --rate allows")
        ->check(CLI::Range(0.0, Replay::fastest))
        ->type_name("N")
        ->capture_default_str();
    m_replay->add_option("--rate", m_eventRate, "Events a second at most")
        ->check(CLI::Range(0.1, double(limits::maxEventsPerSecond)))
        ->type_name("N")
        ->capture_default_str();
    m_replay->add_option("--filter", m_filter, "Only events for which this jq expression is true")->type_name("JQ");
}

void Definition::addImport()
{
    m_import = m_app.add_subcommand("import", "Make a capture of NDJSON as export writes it");
    m_import->add_option("FILE", m_ndjsonFile, "NDJSON file; - reads stdin")->required();
    m_import->add_option("CAPTURE", m_capture, "Capture file to make")->required();
}

void Definition::addInspect()
{
    CLI::App *inspect = m_app.add_subcommand("inspect", "Show what the console makes of something, without a network");
    inspect->require_subcommand(1);
    m_inspectEndpoint = inspect->add_subcommand("endpoint", "The endpoints derived from a URL");
    m_inspectEndpoint->add_option("URL", m_endpoint.endpoint, "URL or host")->required();
    m_inspectEndpoint->add_option("--realtime", m_endpoint.realtime, "The realtime endpoint, given by hand")->type_name("URL");
    m_inspectChannel = inspect->add_subcommand("channel", "What a channel path may be used for");
    m_inspectChannel->add_option("PATH", m_channel, "Channel or pattern")->required();
    m_matchesOption
        = m_inspectChannel->add_option("--matches", m_matches, "Does the path, as a pattern, match this channel?")->type_name("CHANNEL");
    addInspectAuthorization(*inspect);
    m_inspectFrame = inspect->add_subcommand("frame", "The meaning of frames on stdin, one a line");
}

void Definition::addInspectAuthorization(CLI::App &inspect)
{
    m_inspectAuthorization = inspect.add_subcommand("authorization", "What is sent to authorize an operation");
    m_endpoint.addTo(*m_inspectAuthorization);
    m_inspectAuthorization->add_option("--operation", m_operation, "connect, subscribe, publish or http")
        ->required()
        ->check(CLI::IsMember({"connect", "subscribe", "publish", "http"}))
        ->type_name("NAME");
    m_inspectAuthorization->add_option("--channel", m_channel, "Channel, for all but connect")->type_name("C");
    m_inspectAuthorization->add_option("--event", m_events, "Events to publish, each one JSON value")->type_name("E");
    m_inspectAuthorization->add_option("--at", m_at, "Sign as at this time; default: now")->type_name("YYYYMMDDTHHMMSSZ");
    m_inspectAuthorization->add_flag("--reveal", m_reveal, "Show secrets");
}

CommandLine Definition::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed = shielded(arguments);
    std::reverse(reversed.begin(), reversed.end()); // CLI11 takes them from the back
    try {
        m_app.parse(reversed);
    } catch (const CLI::ParseError &error) {
        return {{}, ended(error)};
    }
    const auto levels = logLevelsFromText(plain(m_logLevel));
    if (!levels)
        return {{}, Finished{ExitUsage, {}, levels.error().detail}};
    return {*levels, chosen()};
}

Finished Definition::ended(const CLI::ParseError &error)
{
    std::ostringstream answer;
    std::ostringstream words;
    const bool fine = m_app.exit(error, answer, words) == 0;
    if (fine)
        return {ExitDone, QString::fromStdString(answer.str()).trimmed(), {}};
    const QStringList unknown = named(plainList(m_app.remaining(true)));
    const QString fault = unknown.isEmpty() ? plain(error.what()) : QStringLiteral("Unknown: %1").arg(unknown.join(QLatin1Char(' ')));
    return {ExitUsage, {}, fault + QStringLiteral("\nRun eventscope-cli --help for the commands and their options.")};
}

Chosen Definition::chosen() const
{
    if (m_serve->parsed())
        return ServeOptions{plain(m_host),      m_port, plain(m_definitionFile),  m_demo,
                            m_demoRate,         m_tls,  plain(m_certificateFile), plain(m_keyFile),
                            plain(m_dataFolder)};
    if (m_publish->parsed())
        return PublishOptions{m_endpoint.read(), plain(m_channel), m_transport == "websocket", m_timeout, m_isForced, plainList(m_events)};
    if (m_subscribe->parsed())
        return SubscribeOptions{m_endpoint.read(), plainList(m_channels), m_count, m_timeout, plain(m_captureFile)};
    if (m_doctor->parsed())
        return DoctorOptions{m_endpoint.read(), plain(m_channel), m_publishes, m_asJson, m_timeout};
    if (m_export->parsed())
        return ExportOptions{plain(m_capture), plain(m_format), plain(m_filter)};
    if (m_replay->parsed())
        return ReplayOptions{m_endpoint.read(), plain(m_capture), plainList(m_maps), m_speed, m_eventRate, plain(m_filter)};
    if (m_import->parsed())
        return ImportOptions{plain(m_ndjsonFile), plain(m_capture)};
    if (m_login->parsed() || m_logout->parsed())
        return LoginOptions{plain(m_loginName), plain(m_authorizer), plain(m_user), plain(m_endpoint.configFolder), m_logout->parsed()};
    if (m_token->parsed())
        return TokenOptions{plain(m_issuer), plain(m_clientId),   plain(m_subject),        plain(m_use),
                            m_lifetime,      plainList(m_claims), plain(m_definitionFile), plain(m_dataFolder)};
    if (m_backend->parsed())
        return BackendOptions{plain(m_definitionFile), plain(m_backendFormat)};
    return inspection();
}

Chosen Definition::inspection() const
{
    if (m_inspectEndpoint->parsed())
        return InspectEndpointOptions{m_endpoint.read()};
    if (m_inspectChannel->parsed())
        return InspectChannelOptions{plain(m_channel), m_matchesOption->count() > 0 ? std::optional(plain(m_matches)) : std::nullopt};
    if (m_inspectAuthorization->parsed())
        return InspectAuthorizationOptions{m_endpoint.read(),   plain(m_operation), plain(m_channel),
                                           plainList(m_events), plain(m_at),        m_reveal};
    return InspectFrameOptions{};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    return Definition().parse(arguments);
}

} // namespace eventscope::cli
