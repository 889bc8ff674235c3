// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/authorizercombo.h"

#include <QLabel>

namespace eventscope {

AuthorizerCombo::AuthorizerCombo(const QString &name, QWidget *parent)
    : QComboBox(parent)
    , m_label(new QLabel(name, parent))
{
    setAccessibleName(name);
    m_label->setBuddy(this);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setEndpoint({});
}

void AuthorizerCombo::setEndpoint(const EndpointSettings &endpoint)
{
    const QString chosen = authorizerId();
    clear();
    addItem(tr("Endpoint's default"), QString());
    for (const AuthorizerSettings &authorizer : endpoint.authorizers)
        addItem(authorizer.name, authorizer.id);
    setAuthorizerId(chosen);
    setVisible(endpoint.authorizers.size() > 1);
    m_label->setVisible(endpoint.authorizers.size() > 1);
}

QString AuthorizerCombo::authorizerId() const
{
    return currentData().toString();
}

void AuthorizerCombo::setAuthorizerId(const QString &authorizerId)
{
    setCurrentIndex(qMax(0, findData(authorizerId)));
}

} // namespace eventscope
