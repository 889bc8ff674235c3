// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/snippets/snippet.h"
#include "core/workspace/workspace.h"
#include "ui/models/subscriptionmodel.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QCompleter;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTableView;

namespace eventscope {

class AuthorizerCombo;
class MessageLabel;
class PanelHeader;

/// The subscriptions of the current session: subscribe, watch counts and rates, unsubscribe, try again. GUI thread.
class SubscriptionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SubscriptionsPanel(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    /// nullptr: nothing is open, and the panel says so. The typed channel stays.
    void setSession(Session *session);
    /// Puts the keyboard into the channel field.
    void focusChannel();
    /// Subscribes to what is not subscribed yet; an authorizer that the endpoint does not have counts as none. What fails is told.
    void subscribeAll(const SavedSubscriptions &set);
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

Q_SIGNALS:
    /// The person wants to give the subscriptions a name and keep them.
    void saveRequested(const eventscope::SavedSubscriptions &set);
    /// By the person, with what subscribes again. A refused one that was removed counts, too.
    void unsubscribed(const QString &endpointId, const eventscope::SubscriptionSettings &subscription);

private:
    void save();
    void makeForm();
    void makeTable();
    void makeActions();
    void layOut();
    [[nodiscard]] QWidget *makeEmptyPage();
    void validate();
    void subscribe();
    void showSubscriptions();
    void updateCompletions();
    void updateActions();
    void takeSample();
    void showMenu(const QPoint &position);
    [[nodiscard]] const SubscriptionInfo *current() const;
    /// For "Copy as".
    [[nodiscard]] std::optional<SnippetRequest> present() const;
    void unsubscribe();
    void withCurrent(void (Session::*action)(const QByteArray &));

    Workspace &m_workspace;
    Theme &m_theme;
    QPointer<Session> m_session;
    SubscriptionModel m_model;
    QElapsedTimer m_clock;
    QTimer m_sampling;
    PanelHeader *m_header = nullptr;
    QLineEdit *m_channel = nullptr;
    QStringListModel *m_completions = nullptr;
    AuthorizerCombo *m_authorizer = nullptr;
    QPushButton *m_subscribe = nullptr;
    MessageLabel *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    MessageLabel *m_empty = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_save = nullptr;
    QAction *m_unsubscribe = nullptr;
    QAction *m_resubscribe = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace eventscope
