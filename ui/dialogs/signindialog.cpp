// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "core/base/whenfinished.h"
#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/tokenview.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace eventscope {

namespace {

const QLatin1String choiceField("ANSWER");

/// The context of the words outside the class.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::SignInDialog)

public:
    /// What a challenge wants, in a sentence.
    [[nodiscard]] static QString challenge(const SignInStep &step)
    {
        const QString &name = step.challenge;
        if (name == QLatin1String("NEW_PASSWORD_REQUIRED"))
            return tr("This is your first sign-in: choose a new password.");
        if (name == QLatin1String("SOFTWARE_TOKEN_MFA"))
            return tr("Enter the code that your authenticator app shows.");
        if (name == QLatin1String("MFA_SETUP"))
            return tr("Add this key to your authenticator app, then enter the code it shows: %1").arg(step.destination);
        if (name == QLatin1String("SELECT_MFA_TYPE"))
            return tr("Choose how to confirm that it is you.");
        if (name == QLatin1String("CUSTOM_CHALLENGE"))
            return tr("Answer the question that the user pool asks.");
        return step.destination.isEmpty() ? tr("Enter the code that was sent to you.")
                                          : tr("Enter the code that was sent to %1.").arg(step.destination);
    }
    [[nodiscard]] static QString field(const QString &name)
    {
        static const QString attribute = QStringLiteral("userAttributes.");
        if (name == QLatin1String("NEW_PASSWORD"))
            return tr("New password");
        if (name.startsWith(attribute))
            return name.mid(attribute.size());
        return name == choiceField ? tr("Answer") : tr("Code");
    }
    [[nodiscard]] static QString method(const QString &name)
    {
        if (name == QLatin1String("SMS_MFA"))
            return tr("A code by text message");
        if (name == QLatin1String("SOFTWARE_TOKEN_MFA"))
            return tr("A code from an authenticator app");
        return name == QLatin1String("EMAIL_MFA") || name == QLatin1String("EMAIL_OTP") ? tr("A code by e-mail") : name;
    }
};

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SignInDialog::SignInDialog(const EndpointSettings &endpoint, const QString &authorizerId, SignIns &signIns, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_endpoint(endpoint)
    , m_authorizer(*endpoint.authorizer(authorizerId))
    , m_signIns(signIns)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in \u2014 %1").arg(m_authorizer.name));
    build();
    connect(&m_signIns, &SignIns::stateChanged, this, &SignInDialog::onStateChanged);
    connect(&m_signIns, &SignIns::browserFinished, this,
            [this](const QString &endpointId, const QString &id, const Result<SignInStep> &result) {
                if (endpointId != m_endpoint.id || id != m_authorizer.id)
                    return;
                take(result);
            });
    showStage(m_signIns.state(m_endpoint, m_authorizer.id).isSignedIn ? Stage::SignedIn : firstStage());
    // Who signed in before this start of the program is known by the stored token only; showState() follows.
    (void)m_signIns.tokens(m_endpoint, m_authorizer.id);
}

SignInDialog::~SignInDialog() = default;

SignInDialog::Stage SignInDialog::firstStage() const
{
    return isOidc() ? Stage::Browser : Stage::Credentials;
}

bool SignInDialog::isOidc() const
{
    return m_authorizer.kind == AuthorizerSettings::Kind::Oidc;
}

void SignInDialog::build()
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildCredentials());
    m_challenge = new QWidget(this);
    m_pages->addWidget(m_challenge);
    m_pages->addWidget(buildBrowser());
    m_pages->addWidget(buildSignedIn());
    m_message = new MessageLabel(m_theme, this);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_main = m_buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_main->setObjectName(QStringLiteral("signInButton"));
    m_main->setDefault(true);
    m_main->setProperty("primary", true);
    m_signOut = m_buttons->addButton(tr("Sign out"), QDialogButtonBox::DestructiveRole);
    m_signOut->setObjectName(QStringLiteral("signOutButton"));
    m_signOut->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(m_signOut, &QPushButton::clicked, this, &SignInDialog::signOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(420);
}

