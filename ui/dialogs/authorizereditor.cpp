// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/authorizereditor.h"

#include "core/auth/awsconfig.h"
#include "core/auth/jwt.h"
#include "core/base/whenfinished.h"

#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/tokenview.h"
#include "ui/lefttoright.h"
#include "ui/refusaltext.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;
using Source = SourceSettings::Kind;

const QLatin1String apiKeyField("apiKey");
const QLatin1String tokenField("token");
const QLatin1String secretAccessKeyField("secretAccessKey");
const QLatin1String sessionTokenField("sessionToken");
const QLatin1String clientSecretField("clientSecret");

QString firstFree(const QString &base, const QString &separator, const QStringList &taken)
{
    QString candidate = base;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = base + separator + QString::number(number);
    return candidate;
}

} // namespace

AuthorizerSettings newAuthorizer(Kind kind, const QList<AuthorizerSettings> &existing)
{
    QStringList ids;
    QStringList names;
    for (const AuthorizerSettings &one : existing) {
        ids << one.id;
        names << one.name;
    }
    AuthorizerSettings settings;
    settings.kind = kind;
    settings.id = firstFree(QStringLiteral("auth"), QStringLiteral("-"), ids);
    settings.name = firstFree(authorizerKindName(kind), QStringLiteral(" "), names);
    return settings;
}

AuthorizerEditor::AuthorizerEditor(const AuthorizerSettings &settings, const QString &endpointId, SecretStore &secrets, Theme &theme,
                                   QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(settings.name, this))
    , m_remove(new QToolButton(this))
    , m_hint(new MessageLabel(theme, this))
{
    m_form->setContentsMargins(frameWidth, 8, 8, 8);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeHead();
    makeSource();
    makeTextFields();
    makeProfile();
    makeSecrets();
    makeChoices();
    lookForStored(endpointId);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfKind();
        Q_EMIT kindChanged();
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &AuthorizerEditor::changed);
    showFieldsOfKind();
}

void AuthorizerEditor::makeHead()
{
    for (const Kind one : authorizerKinds())
        m_kind->addItem(authorizerKindText(one), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_settings.kind)));
    m_kind->setMaxVisibleItems(m_kind->count());
    m_kind->setObjectName(QStringLiteral("authorizerKind"));
    //: Kind of authorization: API key, token, IAM and so on.
    m_kind->setAccessibleName(tr("Kind"));
    m_name->setObjectName(QStringLiteral("authorizerName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("The name it has in lists of this endpoint"));
    m_remove->setObjectName(QStringLiteral("removeAuthorizer"));
    m_remove->setAccessibleName(tr("Remove"));
    m_remove->setToolTip(tr("Remove this authorizer"));
    m_remove->setAutoRaise(true);
    const auto updateIcon = [this] { m_remove->setIcon(m_theme.icon(QStringLiteral("delete"))); };
    connect(&m_theme, &Theme::changed, m_remove, updateIcon);
    updateIcon();
    connect(m_remove, &QToolButton::clicked, this, &AuthorizerEditor::removeRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_kind, 3);
    head->addWidget(m_name, 2);
    head->addWidget(m_remove);
    m_headLabel = new QLabel(tr("Kind, name"), this);
    m_headLabel->setBuddy(m_kind);
    m_form->addRow(m_headLabel, head);
    m_hint->setObjectName(QStringLiteral("authorizerHint"));
    m_form->addRow(QString(), m_hint);
}

void AuthorizerEditor::setOnly(const QList<Kind> &kinds)
{
    for (int row = m_kind->count() - 1; row >= 0; --row) {
        if (!kinds.contains(static_cast<Kind>(m_kind->itemData(row).toInt())))
            m_kind->removeItem(row);
    }
    m_name->hide();
    m_remove->hide();
    m_headLabel->setText(tr("Kind"));
}

void AuthorizerEditor::makeSource()
{
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("authorizerSource"));
    m_source->setAccessibleName(tr("Comes from"));
    m_source->addItem(tr("Entered here"), static_cast<int>(Source::Stored));
    m_source->addItem(tr("Environment variable"), static_cast<int>(Source::Environment));
    //: Where a key comes from: a program that prints it.
    m_source->addItem(tr("Command"), static_cast<int>(Source::Command));
    m_source->addItem(tr("File"), static_cast<int>(Source::File));
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(m_settings.source.kind)));
    m_form->addRow(tr("Comes from"), m_source);
    m_sourceValue = new QLineEdit(m_settings.source.value, this);
    m_sourceValue->setObjectName(QStringLiteral("sourceValue"));
    readLeftToRight(*m_sourceValue);
    //: Where a key comes from: the name of a variable, a command or a file.
    m_form->addRow(tr("Where"), m_sourceValue);
    m_keepSeconds = new QSpinBox(this);
    m_keepSeconds->setObjectName(QStringLiteral("keepSeconds"));
    //: For how long the answer of a command is used before it is run again.
    m_keepSeconds->setAccessibleName(tr("Keep for"));
    m_keepSeconds->setRange(0, 86'400);
    m_keepSeconds->setSuffix(tr(" s"));
    m_keepSeconds->setValue(m_settings.source.keepSeconds);
    m_keepSeconds->setToolTip(tr("How long the command's output is used when it does not say when it expires"));
    m_form->addRow(tr("Keep for"), m_keepSeconds);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfKind();
        Q_EMIT changed();
    });
    connect(m_sourceValue, &QLineEdit::textChanged, this, &AuthorizerEditor::changed);
    connect(m_keepSeconds, &QSpinBox::valueChanged, this, &AuthorizerEditor::changed);
}

