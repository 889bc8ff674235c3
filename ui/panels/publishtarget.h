// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workspace/endpointsettings.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace eventscope {

class AuthorizerCombo;
class MessageLabel;

/// Where a publish goes and how: channel, transport, authorizer. Says what is wrong with a channel, and offers to publish to it all
/// the same. GUI thread.
class PublishTarget : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit PublishTarget(Theme &theme, QWidget *parent = nullptr);

    /// The authorizers and channels to offer.
    void setEndpoint(const EndpointSettings &endpoint);
    /// Without the white space around it.
    [[nodiscard]] QString channel() const;
    void setChannel(const QString &channel);
    /// An event can be published to it, by the rules of channels.
    [[nodiscard]] bool isChannel() const;
    [[nodiscard]] PublishTransport transport() const;
    void setTransport(PublishTransport transport);
    [[nodiscard]] QString authorizerId() const;
    void setAuthorizerId(const QString &authorizerId);
    [[nodiscard]] bool waitsForConnection() const;
    void setWaitsForConnection(bool waits);
    /// Whether "Publish anyway" can be pressed; it only shows where the channel is none.
    void setCanForce(bool can);

Q_SIGNALS:
    void changed();
    /// The person wants to see what the service says to a channel that is none.
    void publishAnyway();

private:
    void makeChannel();
    void makeChoices();
    void layOut();
    void onChannelChanged();
    void updateWaiting();

    QLineEdit *m_channel;
    QStringListModel *m_completions;
    MessageLabel *m_channelMessage;
    QPushButton *m_anyway;
    QComboBox *m_transport;
    AuthorizerCombo *m_authorizer;
    QCheckBox *m_waits;
};

} // namespace eventscope
