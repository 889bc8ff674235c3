// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"

#include <QScrollArea>

class QCheckBox;

namespace eventscope {

/// The authorizers of an endpoint, each with a box to tick; all are ticked at first. GUI thread.
class AuthorizerChecks final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AuthorizerChecks(const EndpointSettings &endpoint, QWidget *parent = nullptr);

    /// The ids of the ticked ones, in the endpoint's order.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_ids;
    QList<QCheckBox *> m_boxes; ///< as m_ids
};

} // namespace eventscope
