// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/authorizerchecks.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace eventscope {

AuthorizerChecks::AuthorizerChecks(const EndpointSettings &endpoint, QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    for (const AuthorizerSettings &authorizer : endpoint.authorizers) {
        // An ampersand of the name is no mark of a key to press.
        auto *box = new QCheckBox(QString(authorizer.name).replace(QLatin1Char('&'), QLatin1String("&&")), content);
        box->setAccessibleName(authorizer.name);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &AuthorizerChecks::changed);
        layout->addWidget(box);
        m_ids << authorizer.id;
        m_boxes << box;
    }
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

QStringList AuthorizerChecks::chosen() const
{
    QStringList ids;
    for (qsizetype index = 0; index < m_ids.size(); ++index) {
        if (m_boxes.at(index)->isChecked())
            ids << m_ids.at(index);
    }
    return ids;
}

} // namespace eventscope
