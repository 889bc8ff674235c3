// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/localtokenform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace eventscope {

namespace {

template<typename Widget>
void setNames(Widget *widget, const QString &accessibleName, const char *objectName)
{
    widget->setAccessibleName(accessibleName);
    widget->setObjectName(QLatin1String(objectName));
}

constexpr int minutesInAWeek = 7 * 24 * 60;

} // namespace

LocalTokenForm::LocalTokenForm(QWidget *parent)
    : QWidget(parent)
    , m_issuer(new QComboBox(this))
    , m_user(new QLineEdit(LocalToken().subject, this))
    , m_client(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_mint(new QPushButton(tr("&Mint and copy a token"), this))
{
    setNames(m_issuer, tr("Issuer"), "tokenIssuer");
    setNames(m_user, tr("User"), "tokenUser");
    setNames(m_client, tr("Client ID"), "tokenClient");
    setNames(m_minutes, tr("Valid for"), "tokenMinutes");
    setNames(m_mint, tr("Mint and copy a token"), "mintTokenButton");
    // An issuer is a long URL; the list shows it whole.
    m_issuer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_issuer->setMinimumContentsLength(12);
    m_minutes->setRange(1, minutesInAWeek);
    m_minutes->setValue(60);
    m_minutes->setSuffix(tr(" min"));
    m_mint->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Issuer"), m_issuer);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Client ID"), m_client);
    form->addRow(tr("Valid for"), m_minutes);
    form->addRow(QString(), m_mint);
    connect(m_issuer, &QComboBox::currentIndexChanged, this, &LocalTokenForm::suggestClient);
    connect(m_user, &QLineEdit::textChanged, this, &LocalTokenForm::refresh);
    connect(m_client, &QLineEdit::textChanged, this, &LocalTokenForm::refresh);
    connect(m_mint, &QPushButton::clicked, this, [this] { Q_EMIT mintRequested(token()); });
}

void LocalTokenForm::setIssuers(const QList<LocalApiDefinition::TokenIssuer> &issuers)
{
    m_issuers.clear();
    m_issuer->clear();
    for (const LocalApiDefinition::TokenIssuer &issuer : issuers) {
        if (!issuer.keys.isEmpty())
            continue;
        m_issuers << issuer; // before the combo box, which tells of its first item at once
        m_issuer->addItem(issuer.issuer);
        m_issuer->setItemData(m_issuer->count() - 1, issuer.issuer, Qt::ToolTipRole);
    }
}

bool LocalTokenForm::hasIssuers() const
{
    return !m_issuers.isEmpty();
}

void LocalTokenForm::suggestClient()
{
    const int index = m_issuer->currentIndex();
    const LocalApiDefinition::TokenIssuer issuer = m_issuers.value(index);
    m_client->setText(index < 0 ? QString() : clientIdFor(issuer));
    m_client->setPlaceholderText(issuer.clientPattern.isEmpty() ? QString() : tr("matches %1").arg(issuer.clientPattern));
    m_issuer->setToolTip(issuer.issuer);
    refresh();
}

LocalToken LocalTokenForm::token() const
{
    LocalToken token;
    token.issuer = m_issuers.value(m_issuer->currentIndex()).issuer;
    token.subject = m_user->text().trimmed();
    token.clientId = m_client->text().trimmed();
    token.lifetime = std::chrono::minutes(m_minutes->value());
    return token;
}

void LocalTokenForm::refresh()
{
    const LocalToken now = token();
    const bool isComplete = !now.issuer.isEmpty() && !now.subject.isEmpty() && !now.clientId.isEmpty();
    m_mint->setEnabled(isComplete);
    m_mint->setToolTip(isComplete ? QString() : tr("Give a user and a client ID first"));
}

} // namespace eventscope