void AuthorizerEditor::makeTextFields()
{
    for (const Kind one : authorizerKinds()) {
        for (const AuthorizerField &field : authorizerFields(one)) {
            auto *edit = new QLineEdit(field.read(m_settings), this);
            edit->setObjectName(field.name);
            edit->setAccessibleName(field.label);
            edit->setPlaceholderText(field.example);
            readLeftToRight(*edit);
            connect(edit, &QLineEdit::textChanged, this, &AuthorizerEditor::changed);
            m_texts[field.name] = edit;
            m_form->addRow(field.label, edit);
        }
    }
}

void AuthorizerEditor::makeProfile()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto config = AwsConfig::load(environment);
    m_profile = new QComboBox(this);
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setEditable(true);
    m_profile->lineEdit()->setAccessibleName(tr("Profile"));
    if (config)
        m_profile->addItems(config->profileNames());
    m_profile->setCurrentText(m_settings.profile);
    m_profile->lineEdit()->setPlaceholderText(AwsConfig::defaultProfile(environment));
    connect(m_profile, &QComboBox::editTextChanged, this, &AuthorizerEditor::changed);
    m_form->addRow(tr("Profile"), m_profile);
}

void AuthorizerEditor::makeSecret(const QString &field, const QString &label, const QString &example)
{
    auto *secret = new SecretField(m_theme, this);
    secret->setNames(label, field);
    secret->setExample(example);
    connect(secret, &SecretField::changed, this, &AuthorizerEditor::changed);
    m_fields[field] = secret;
    m_form->addRow(label, secret);
}

void AuthorizerEditor::makeSecrets()
{
    makeSecret(apiKeyField, tr("API key"), QStringLiteral("da2-\u2026"));
    makeSecret(tokenField, tr("Token"), tr("JWT or custom token, with or without Bearer"));
    m_token = new TokenView(m_theme, this);
    m_form->addRow(QString(), m_token);
    m_lambdaHint = new MessageLabel(m_theme, this);
    m_lambdaHint->setObjectName(QStringLiteral("lambdaHint"));
    m_form->addRow(QString(), m_lambdaHint);
    connect(m_fields.at(tokenField), &SecretField::changed, this, &AuthorizerEditor::showToken);
    makeSecret(clientSecretField, tr("Client secret"), tr("Only where the client has one"));
    makeSecret(secretAccessKeyField, tr("Secret access key"), QString());
    makeSecret(sessionTokenField, tr("Session token"), tr("Only for temporary credentials"));
}

QComboBox *AuthorizerEditor::makeChoice(const QString &objectName, const QString &label, const QStringList &texts)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(label);
    choice->addItems(texts);
    connect(choice, &QComboBox::currentIndexChanged, this, &AuthorizerEditor::changed);
    m_form->addRow(label, choice);
    return choice;
}

void AuthorizerEditor::makeChoices()
{
    m_signIn = makeChoice(QStringLiteral("signInFlow"), tr("Sign in with"),
                          {tr("Secure Remote Password (recommended)"), tr("Plain password (USER_PASSWORD_AUTH)")});
    m_signIn->setCurrentIndex(m_settings.userPool.usesPassword ? 1 : 0);
    m_sends = makeChoice(QStringLiteral("sentToken"), tr("Send the"), {tr("Access token"), tr("ID token")});
    m_sends->setCurrentIndex(m_settings.userPool.sendsIdToken || m_settings.oidc.sendsIdToken ? 1 : 0);
    m_user = makeChoice(QStringLiteral("identityPoolUser"), tr("Credentials for"), {});
    setAuthorizers({});
}

