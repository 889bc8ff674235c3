// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"

#include <QComboBox>

class QLabel;

namespace eventscope {

/// Which authorizer serves one operation: the endpoint's own choice first, then each of the endpoint's. Hides itself where there
/// is nothing to choose. GUI thread.
class AuthorizerCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `name` is its label's text too; both belong to `parent`.
    AuthorizerCombo(const QString &name, QWidget *parent);

    /// To be laid out beside it; hides with it.
    [[nodiscard]] QLabel *label() const { return m_label; }

    /// Keeps the choice when the endpoint still has it.
    void setEndpoint(const EndpointSettings &endpoint);
    /// Empty: the endpoint's default.
    [[nodiscard]] QString authorizerId() const;
    void setAuthorizerId(const QString &authorizerId);

private:
    QLabel *m_label;
};

} // namespace eventscope
