// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwt.h"
#include "ui/views/messagelabel.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace eventscope {

/// What a JWT says: issuer, audience, user, end; with warnings in words. Never the signature. Hidden while there is none.
/// GUI thread.
class TokenView : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit TokenView(Theme &theme, QWidget *parent = nullptr);

    /// `issuer` and `audience` are those the API expects; empty: anything. `wantsAccessToken`: an ID token gets a warning.
    void showToken(const std::optional<Jwt> &token, const QString &issuer = {}, const QString &audience = {}, bool wantsAccessToken = true);

private:
    void addLine(const QString &name, const QString &label);
    void set(const QString &name, const QString &text);

    QFormLayout *m_form;
    MessageLabel *m_warnings;
};

/// "in 43 min", "in 2 h", "5 min ago".
[[nodiscard]] QString timeFromNow(UtcTime at, UtcTime now);

} // namespace eventscope