void AuthorizerEditor::setAuthorizers(const QList<AuthorizerSettings> &authorizers)
{
    const QString chosen = m_user->count() > 0 ? m_user->currentData().toString() : m_settings.identityPool.loginAuthorizer;
    const QSignalBlocker quiet(m_user);
    m_user->clear();
    m_user->addItem(tr("Guests"), QString());
    for (const AuthorizerSettings &one : authorizers) {
        if (one.kind == Kind::UserPool)
            m_user->addItem(one.name, one.id);
    }
    // Kept although it is not listed: the list comes later than the settings.
    if (m_user->findData(chosen) < 0 && authorizers.isEmpty())
        m_user->addItem(chosen, chosen);
    m_user->setCurrentIndex(qMax(0, m_user->findData(chosen)));
}

void AuthorizerEditor::lookForStored(const QString &endpointId)
{
    for (const QString &field : secretFields(m_settings.kind)) {
        const auto found = m_fields.find(field);
        if (found == m_fields.end())
            continue; // a refresh token is nobody's to type
        SecretField *target = found->second;
        whenFinished(m_secrets.read(SecretStore::name(endpointId, m_settings.id, field)), target,
                     [this, target](const Result<Secret> &secret) {
                         if (secret && !secret->isEmpty())
                             target->setStored(placeText());
                     });
    }
}

QString AuthorizerEditor::placeText() const
{
    return m_secrets.persistence() == SecretStore::Persistence::SessionOnly ? tr("Given for this session") : tr("Saved in the keychain");
}

QList<QLabel *> AuthorizerEditor::labels() const
{
    QList<QLabel *> all;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QLayoutItem *item = m_form->itemAt(row, QFormLayout::LabelRole);
        if (auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
            all << label;
    }
    return all;
}

int AuthorizerEditor::labelWidth() const
{
    int widest = 0;
    for (const QLabel *label : labels())
        widest = qMax(widest, label->sizeHint().width());
    return widest;
}

void AuthorizerEditor::setLabelWidth(int width)
{
    for (QLabel *label : labels())
        label->setMinimumWidth(width);
}

void AuthorizerEditor::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Role::Separator));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void AuthorizerEditor::showFieldsOfKind()
{
    const Kind now = kind();
    m_hint->say(MessageLabel::Severity::Hint, authorizerKindHint(now));
    const QStringList secrets = shownSecrets();
    for (const auto &[field, secret] : m_fields)
        m_form->setRowVisible(secret, secrets.contains(field));
    for (const auto &[name, edit] : m_texts)
        m_form->setRowVisible(edit, false);
    for (const AuthorizerField &field : authorizerFields(now))
        m_form->setRowVisible(m_texts.at(field.name), true);
    const bool isElsewhere = hasSource() && sourceKind() != Source::Stored;
    m_form->setRowVisible(m_source, hasSource());
    m_form->setRowVisible(m_sourceValue, isElsewhere);
    m_form->setRowVisible(m_keepSeconds, now == Kind::IamCommand || (isElsewhere && sourceKind() == Source::Command));
    m_form->setRowVisible(m_profile, now == Kind::IamProfile);
    m_form->setRowVisible(m_signIn, now == Kind::UserPool);
    m_form->setRowVisible(m_sends, now == Kind::UserPool || now == Kind::Oidc);
    m_form->setRowVisible(m_user, now == Kind::IamIdentityPool);
    auto *where = qobject_cast<QLabel *>(m_form->labelForField(m_sourceValue));
    where->setText(m_source->currentText());
    m_sourceValue->setAccessibleName(m_source->currentText());
    showToken();
}

void AuthorizerEditor::showToken()
{
    const bool isTyped = kind() == Kind::Token && sourceKind() == Source::Stored;
    const auto token = isTyped ? Jwt::decode(m_fields.at(tokenField)->typed().reveal()) : std::nullopt;
    m_token->showToken(token);
    m_form->setRowVisible(m_token, token.has_value());
    const auto fault = isTyped ? lambdaTokenFault(m_fields.at(tokenField)->typed()) : std::nullopt;
    if (fault)
        m_lambdaHint->say(MessageLabel::Severity::Hint, lambdaTokenText(*fault));
    else
        m_lambdaHint->clear();
    m_form->setRowVisible(m_lambdaHint, fault.has_value());
}

SourceSettings::Kind AuthorizerEditor::sourceKind() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

bool AuthorizerEditor::hasSource() const
{
    return kind() == Kind::ApiKey || kind() == Kind::Token;
}

QStringList AuthorizerEditor::shownSecrets() const
{
    if (hasSource() && sourceKind() != Source::Stored)
        return {};
    QStringList fields = secretFields(kind());
    fields.removeIf([this](const QString &field) { return m_fields.find(field) == m_fields.end(); });
    return fields;
}

