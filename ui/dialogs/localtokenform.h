// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localtoken.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace eventscope {

/// Asks what a token for a local Event API is to say. Whoever shows it mints and copies the token. GUI thread.
class LocalTokenForm : public QWidget
{
    Q_OBJECT

public:
    explicit LocalTokenForm(QWidget *parent = nullptr);

    /// Those whose tokens the local signing key signs.
    void setIssuers(const QList<LocalApiDefinition::TokenIssuer> &issuers);
    [[nodiscard]] bool hasIssuers() const;

Q_SIGNALS:
    void mintRequested(const eventscope::LocalToken &token);

private:
    void suggestClient();
    [[nodiscard]] LocalToken token() const;
    void refresh();

    QList<LocalApiDefinition::TokenIssuer> m_issuers;
    QComboBox *m_issuer;
    QLineEdit *m_user;
    QLineEdit *m_client;
    QSpinBox *m_minutes;
    QPushButton *m_mint;
};

} // namespace eventscope
