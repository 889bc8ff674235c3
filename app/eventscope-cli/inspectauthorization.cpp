// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/inspectauthorization.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"
#include "app/eventscope-cli/publishinput.h"
#include "core/auth/iamauthorizer.h"
#include "core/protocol/channelpattern.h"
#include "core/protocol/headersubprotocol.h"

namespace eventscope::cli {

namespace {

constexpr char masked[] = "***";

/// The moment that `--at` names.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(UtcTime at)
        : m_at(at)
    {
    }
    [[nodiscard]] MonotonicTime monotonic() const override { return {}; }
    [[nodiscard]] UtcTime utc() const override { return m_at; }

private:
    UtcTime m_at;
};

Result<UtcTime> moment(const InspectAuthorizationOptions &options, const Clock &clock)
{
    if (options.at.isEmpty())
        return clock.utc();
    if (const auto at = sigv4::parseAmzDate(options.at.toLatin1()))
        return *at;
    return Error{ErrorCode::InvalidArgument, QStringLiteral("--at has the form YYYYMMDDTHHMMSSZ, in UTC")};
}

Result<QByteArray> publishBody(const InspectAuthorizationOptions &options)
{
    const Result<ChannelPath> channel = ChannelPath::parse(options.channel);
    if (!channel)
        return channel.error();
    QList<QByteArray> events;
    for (const QString &text : options.events) {
        const QByteArray event = text.toUtf8();
        if (const Result<void> checked = checkJson(event, QStringLiteral("event %1").arg(events.size() + 1)); !checked)
            return checked.error();
        events << event;
    }
    return FrameCodec::publishBody(channel->text(), events);
}

Result<QByteArray> bodyToAuthorize(const InspectAuthorizationOptions &options)
{
    if (options.operation == QLatin1String("connect"))
        return QByteArrayLiteral("{}");
    if (options.operation != QLatin1String("subscribe"))
        return publishBody(options);
    const Result<ChannelPattern> pattern = ChannelPattern::parse(options.channel);
    if (!pattern)
        return pattern.error();
    return FrameCodec::channelBody(pattern->text());
}

Operation operationOf(const QString &name)
{
    if (name == QLatin1String("connect"))
        return Operation::Connect;
    return name == QLatin1String("subscribe") ? Operation::Subscribe : Operation::Publish;
}

QByteArray maskedValue(const QByteArray &name, const QByteArray &value)
{
    const QByteArray field = name.toLower();
    const qsizetype signature = value.indexOf("Signature=");
    if (field == "authorization" && value.startsWith("AWS4-") && signature >= 0)
        return value.left(signature) + "Signature=" + masked;
    return field == "authorization" || field == "x-api-key" || field == "x-amz-security-token" ? QByteArray(masked) : value;
}

QByteArray fieldsJson(const AuthorizationFields &fields, bool reveal)
{
    JsonLine line;
    for (const auto &[name, value] : fields)
        line.add(name.constData(), reveal ? value : maskedValue(name, value));
    return line.text();
}

void addSignature(JsonLine &line, const AuthorizationRequest &request, const Target &target, UtcTime at, bool reveal)
{
    const sigv4::Request toSign = IamAuthorizer::requestToSign(request);
    const auto steps = sigv4::sign(toSign, target.credentials, target.region.toUtf8(), "appsync", at);
    line.add("canonicalRequest", reveal ? steps.canonicalRequest : sigv4::maskedCanonicalRequest(steps.canonicalRequest));
    line.add("stringToSign", steps.stringToSign);
    line.add("signature", reveal ? steps.signature : QByteArray(masked));
}

Result<QByteArray> describe(const InspectAuthorizationOptions &options, const Context &context)
{
    const Result<UtcTime> at = moment(options, context.clock);
    if (!at)
        return at.error();
    const StandingClock clock(at.value());
    const Result<Target> target = resolve(options.endpoint, context.environment, clock);
    if (!target)
        return target.error();
    if (target->saved)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("inspect authorization shows keys that are given here, not saved ones")};
    const Result<QByteArray> body = bodyToAuthorize(options);
    if (!body)
        return body.error();
    const AuthorizationRequest request{operationOf(options.operation), target->endpoint, body.value(),
                                       options.operation == QLatin1String("http")};
    // The authorizers of the command line know their secrets: their answers are ready at once.
    const Result<AuthorizationFields> fields = target->authorizer->authorize(request).result();
    if (!fields)
        return fields.error();

    JsonLine line;
    line.add("operation", options.operation).add("auth", QString(authName(target->auth))).add("body", body.value());
    line.addJson("authorization", fieldsJson(fields.value(), options.reveal));
    line.add("subprotocol", options.reveal ? encodeHeaderSubprotocol(fields.value()) : QByteArrayLiteral("header-***"));
    if (target->auth == Target::Auth::Iam)
        addSignature(line, request, target.value(), at.value(), options.reveal);
    return line.text();
}

} // namespace

int inspectAuthorization(const InspectAuthorizationOptions &options, const Context &context)
{
    const Result<QByteArray> description = describe(options, context);
    if (!description) {
        context.console.say(words(description.error()));
        return ExitUsage;
    }
    return context.console.writeLine(description.value()) ? ExitDone : ExitRefused;
}

} // namespace eventscope::cli