bool AuthorizerEditor::hasDefaultName() const
{
    const QString name = m_name->text();
    const auto isNameOf = [&name](Kind one) {
        const QString base = authorizerKindName(one);
        bool isNumber = false;
        name.mid(base.size() + 1).toInt(&isNumber);
        return name == base || (name.startsWith(base + QLatin1Char(' ')) && isNumber);
    };
    const QList<Kind> kinds = authorizerKinds();
    return name.isEmpty() || std::any_of(kinds.cbegin(), kinds.cend(), isNameOf);
}

void AuthorizerEditor::setName(const QString &name)
{
    m_name->setText(name);
}

Kind AuthorizerEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

AuthorizerSettings AuthorizerEditor::settings() const
{
    AuthorizerSettings settings;
    settings.id = m_settings.id;
    settings.kind = kind();
    settings.name = m_name->text().trimmed().isEmpty() ? authorizerKindName(kind()) : m_name->text().trimmed();
    readSource(settings);
    for (const AuthorizerField &field : authorizerFields(kind()))
        field.write(settings, m_texts.at(field.name)->text().trimmed());
    readChoices(settings);
    return settings;
}

void AuthorizerEditor::readSource(AuthorizerSettings &settings) const
{
    if (hasSource() && sourceKind() != Source::Stored)
        settings.source = {sourceKind(), m_sourceValue->text().trimmed(), settings.source.keepSeconds};
    if (kind() == Kind::IamCommand || settings.source.kind == Source::Command)
        settings.source.keepSeconds = m_keepSeconds->value();
}

void AuthorizerEditor::readChoices(AuthorizerSettings &settings) const
{
    const bool sendsIdToken = m_sends->currentIndex() == 1;
    switch (kind()) {
    case Kind::UserPool:
        settings.userPool.usesPassword = m_signIn->currentIndex() == 1;
        settings.userPool.sendsIdToken = sendsIdToken;
        break;
    case Kind::Oidc:
        settings.oidc.sendsIdToken = sendsIdToken;
        settings.oidc.redirectPort = m_settings.oidc.redirectPort;
        break;
    case Kind::IamProfile: settings.profile = m_profile->currentText().trimmed(); break;
    case Kind::IamIdentityPool: settings.identityPool.loginAuthorizer = m_user->currentData().toString(); break;
    default: break;
    }
}

std::map<QString, Secret> AuthorizerEditor::typedSecrets() const
{
    std::map<QString, Secret> typed;
    for (const QString &field : shownSecrets()) {
        const Secret secret = m_fields.at(field)->typed();
        if (!secret.isEmpty())
            typed[field] = secret;
    }
    return typed;
}

QStringList AuthorizerEditor::forgottenSecrets() const
{
    const std::map<QString, Secret> typed = typedSecrets();
    const bool isOtherClient = settings().client() != m_settings.client();
    QStringList forgotten;
    if (isOtherClient)
        forgotten << QStringLiteral("refreshToken");
    for (const auto &[field, secret] : m_fields) {
        // A session token belongs to its key, a client secret to its client.
        const bool isLeftOver
            = (field == sessionTokenField && typed.count(secretAccessKeyField) > 0) || (field == clientSecretField && isOtherClient);
        if ((secret->isForgotten() || isLeftOver) && typed.count(field) == 0)
            forgotten << field;
    }
    return forgotten;
}

QString AuthorizerEditor::missing() const
{
    const QString wrong = fault();
    return wrong.isEmpty() ? missingSecret() : wrong;
}

QString AuthorizerEditor::fault() const
{
    for (const AuthorizerField &field : authorizerFields(kind())) {
        const QString text = m_texts.at(field.name)->text().trimmed();
        if (field.isRequired && text.isEmpty())
            return tr("%1 is still missing.").arg(field.label);
        if (const QString wrong = authorizerFieldFault(field.name, text); !wrong.isEmpty())
            return wrong;
    }
    if (hasSource() && sourceKind() != Source::Stored && m_sourceValue->text().trimmed().isEmpty())
        return tr("%1 is still missing.").arg(m_source->currentText());
    return {};
}

QString AuthorizerEditor::missingSecret() const
{
    const bool isOptional = kind() == Kind::UserPool || kind() == Kind::Oidc;
    const QString field = shownSecrets().value(0);
    if (field.isEmpty() || isOptional || m_fields.at(field)->isStored() || !m_fields.at(field)->typed().isEmpty())
        return {};
    switch (kind()) {
    case Kind::ApiKey: return tr("The API key is still missing; you can give it later.");
    case Kind::Token: return tr("The token is still missing; you can give it later.");
    default: return tr("The secret access key is still missing; you can give it later.");
    }
}

} // namespace eventscope