QWidget *SignInDialog::buildCredentials()
{
    auto *page = new QWidget(this);
    m_userName = new QLineEdit(m_authorizer.userPool.userName, page);
    m_userName->setObjectName(QStringLiteral("signInUserName"));
    m_userName->setAccessibleName(tr("User name"));
    m_password = new SecretField(m_theme, page);
    m_password->setNames(tr("Password"), QStringLiteral("signInPassword"));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(
        sentence(tr("Sign in to the user pool %1. The password is used once and not kept.").arg(m_authorizer.userPool.userPoolId), page));
    form->addRow(tr("User name"), m_userName);
    form->addRow(tr("Password"), m_password);
    return page;
}

QWidget *SignInDialog::buildBrowser()
{
    auto *page = new QWidget(this);
    m_url = new QLineEdit(page);
    m_url->setObjectName(QStringLiteral("signInUrl"));
    m_url->setAccessibleName(tr("Page to sign in at"));
    m_url->setReadOnly(true);
    readLeftToRight(*m_url);
    m_url->hide();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sentence(tr("You sign in at %1 with your browser, and come back here.").arg(m_authorizer.oidc.issuer), page));
    layout->addWidget(m_url);
    layout->addStretch();
    return page;
}

QWidget *SignInDialog::buildSignedIn()
{
    auto *page = new QWidget(this);
    m_signedInText = sentence({}, page);
    m_signedInText->setObjectName(QStringLiteral("signedInText"));
    m_token = new TokenView(m_theme, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_signedInText);
    layout->addWidget(m_token);
    layout->addStretch();
    return page;
}

void SignInDialog::showStage(Stage stage)
{
    m_stage = stage;
    m_pages->setCurrentIndex(static_cast<int>(stage));
    m_main->setVisible(stage != Stage::SignedIn);
    m_main->setText(stage == Stage::Browser ? tr("Continue in the browser") : stage == Stage::Challenge ? tr("Continue") : tr("Sign in"));
    m_signOut->setVisible(stage == Stage::SignedIn);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(stage == Stage::SignedIn ? tr("Close") : tr("Cancel"));
    if (stage == Stage::Credentials)
        (m_userName->text().isEmpty() ? static_cast<QWidget *>(m_userName) : m_password)->setFocus();
    if (stage == Stage::SignedIn)
        showState();
}

void SignInDialog::setBusy(bool busy)
{
    m_main->setEnabled(!busy);
    m_signOut->setEnabled(!busy);
    m_pages->setEnabled(!busy || m_stage == Stage::Browser);
    if (busy)
        m_message->say(MessageLabel::Severity::Hint,
                       m_stage == Stage::Browser ? tr("Waiting for the browser\u2026") : tr("Asking the user pool\u2026"));
    else
        m_message->clear();
}

void SignInDialog::fail(const Error &error)
{
    m_message->say(MessageLabel::Severity::Error, errorText(error));
}

void SignInDialog::accept()
{
    if (!m_main->isEnabled())
        return;
    switch (m_stage) {
    case Stage::Credentials: return signIn();
    case Stage::Challenge: return answer();
    case Stage::Browser: return openBrowser();
    case Stage::SignedIn: return QDialog::accept();
    }
}

void SignInDialog::reject()
{
    m_signIns.cancel(m_endpoint.id, m_authorizer.id);
    QDialog::reject();
}

void SignInDialog::signIn()
{
    if (m_userName->text().trimmed().isEmpty() || m_password->edit()->text().isEmpty())
        return m_message->say(MessageLabel::Severity::Warning, tr("Enter the user name and the password."));
    setBusy(true);
    // A password keeps its blanks.
    const Secret password(m_password->edit()->text());
    whenFinished(m_signIns.signIn(m_endpoint, m_authorizer.id, m_userName->text().trimmed(), password), this,
                 [this](const Result<SignInStep> &step) { take(step); });
}

void SignInDialog::answer()
{
    QMap<QString, Secret> answers;
    for (auto field = m_answers.cbegin(); field != m_answers.cend(); ++field) {
        // Codes are pasted with blanks around them; passwords keep theirs.
        const bool isCode = field.key().endsWith(QLatin1String("_CODE"));
        answers.insert(field.key(), isCode ? field.value()->typed() : Secret(field.value()->edit()->text()));
    }
    if (m_choices)
        answers.insert(choiceField, Secret(m_choices->currentData().toString()));
    setBusy(true);
    whenFinished(m_signIns.answer(m_endpoint, m_authorizer.id, answers), this, [this](const Result<SignInStep> &step) { take(step); });
}

