// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tokenview.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

namespace eventscope {

namespace {

/// The context of the words outside the class.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::TokenView)

public:
    [[nodiscard]] static QString warning(JwtWarning warning)
    {
        switch (warning) {
        case JwtWarning::Expired: return tr("This token has expired: it will be refused.");
        case JwtWarning::NotYetValid: return tr("This token is not valid yet: check this computer's clock.");
        case JwtWarning::WrongIssuer: return tr("This token comes from another issuer than the API expects.");
        case JwtWarning::WrongAudience: return tr("This token was made for another client than the API expects.");
        case JwtWarning::IdTokenInsteadOfAccessToken: return tr("This is an ID token; most APIs expect the access token.");
        }
        return {};
    }
    [[nodiscard]] static QString duration(std::chrono::seconds length)
    {
        if (length < std::chrono::minutes(2))
            return tr("%1 s").arg(length.count());
        if (length < std::chrono::hours(2))
            return tr("%1 min").arg(std::chrono::duration_cast<std::chrono::minutes>(length).count());
        if (length < std::chrono::hours(48))
            return tr("%1 h").arg(std::chrono::duration_cast<std::chrono::hours>(length).count());
        return tr("%Ln days", nullptr, int(std::chrono::duration_cast<std::chrono::days>(length).count()));
    }
    [[nodiscard]] static QString fromNow(std::chrono::seconds ahead)
    {
        //: %1 is a length of time such as "5 min" or "3 days".
        return ahead.count() >= 0 ? tr("in %1").arg(duration(ahead)) : tr("%1 ago").arg(duration(-ahead));
    }
};

} // namespace

QString timeFromNow(UtcTime at, UtcTime now)
{
    return Words::fromNow(std::chrono::duration_cast<std::chrono::seconds>(at - now));
}

TokenView::TokenView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_warnings(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("tokenView"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    addLine(QStringLiteral("tokenUser"), tr("User"));
    addLine(QStringLiteral("tokenIssuer"), tr("Issuer"));
    addLine(QStringLiteral("tokenAudience"), tr("Audience"));
    addLine(QStringLiteral("tokenExpiry"), tr("Expires"));
    addLine(QStringLiteral("tokenScopes"), tr("Scopes"));
    m_warnings->setObjectName(QStringLiteral("tokenWarnings"));
    m_form->addRow(m_warnings);
    hide();
}

void TokenView::addLine(const QString &name, const QString &label)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(label);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setTextFormat(Qt::PlainText);
    m_form->addRow(label, value);
}

void TokenView::set(const QString &name, const QString &text)
{
    auto *value = findChild<QLabel *>(name);
    value->setText(text);
    m_form->setRowVisible(value, !text.isEmpty());
}

void TokenView::showToken(const std::optional<Jwt> &token, const QString &issuer, const QString &audience, bool wantsAccessToken)
{
    setVisible(token.has_value());
    if (!token)
        return;
    const UtcTime now = SystemClock().utc();
    set(QStringLiteral("tokenUser"), token->userName.isEmpty() ? token->subject : token->userName);
    set(QStringLiteral("tokenIssuer"), token->issuer);
    set(QStringLiteral("tokenAudience"), token->clients().join(QStringLiteral(", ")));
    set(QStringLiteral("tokenExpiry"), token->expiresAt ? timeFromNow(*token->expiresAt, now) : tr("never"));
    set(QStringLiteral("tokenScopes"), token->scopes.join(QLatin1Char(' ')));
    QStringList words;
    const QList<JwtWarning> warnings = jwtWarnings(*token, now, issuer, audience);
    for (const JwtWarning warning : warnings) {
        if (wantsAccessToken || warning != JwtWarning::IdTokenInsteadOfAccessToken)
            words << Words::warning(warning);
    }
    if (words.isEmpty())
        m_warnings->clear();
    else
        m_warnings->say(MessageLabel::Severity::Warning, words.join(QLatin1Char(' ')));
}

} // namespace eventscope
