// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace eventscope {

/// A publish with a name: a channel and its events as they stand in the editor, byte for byte, JSON or not. A value type.
struct SavedEvent
{
    QString name;
    QString channel;
    bool usesHttp = false; ///< else the WebSocket
    QList<QByteArray> events;
    /// `{{ … }}` in the events is evaluated (PayloadTemplate). False: they are sent as they are, so that a payload with braces of its
    /// own is nobody's template by accident.
    bool isTemplate = false;
    QJsonObject unknownKeys; ///< kept for a newer version of the program

    bool operator==(const SavedEvent &) const = default;
};

/// Subscriptions with a name, to be made together. A value type.
struct SavedSubscriptions
{
    QString name;
    QList<SubscriptionSettings> subscriptions; ///< an authorizer that the endpoint does not have counts as none
    QJsonObject unknownKeys; ///< kept for a newer version of the program

    bool operator==(const SavedSubscriptions &) const = default;
};

} // namespace eventscope
