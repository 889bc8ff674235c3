// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionbar.h"

#include "ui/errortext.h"
#include "ui/refusaltext.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/statedot.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace eventscope {

ConnectionBar::ConnectionBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("connectionBar"));
    makeState();
    makeButtons();
    makeThemeMenu();
    layOut();
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &ConnectionBar::refresh);
    connect(&m_theme, &Theme::changed, this, &ConnectionBar::applyTheme);
    applyTheme();
    setEndpoint(nullptr);
}

void ConnectionBar::makeState()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("endpointName"));
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setTextFormat(Qt::PlainText);
    m_dot = new StateDot(m_theme, this);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_state->setAccessibleName(tr("Connection state"));
    m_reason = new ElidedLabel(this);
    m_reason->setObjectName(QStringLiteral("connectionReason"));
    m_reason->setAccessibleName(tr("Reason"));
}

void ConnectionBar::makeButtons()
{
    m_connect = new QPushButton(this);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (canDisconnect())
            Q_EMIT disconnectRequested();
        else
            Q_EMIT connectRequested();
    });
    m_findOut = new QPushButton(tr("Find out why\u2026"), this);
    m_findOut->setObjectName(QStringLiteral("findOutButton"));
    m_findOut->setAccessibleName(m_findOut->text());
    m_findOut->setToolTip(tr("Check the way to the endpoint step by step"));
    connect(m_findOut, &QPushButton::clicked, this, [this] { Q_EMIT doctorRequested(m_endpoint->id); });
    m_builtIn = new QPushButton(tr("Built-in API"), this);
    m_builtIn->setObjectName(QStringLiteral("builtInApiButton"));
    m_builtIn->setAccessibleName(tr("Built-in API"));
    m_builtIn->setToolTip(tr("Start the Event API inside Eventscope and watch its demo events"));
    connect(m_builtIn, &QPushButton::clicked, this, &ConnectionBar::builtInApiRequested);
}

void ConnectionBar::makeThemeMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const QList<QPair<Theme::Choice, QString>> choices{
        {Theme::Choice::System, tr("Same as the system")}, {Theme::Choice::Light, tr("Light")}, {Theme::Choice::Dark, tr("Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, chosen = choice] { Q_EMIT themeChosen(chosen); });
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, chosen = choice] { action->setChecked(m_theme.choice() == chosen); });
    }
    m_themeButton = new QToolButton(this);
    m_themeButton->setObjectName(QStringLiteral("themeButton"));
    m_themeButton->setAccessibleName(tr("Theme"));
    m_themeButton->setToolTip(tr("Light or dark"));
    m_themeButton->setAutoRaise(true);
    m_themeButton->setPopupMode(QToolButton::InstantPopup);
    m_themeButton->setMenu(menu);
}

void ConnectionBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addWidget(m_connect);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_findOut);
    layout->addWidget(m_builtIn);
    layout->addWidget(m_themeButton);
}

void ConnectionBar::applyTheme()
{
    m_builtIn->setIcon(m_theme.icon(QStringLiteral("builtin")));
    m_themeButton->setIcon(m_theme.icon(QStringLiteral("theme")));
    QPalette reason = m_reason->palette();
    reason.setColor(QPalette::WindowText, m_theme.color(Theme::Role::Error));
    m_reason->setPalette(reason);
    refresh();
}

void ConnectionBar::setEndpoint(const EndpointSettings *endpoint)
{
    m_endpoint = endpoint ? std::optional(*endpoint) : std::nullopt;
    m_name->setText(endpoint ? endpoint->name : tr("No endpoint chosen"));
    refresh();
}

void ConnectionBar::setStatus(const ConnectionStatus &status)
{
    m_status = status;
    m_nextTry = QDeadlineTimer(status.retryIn);
    if (status.state == ConnectionState::Reconnecting && status.retryIn.count() > 0)
        m_countdown.start();
    else
        m_countdown.stop();
    if (status.state != ConnectionState::Connected)
        m_keepAlive.reset();
    refresh();
}

void ConnectionBar::setKeepAlive(std::optional<std::chrono::seconds> sinceKeepAlive)
{
    m_keepAlive = sinceKeepAlive;
    refresh();
}

ConnectionStatus ConnectionBar::statusNow() const
{
    ConnectionStatus now = m_status;
    if (now.state == ConnectionState::Reconnecting && now.retryIn.count() > 0)
        now.retryIn = std::chrono::milliseconds(m_nextTry.remainingTime());
    return now;
}

bool ConnectionBar::canDisconnect() const
{
    return m_status.state != ConnectionState::Disconnected && m_status.state != ConnectionState::Failed;
}

QString ConnectionBar::keepAliveText() const
{
    return m_keepAlive ? tr("keep-alive %1 s").arg(m_keepAlive->count()) : tr("no keep-alive yet");
}

QString ConnectionBar::reason(const Error &error) const
{
    return m_endpoint ? refusalText(*m_endpoint, {}, {error, Operation::Connect}) : errorText(error);
}

void ConnectionBar::refresh()
{
    const ConnectionStatus now = statusNow();
    QString text = connectionText(now);
    if (now.state == ConnectionState::Connected)
        text += QStringLiteral(" \u00B7 ") + keepAliveText();
    m_dot->setState(now.state);
    m_dot->setVisible(m_endpoint.has_value());
    m_state->setText(text);
    m_state->setVisible(m_endpoint.has_value());
    m_findOut->setVisible(m_endpoint && (now.state == ConnectionState::Failed || now.state == ConnectionState::Reconnecting));
    m_reason->setText(now.error ? reason(*now.error) : QString());
    //: The button says what it will do.
    const QString action = canDisconnect() ? tr("Disconnect") : tr("Connect");
    m_connect->setText(action);
    m_connect->setAccessibleName(action);
    m_connect->setEnabled(m_endpoint.has_value());
    m_connect->setToolTip(m_endpoint ? QString() : tr("Choose or add an endpoint first"));
}

} // namespace eventscope
