// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/masksecrets.h"

#include <QRegularExpression>

#include <array>

namespace eventscope {

namespace {

/// Names whose values are secret wherever they stand, in the spellings of AWS, Cognito, OAuth and command lines.
constexpr char names[]
    = "(?:proxy-)?authorization|authorizationtoken|x-api-key|api[-_]?key|(?:set-)?cookie|x-auth-token|x-amz-sso_bearer_token|x-amz-"
      "signature|"
      "secret[-_]?(?:access[-_]?)?key|secret[-_]?hash|secret[-_]?block|password[-_]?claim[-_]?(?:signature|secret[-_]?block)|"
      "(?:session|security|auth|access|id|refresh)[-_]?token|client[-_]?secret|code[-_]?verifier|password|passphrase|"
      "(?:sms|software_token)_mfa_code|(?:email|sms)_otp_code";

/// Header names whose value is all the rest of the line.
constexpr char headerNames[]
    = "(?:proxy-)?authorization|x-api-key|x-amz-security-token|(?:set-)?cookie|x-auth-token|x-amz-sso_bearer_token";

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

QString named(const char *form, const char *which = names)
{
    return QString::fromLatin1(form).replace(QLatin1String("NAMES"), QLatin1String(which));
}

/// What follows the group `keep` is masked. Runs are possessive or end the pattern: whatever begins to match does match, so that no
/// text is looked at again and again.
const std::array<QRegularExpression, 17> &patterns()
{
    static const std::array<QRegularExpression, 17> all{{
        // An API key, but not within a word; in JSON within JSON a line break before it ends with a letter.
        pattern(QStringLiteral(R"re((?<keep>(?:(?<![a-z])|(?<=\\[nrt])))da2-[a-z0-9]++)re")),
        // base64url of a text that begins as a JSON object does.
        pattern(QStringLiteral(R"re((?<keep>header-)(?-i:e(?:y[A-DI-L]|w[k-r0-3]))[a-z0-9_\-+/=]{6,}+)re")),
        pattern(QStringLiteral(R"re((?<keep>Signature(?:=|%3D))[0-9a-f]{16,}+)re")),
        // How the session tokens of STS begin.
        pattern(QStringLiteral(R"re((?<keep>)(?-i:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[a-z0-9+/=%_\-]*+)re")),
        pattern(QStringLiteral(R"re((?<keep>\bBearer(?:\s|%20|\+)+)[a-z0-9\-._~+/=]{16,}+)re")),
        pattern(QStringLiteral(R"re((?<keep>://[^\s/?#@:"'<>]{0,256}+:)[^\s/?#@"'<>]{1,1024}+(?=@))re")),
        // JSON, at any depth of JSON within JSON: q is the backslashes before a quote there.
        pattern(named(R"re((?<keep>(?<q>\\{0,7})"[a-z0-9_-]{0,30}?(?:NAMES)\k<q>"\s*:\s*\k<q>")(?:(?!(?<!\\)\k<q>")[\s\S])++)re")),
        // Words that events use too: only what is long and has no blank, as these tokens are.
        pattern(QStringLiteral(
            R"re((?<keep>(?<q>\\{0,7})"(?-i:Session|[Tt]oken|[Ss]ecret|[Ss]ignature)\k<q>"\s*:\s*\k<q>")(?:(?!\k<q>")\S){16,}+)re")),
        // A header within quotes, as on a command line; then one on a line of its own.
        pattern(named(R"re((?<keep>(?<q>['"])(?:NAMES)\s*:\s*)(?:(?!\k<q>)[^\r\n])++)re", headerNames)),
        pattern(named(R"re((?<keep>(?:^|\s)(?:NAMES)\s*[:=]\s*)[^\s,][^\r\n]*+)re", headerNames)),
        // Queries, forms, environments and assignments.
        pattern(named(R"re((?<keep>(?:NAMES)\s*=(?!=)\s*+["']?)[^\s"'&,;]++)re")),
        // Literals of code, and YAML.
        pattern(named(R"re((?<keep>(?:NAMES)['"]?\s*:\s*(?<q>['"`]))(?:(?!\k<q>)[^\r\n])++)re")),
        pattern(named(R"re((?<keep>^[ \t]*(?:[a-z]+[-_])?(?:NAMES):[ \t]+)[^\s"'`]++(?=[ \t]*$))re")),
        // Words that prose uses too: "token: expired" stays, a value that no word is long enough for, or that has digits, does not.
        pattern(QStringLiteral(R"re((?<keep>(?:token|secret)'?\s*=(?!=)\s*+["']?)[^\s"'&,;]{8,}+)re")),
        pattern(QStringLiteral(R"re((?<keep>(?:token|secret|password)'?[ \t]*:(?!//)[ \t]*+["']?))re"
                               R"re((?:(?=[^\s"'&,;\d]*+\d)[^\s"'&,;]{8,}+|[^\s"'&,;]{16,}+))re")),
        pattern(QStringLiteral(R"re((?<keep>(?<![a-z0-9])pin'?[ \t]*(?:=(?!=)|:)[ \t]*+["']?)(?=[^\s"'&,;\d]*+\d)[^\s"'&,;]{4,}+)re")),
        // Options of commands.
        pattern(named(
            R"re((?<keep>(?:^|[\s"'])(?:--[a-z-]{0,30}?(?:NAMES|token|secret)[ \t=]+["']?|(?:-u|--user|--proxy-user)[ \t=]*["']?[^\s:"']{1,256}+:))[^\s"']++)re")),
    }};
    return all;
}

/// Without one of these there is nothing to mask. Most texts have none, and to look for all of the above in each costs 20 times as much.
bool mayHoldSecrets(const QString &text)
{
    static const QRegularExpression hint = pattern(QStringLiteral(
        "eyJ|da2-|header-|IQoJ|F[wQ]oG|bearer|://|auth|key|token|secret|signature|pass|cookie|verifier|_code|session|pin|-u"));
    return text.contains(hint);
}

/// A run that begins as a JSON object in base64url does is a token when it has the dots of one: payloads in base64 have none.
QString withoutJwts(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("eyJ[A-Za-z0-9_.-]*+"));
    QString masked;
    qsizetype done = 0;
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringList parts = match.captured().split(QLatin1Char('.'));
        if (parts.size() < 3 || parts.at(1).isEmpty())
            continue;
        masked += text.mid(done, match.capturedStart() - done) + QLatin1String("***");
        done = match.capturedEnd();
    }
    return done == 0 ? text : masked + text.mid(done);
}

} // namespace

QString maskSecrets(const QString &text)
{
    if (!mayHoldSecrets(text))
        return text;
    QString masked = withoutJwts(text);
    for (const QRegularExpression &one : patterns())
        masked.replace(one, QStringLiteral("\\1***"));
    return masked;
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        named("^(?:.*[^a-z])?(?:NAMES|x-amz-security-token|token|secret|pin|credentials?)$|(?:token|secret|key|password)$"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name.trimmed()).hasMatch();
}

} // namespace eventscope
