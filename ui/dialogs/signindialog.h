// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/signins.h"
#include "ui/theme.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace eventscope {

class MessageLabel;
class SecretField;
class TokenView;

/// Signs a user in to a Cognito user pool, challenge after challenge, or to an OpenID provider by the browser; shows who is signed in
/// and signs out. Open it with open(); closing gives up what is under way. Nothing here blocks. GUI thread.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `signIns` and `theme` must outlive it. The authorizer is of a kind with a user.
    SignInDialog(const EndpointSettings &endpoint, const QString &authorizerId, SignIns &signIns, Theme &theme, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// The main button: signs in, answers, opens the browser.
    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The page to sign in at; whoever composes the program opens it in the browser.
    void browserWanted(const QUrl &url);

private:
    enum class Stage { Credentials, Challenge, Browser, SignedIn };

    void build();
    [[nodiscard]] QWidget *buildCredentials();
    [[nodiscard]] QWidget *buildBrowser();
    [[nodiscard]] QWidget *buildSignedIn();
    void showStage(Stage stage);
    void setBusy(bool busy);
    void fail(const Error &error);
    void signIn();
    void answer();
    void openBrowser();
    void signOut();
    void take(const Result<SignInStep> &step);
    void ask(const SignInStep &step);
    void addField(const QString &name);
    void onStateChanged();
    void showState();
    [[nodiscard]] Stage firstStage() const;
    [[nodiscard]] bool isOidc() const;

    EndpointSettings m_endpoint;
    AuthorizerSettings m_authorizer;
    SignIns &m_signIns;
    Theme &m_theme;
    Stage m_stage = Stage::Credentials;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_userName = nullptr;
    SecretField *m_password = nullptr;
    QWidget *m_challenge = nullptr;
    QFormLayout *m_challengeForm = nullptr;

    QMap<QString, SecretField *> m_answers; ///< by the names of the fields
    QComboBox *m_choices = nullptr; ///< for SELECT_MFA_TYPE
    QLineEdit *m_url = nullptr;
    QLabel *m_signedInText = nullptr;
    TokenView *m_token = nullptr;
    MessageLabel *m_message = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_signOut = nullptr;
};

} // namespace eventscope
