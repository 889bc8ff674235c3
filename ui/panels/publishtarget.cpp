// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishtarget.h"

#include "core/protocol/channelpath.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/panels/authorizercombo.h"
#include "ui/views/completerclicks.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace eventscope {

PublishTarget::PublishTarget(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_channel(new QLineEdit(this))
    , m_completions(new QStringListModel(this))
    , m_channelMessage(new MessageLabel(theme, this))
    , m_anyway(new QPushButton(tr("Publish anyway"), this))
    , m_transport(new QComboBox(this))
    , m_authorizer(new AuthorizerCombo(tr("Publish with"), this))
    , m_waits(new QCheckBox(tr("Wait for the connection"), this))
{
    makeChannel();
    makeChoices();
    layOut();
    onChannelChanged();
    updateWaiting();
}

void PublishTarget::makeChannel()
{
    m_channel->setObjectName(QStringLiteral("publishChannel"));
    readLeftToRight(*m_channel);
    m_channel->setAccessibleName(tr("Channel to publish to"));
    m_channel->setPlaceholderText(QStringLiteral("/default/orders"));
    auto *completer = new QCompleter(m_completions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_channel->setCompleter(completer);
    passClicksOn(*completer);
    m_channelMessage->setObjectName(QStringLiteral("publishChannelMessage"));
    m_anyway->setObjectName(QStringLiteral("publishAnywayButton"));
    m_anyway->setAccessibleName(m_anyway->text());
    m_anyway->setToolTip(tr("Sends the events to this channel as it stands, to see what the service answers"));
    connect(m_channel, &QLineEdit::textChanged, this, &PublishTarget::onChannelChanged);
    connect(m_anyway, &QPushButton::clicked, this, &PublishTarget::publishAnyway);
}

void PublishTarget::makeChoices()
{
    m_transport->setObjectName(QStringLiteral("publishTransport"));
    m_transport->setAccessibleName(tr("Transport"));
    m_transport->setToolTip(tr("WebSocket uses the open connection; HTTP sends a request of its own"));
    m_transport->addItem(tr("WebSocket"), static_cast<int>(PublishTransport::WebSocket));
    m_transport->addItem(tr("HTTP"), static_cast<int>(PublishTransport::Http));
    m_authorizer->setObjectName(QStringLiteral("publishAuthorizer"));
    m_authorizer->setToolTip(tr("What authorizes this publish"));
    m_waits->setObjectName(QStringLiteral("publishWaits"));
    m_waits->setAccessibleName(m_waits->text());
    m_waits->setToolTip(tr("Without a connection: connects and publishes then. Else the publish fails at once."));
    m_waits->setChecked(true);
    connect(m_transport, &QComboBox::currentIndexChanged, this, &PublishTarget::updateWaiting);
    connect(m_authorizer, &QComboBox::currentIndexChanged, this, &PublishTarget::changed);
    connect(m_waits, &QCheckBox::toggled, this, &PublishTarget::changed);
}

void PublishTarget::layOut()
{
    auto *choices = new QFormLayout;
    choices->setSpacing(4);
    choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    choices->addRow(m_transport->accessibleName(), m_transport);
    choices->addRow(m_authorizer->label(), m_authorizer);
    choices->addRow(QString(), m_waits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_channel);
    layout->addWidget(m_channelMessage);
    layout->addWidget(m_anyway, 0, Qt::AlignLeft);
    layout->addLayout(choices);
}

void PublishTarget::setEndpoint(const EndpointSettings &endpoint)
{
    m_authorizer->setEndpoint(endpoint);
    QStringList channels = endpoint.knownChannels();
    channels.removeIf([](const QString &channel) { return !ChannelPath::parse(channel); });
    m_completions->setStringList(channels);
}

QString PublishTarget::channel() const
{
    return m_channel->text().trimmed();
}

void PublishTarget::setChannel(const QString &channel)
{
    m_channel->setText(channel);
}

bool PublishTarget::isChannel() const
{
    return ChannelPath::parse(channel()).ok();
}

PublishTransport PublishTarget::transport() const
{
    return static_cast<PublishTransport>(m_transport->currentData().toInt());
}

void PublishTarget::setTransport(PublishTransport transport)
{
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(transport)));
}

QString PublishTarget::authorizerId() const
{
    return m_authorizer->authorizerId();
}

void PublishTarget::setAuthorizerId(const QString &authorizerId)
{
    m_authorizer->setAuthorizerId(authorizerId);
}

bool PublishTarget::waitsForConnection() const
{
    return m_waits->isChecked();
}

void PublishTarget::setWaitsForConnection(bool waits)
{
    m_waits->setChecked(waits);
}

void PublishTarget::setCanForce(bool can)
{
    m_anyway->setEnabled(can);
}

void PublishTarget::onChannelChanged()
{
    const auto path = ChannelPath::parse(channel());
    const bool isWrong = !channel().isEmpty() && !path;
    m_anyway->setVisible(isWrong);
    if (isWrong)
        m_channelMessage->say(MessageLabel::Severity::Error, publishChannelText(channel(), path.error()));
    else
        m_channelMessage->clear();
    Q_EMIT changed();
}

void PublishTarget::updateWaiting()
{
    m_waits->setVisible(transport() == PublishTransport::WebSocket);
    Q_EMIT changed();
}

} // namespace eventscope
