// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/logincommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/hiddeninput.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/base/whenfinished.h"

#include <QDateTime>

namespace eventscope::cli {

LoginCommand::LoginCommand(LoginOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
{
}

void LoginCommand::start()
{
    const auto opened = SavedEndpoint::open(SavedEndpoint::configFolder(m_options.configFolder), m_options.endpointName, m_context.clock);
    if (!opened)
        return refuse(opened.error(), ExitUsage);
    m_endpoint = *opened;
    const auto authorizer = m_endpoint->userAuthorizer(m_options.authorizer);
    if (!authorizer)
        return refuse(authorizer.error(), ExitUsage);
    m_authorizer = *authorizer;
    if (m_options.logsOut)
        signOut();
    else if (m_authorizer.kind == AuthorizerSettings::Kind::Oidc)
        signInWithBrowser();
    else
        signInWithPassword();
}

void LoginCommand::signInWithPassword()
{
    QString user = m_options.userName.isEmpty() ? m_authorizer.userPool.userName : m_options.userName;
    if (user.isEmpty())
        user = ask(QStringLiteral("User name: "), false);
    QString password = m_context.environment.value(QStringLiteral("EVENTSCOPE_PASSWORD"));
    if (password.isEmpty())
        password = ask(QStringLiteral("Password of %1: ").arg(user), true);
    if (user.isEmpty() || password.isEmpty())
        return refuse({ErrorCode::InvalidArgument, QStringLiteral("a user name and a password are needed")}, ExitUsage);
    whenFinished(m_endpoint->signIns().signIn(m_endpoint->settings(), m_authorizer.id, user, Secret(password)), this,
                 [this](const Result<SignInStep> &step) { take(step); });
}

void LoginCommand::take(const Result<SignInStep> &step)
{
    if (!step)
        return refuse(step.error(), ExitRefused);
    if (!step->isSignedIn)
        return answer(*step);
    if (step->notStored)
        return refuse(*step->notStored, ExitRefused);
    finishSignedIn();
}

void LoginCommand::answer(const SignInStep &step)
{
    QString words = QStringLiteral("The user pool asks: %1").arg(step.challenge);
    if (!step.destination.isEmpty())
        words += QStringLiteral(" (%1)").arg(step.destination);
    if (!step.choices.isEmpty())
        words += QStringLiteral(": %1").arg(step.choices.join(QStringLiteral(", ")));
    m_context.console.say(words);
    QMap<QString, Secret> answers;
    for (const QString &field : step.fields) {
        const QString typed = ask(field + QStringLiteral(": "), field == QLatin1String("NEW_PASSWORD"));
        if (typed.isEmpty())
            return refuse({ErrorCode::Cancelled, QStringLiteral("no answer was given for %1").arg(field)}, ExitRefused);
        answers.insert(field, Secret(typed));
    }
    whenFinished(m_endpoint->signIns().answer(m_endpoint->settings(), m_authorizer.id, answers), this,
                 [this](const Result<SignInStep> &next) { take(next); });
}

void LoginCommand::signInWithBrowser()
{
    connect(&m_endpoint->signIns(), &SignIns::browserFinished, this,
            [this](const QString &, const QString &, const Result<SignInStep> &step) { take(step); });
    whenFinished(m_endpoint->signIns().signInWithBrowser(m_endpoint->settings(), m_authorizer.id), this, [this](const Result<QUrl> &url) {
        if (!url)
            return refuse(url.error(), ExitRefused);
        m_context.console.say(QStringLiteral("Open this page in your browser and sign in there:"));
        m_context.console.say(url->toString(QUrl::FullyEncoded));
    });
}

void LoginCommand::finishSignedIn()
{
    if (m_endpoint->secrets().persistence() == SecretStore::Persistence::SessionOnly)
        return refuse({ErrorCode::SecretUnavailable, QStringLiteral("the sign-in worked, but there is no keychain to keep it in")},
                      ExitRefused);
    // The state comes by a signal of its own, a moment later.
    whenFinished(m_endpoint->signIns().tokens(m_endpoint->settings(), m_authorizer.id), this, [this](const Result<TokenSet> &tokens) {
        if (!tokens)
            return refuse(tokens.error(), ExitRefused);
        const auto jwt = Jwt::decode(tokens->accessToken.reveal());
        // Later commands sign in with the refresh token, which is all that the keychain holds.
        const bool isKept = !tokens->refreshToken.isEmpty();
        if (!isKept)
            sayNotKept();
        JsonLine line;
        line.addBool("signedIn", true)
            .addBool("kept", isKept)
            .add("endpoint", m_endpoint->settings().name)
            .add("authorizer", m_authorizer.name);
        line.add("user", jwt ? jwt->userName : QString());
        const auto end = std::chrono::duration_cast<std::chrono::seconds>(tokens->expiresAt.time_since_epoch());
        line.add("expires", QDateTime::fromSecsSinceEpoch(end.count(), Qt::UTC).toString(Qt::ISODate));
        Q_EMIT finished(m_context.console.writeLine(line.text()) ? ExitDone : ExitRefused);
    });
}

void LoginCommand::sayNotKept()
{
    QString words = QStringLiteral("The sign-in worked, but it ends with this command: no refresh token came.");
    if (m_authorizer.kind == AuthorizerSettings::Kind::Oidc)
        words += QStringLiteral(" Many providers give one for the scope offline_access; add it to the authorizer.");
    m_context.console.say(words);
}

void LoginCommand::signOut()
{
    whenFinished(m_endpoint->signIns().signOut(m_endpoint->settings(), m_authorizer.id), this, [this](const Result<void> &result) {
        if (!result)
            return refuse(result.error(), ExitRefused);
        JsonLine line;
        line.addBool("signedIn", false).add("endpoint", m_endpoint->settings().name).add("authorizer", m_authorizer.name);
        Q_EMIT finished(m_context.console.writeLine(line.text()) ? ExitDone : ExitRefused);
    });
}

QString LoginCommand::ask(const QString &question, bool isSecret)
{
    m_context.console.prompt(question);
    const HiddenInput hidden(isSecret);
    const QString typed = QString::fromUtf8(m_context.console.input().readLine());
    if (isSecret)
        m_context.console.say({}); // the line break that was not shown
    // A password keeps its blanks, but not the line break.
    return isSecret ? QString(typed).remove(QLatin1Char('\n')).remove(QLatin1Char('\r')) : typed.trimmed();
}

void LoginCommand::refuse(const Error &error, int exitCode)
{
    m_context.console.say(words(error, Party::SignIn));
    Q_EMIT finished(exitCode);
}

} // namespace eventscope::cli
