// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/savedendpoint.h"

namespace eventscope::cli {

struct LoginOptions
{
    QString endpointName;
    QString authorizer; ///< name or id; empty: the first with a user
    QString userName; ///< empty: the saved one, else asked for
    QString configFolder;
    bool logsOut = false;
};

/// `login` and `logout`: a user of a saved endpoint. Asks on stderr and reads answers from stdin, line by line, without showing a
/// password that is typed; EVENTSCOPE_PASSWORD answers for the password. An OpenID provider is signed in to with the browser, whose
/// address is printed on stderr. Tells on stdout what came of it; `kept` is false when later commands have to sign in anew.
class LoginCommand final : public Command
{
    Q_OBJECT

public:
    LoginCommand(LoginOptions options, Context context);

    void start() override;

private:
    void signInWithPassword();
    void signInWithBrowser();
    void signOut();
    void take(const Result<SignInStep> &step);
    void answer(const SignInStep &step);
    void finishSignedIn();
    void sayNotKept();
    void refuse(const Error &error, int exitCode);
    /// A line from stdin, without its end; nothing at the end of the input.
    [[nodiscard]] QString ask(const QString &question, bool isSecret);

    LoginOptions m_options;
    Context m_context;
    std::shared_ptr<SavedEndpoint> m_endpoint;
    AuthorizerSettings m_authorizer;
};

} // namespace eventscope::cli