void SignInDialog::take(const Result<SignInStep> &step)
{
    setBusy(false);
    if (!step)
        return fail(step.error());
    m_password->edit()->clear();
    if (!step->isSignedIn)
        return ask(*step);
    showStage(Stage::SignedIn);
    if (step->notStored)
        m_message->say(MessageLabel::Severity::Warning,
                       tr("You are signed in until Eventscope closes: the sign-in could not be kept. %1").arg(errorText(*step->notStored)));
}

void SignInDialog::ask(const SignInStep &step)
{
    qDeleteAll(m_challenge->children());
    m_answers.clear();
    m_choices = nullptr;
    m_challengeForm = new QFormLayout(m_challenge);
    m_challengeForm->setContentsMargins(0, 0, 0, 0);
    m_challengeForm->setHorizontalSpacing(12);
    m_challengeForm->setVerticalSpacing(8);
    QLabel *text = sentence(Words::challenge(step), m_challenge);
    text->setObjectName(QStringLiteral("challengeText"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_challengeForm->addRow(text);
    if (!step.choices.isEmpty()) {
        m_choices = new QComboBox(m_challenge);
        m_choices->setObjectName(QStringLiteral("challengeChoice"));
        m_choices->setAccessibleName(tr("Method"));
        for (const QString &choice : step.choices)
            m_choices->addItem(Words::method(choice), choice);
        m_challengeForm->addRow(tr("Method"), m_choices);
    } else {
        for (const QString &field : step.fields)
            addField(field);
    }
    showStage(Stage::Challenge);
    if (!m_answers.isEmpty())
        m_answers.value(step.fields.first())->setFocus();
}

void SignInDialog::addField(const QString &name)
{
    auto *field = new SecretField(m_theme, m_challenge);
    field->setNames(Words::field(name), name);
    // Only a password is to be hidden from who looks on: a code is over in a moment.
    if (name != QLatin1String("NEW_PASSWORD"))
        field->edit()->setEchoMode(QLineEdit::Normal);
    m_answers.insert(name, field);
    m_challengeForm->addRow(Words::field(name), field);
}

void SignInDialog::openBrowser()
{
    setBusy(true);
    whenFinished(m_signIns.signInWithBrowser(m_endpoint, m_authorizer.id), this, [this](const Result<QUrl> &url) {
        if (!url) {
            setBusy(false);
            return fail(url.error());
        }
        m_url->setText(url->toString(QUrl::FullyEncoded));
        m_url->setCursorPosition(0);
        m_url->show();
        Q_EMIT browserWanted(*url);
    });
}

void SignInDialog::signOut()
{
    setBusy(true);
    whenFinished(m_signIns.signOut(m_endpoint, m_authorizer.id), this, [this](const Result<void> &result) {
        setBusy(false);
        if (!result)
            return fail(result.error());
        showStage(firstStage());
        m_message->say(MessageLabel::Severity::Success, tr("You are signed out."));
    });
}

void SignInDialog::onStateChanged()
{
    const bool isSignedIn = m_signIns.state(m_endpoint, m_authorizer.id).isSignedIn;
    if (!isSignedIn && m_stage == Stage::SignedIn)
        showStage(firstStage());
    else if (isSignedIn && m_stage == firstStage())
        showStage(Stage::SignedIn);
    else
        showState();
}

void SignInDialog::showState()
{
    const SignIns::State state = m_signIns.state(m_endpoint, m_authorizer.id);
    if (!state.isSignedIn)
        return;
    const QString name = state.token ? state.token->userName : QString();
    m_signedInText->setText(name.isEmpty() ? tr("You are signed in. The token renews itself.")
                                           : tr("You are signed in as %1. The token renews itself.").arg(name));
    m_token->showToken(state.token, {}, {}, !m_authorizer.sendsIdToken());
}

} // namespace eventscope
