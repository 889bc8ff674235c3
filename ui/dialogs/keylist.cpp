// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keylist.h"

#include "ui/dialogs/copyfield.h"

#include <QFormLayout>
#include <QLabel>

namespace eventscope {

namespace {

/// " 2" behind the name of the second; nothing behind that of an only one.
QString numberOf(qsizetype index, qsizetype count)
{
    return count > 1 ? QStringLiteral(" %1").arg(index + 1) : QString();
}

} // namespace

KeyList::KeyList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("builtInKeys"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void KeyList::showKeys(const BuiltInApi &api, QWidget *before)
{
    clear();
    m_lastStop = before;
    const LocalApiDefinition &definition = api.definition();
    for (qsizetype i = 0; i < definition.apiKeys.size(); ++i) {
        const QString number = numberOf(i, definition.apiKeys.size());
        const LocalApiDefinition::ApiKey &key = definition.apiKeys.at(i);
        const QString name = api.isExpired(key) ? tr("API key%1 (expired)").arg(number) : tr("API key%1").arg(number);
        addField(name, QStringLiteral("builtInApiKey%1").arg(i + 1))->setSecret(key.key);
    }
    for (qsizetype i = 0; i < definition.iamKeys.size(); ++i)
        addIamKey(definition.iamKeys.at(i).credentials, numberOf(i, definition.iamKeys.size()));
    const QList<Secret> &tokens = definition.lambda.tokens;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString number = numberOf(i, tokens.size());
        addField(tr("Lambda token%1").arg(number), QStringLiteral("builtInToken%1").arg(i + 1))->setSecret(tokens.at(i));
    }
}

void KeyList::addIamKey(const Credentials &credentials, const QString &number)
{
    const QString suffix = number.isEmpty() ? QStringLiteral("1") : number.trimmed();
    addField(tr("Access key ID%1").arg(number), QStringLiteral("builtInAccessKeyId") + suffix)->setText(credentials.accessKeyId);
    addField(tr("Secret access key%1").arg(number), QStringLiteral("builtInSecretKey") + suffix)->setSecret(credentials.secretAccessKey);
    if (!credentials.sessionToken.isEmpty())
        addField(tr("Session token%1").arg(number), QStringLiteral("builtInSessionToken") + suffix)->setSecret(credentials.sessionToken);
}

CopyField *KeyList::addField(const QString &name, const QString &objectName)
{
    auto *field = new CopyField(name, objectName, m_theme, this);
    connect(field, &CopyField::copyRequested, this, &KeyList::copyRequested);
    connect(field, &CopyField::secretCopyRequested, this, &KeyList::secretCopyRequested);
    m_form->addRow(name, field);
    for (QWidget *stop : field->stops()) {
        setTabOrder(m_lastStop, stop);
        m_lastStop = stop;
    }
    return field;
}

void KeyList::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

bool KeyList::isEmpty() const
{
    return m_form->rowCount() == 0;
}

} // namespace eventscope
