// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/authorizereditor.h"

#include "core/base/whenfinished.h"

#include "ui/dialogs/secretfield.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

constexpr Kind allKinds[] = {Kind::ApiKey, Kind::Token, Kind::Iam, Kind::IamEnvironment};
const QLatin1String apiKeyField("apiKey");
const QLatin1String tokenField("token");
const QLatin1String secretAccessKeyField("secretAccessKey");
const QLatin1String sessionTokenField("sessionToken");

/// The context of the words outside the class.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::AuthorizerEditor)

public:
    [[nodiscard]] static QString kind(Kind kind)
    {
        switch (kind) {
        case Kind::ApiKey: return tr("API key");
        case Kind::Token: return tr("Token (Lambda, OIDC, Cognito)");
        case Kind::Iam: return tr("IAM access key");
        case Kind::IamEnvironment: return tr("IAM from environment");
        case Kind::UserPool: return tr("Cognito user pool");
        case Kind::Oidc: return tr("OpenID Connect");
        case Kind::IamProfile: return tr("IAM profile");
        case Kind::IamCommand: return tr("IAM from a command");
        case Kind::IamIdentityPool: return tr("Cognito identity pool");
        }
        return {};
    }
    [[nodiscard]] static QString name(Kind kind)
    {
        switch (kind) {
        case Kind::ApiKey: return tr("API key");
        case Kind::Token: return tr("Token");
        case Kind::Iam: return tr("IAM");
        case Kind::IamEnvironment: return tr("IAM (environment)");
        case Kind::UserPool: return tr("User pool");
        case Kind::Oidc: return tr("OpenID Connect");
        case Kind::IamProfile: return tr("IAM (profile)");
        case Kind::IamCommand: return tr("IAM (command)");
        case Kind::IamIdentityPool: return tr("Identity pool");
        }
        return {};
    }
};

QString firstFree(const QString &base, const QString &separator, const QStringList &taken)
{
    QString candidate = base;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = base + separator + QString::number(number);
    return candidate;
}

} // namespace

QString authorizerKindText(Kind kind)
{
    return Words::kind(kind);
}

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
    settings.name = firstFree(Words::name(kind), QStringLiteral(" "), names);
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
    , m_accessKeyId(new QLineEdit(settings.accessKeyId, this))
    , m_environment(new MessageLabel(theme, this))
{
    m_form->setContentsMargins(frameWidth, 8, 8, 8);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeHead();
    makeFields();
    lookForStored(endpointId);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfKind();
        Q_EMIT kindChanged();
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &AuthorizerEditor::changed);
    connect(m_accessKeyId, &QLineEdit::textChanged, this, &AuthorizerEditor::changed);
    showFieldsOfKind();
}

void AuthorizerEditor::makeHead()
{
    for (const Kind one : allKinds)
        m_kind->addItem(authorizerKindText(one), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_settings.kind)));
    m_kind->setObjectName(QStringLiteral("authorizerKind"));
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
    m_form->addRow(tr("Kind, name"), head);
}

SecretField *AuthorizerEditor::makeSecret(const QString &field, const QString &label, const QString &example)
{
    auto *secret = new SecretField(m_theme, this);
    secret->setNames(label, field);
    secret->setExample(example);
    connect(secret, &SecretField::changed, this, &AuthorizerEditor::changed);
    m_fields[field] = secret;
    m_form->addRow(label, secret);
    return secret;
}

void AuthorizerEditor::makeFields()
{
    m_accessKeyId->setObjectName(QStringLiteral("accessKeyId"));
    m_accessKeyId->setAccessibleName(tr("Access key ID"));
    m_accessKeyId->setPlaceholderText(QStringLiteral("AKIA\u2026"));
    makeSecret(apiKeyField, tr("API key"), QStringLiteral("da2-\u2026"));
    makeSecret(tokenField, tr("Token"), tr("JWT or custom token, with or without Bearer"));
    // As wide as the fields with a button beside them.
    m_accessKeyLine = new QHBoxLayout;
    m_accessKeyLine->addWidget(m_accessKeyId);
    m_accessKeyLine->addSpacing(m_remove->sizeHint().width() + 4);
    m_accessKeyLine->setSpacing(0);
    m_form->addRow(tr("Access key ID"), m_accessKeyLine);
    makeSecret(secretAccessKeyField, tr("Secret access key"), QString());
    makeSecret(sessionTokenField, tr("Session token"), tr("Only for temporary credentials"));
    m_environment->say(MessageLabel::Severity::Hint,
                       tr("AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are read when a request is signed."));
    m_form->addRow(m_environment);
}

void AuthorizerEditor::lookForStored(const QString &endpointId)
{
    for (const QString &field : secretFields(m_settings.kind)) {
        SecretField *target = m_fields.at(field);
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
    const QStringList shown = secretFields(kind());
    for (const auto &[field, secret] : m_fields)
        m_form->setRowVisible(secret, shown.contains(field));
    m_form->setRowVisible(m_accessKeyLine, kind() == Kind::Iam);
    m_form->setRowVisible(m_environment, kind() == Kind::IamEnvironment);
}

bool AuthorizerEditor::hasDefaultName() const
{
    const QString name = m_name->text();
    const auto isNameOf = [&name](Kind one) {
        const QString base = Words::name(one);
        bool isNumber = false;
        name.mid(base.size() + 1).toInt(&isNumber);
        return name == base || (name.startsWith(base + QLatin1Char(' ')) && isNumber);
    };
    return name.isEmpty() || std::any_of(std::begin(allKinds), std::end(allKinds), isNameOf);
}

void AuthorizerEditor::setName(const QString &name)
{
    m_name->setText(name);
}

Kind AuthorizerEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

bool AuthorizerEditor::isIam() const
{
    return kind() == Kind::Iam || kind() == Kind::IamEnvironment;
}

AuthorizerSettings AuthorizerEditor::settings() const
{
    AuthorizerSettings settings = m_settings;
    settings.kind = kind();
    settings.name = m_name->text().trimmed().isEmpty() ? Words::name(kind()) : m_name->text().trimmed();
    settings.accessKeyId = kind() == Kind::Iam ? m_accessKeyId->text().trimmed() : QString();
    return settings;
}

std::map<QString, Secret> AuthorizerEditor::typedSecrets() const
{
    std::map<QString, Secret> typed;
    for (const QString &field : secretFields(kind())) {
        const Secret secret = m_fields.at(field)->typed();
        if (!secret.isEmpty())
            typed[field] = secret;
    }
    return typed;
}

QString AuthorizerEditor::missing() const
{
    if (kind() == Kind::Iam && m_accessKeyId->text().trimmed().isEmpty())
        return tr("The access key ID is still missing.");
    const QString field = secretFields(kind()).value(0);
    if (field.isEmpty() || m_fields.at(field)->isStored() || !m_fields.at(field)->typed().isEmpty())
        return {};
    switch (kind()) {
    case Kind::ApiKey: return tr("The API key is still missing; you can give it later.");
    case Kind::Token: return tr("The token is still missing; you can give it later.");
    default: return tr("The secret access key is still missing; you can give it later.");
    }
}

} // namespace eventscope
