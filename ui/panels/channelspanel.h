// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workspace/workspace.h"
#include "ui/models/channeltreemodel.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTreeView;

namespace eventscope {

class MessageLabel;
class PanelHeader;

/// The channels of the current session that are known, as a tree with counts: from subscriptions, publishes, namespaces and what was used
/// before. Subscribes by itself. GUI thread.
class ChannelsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChannelsPanel(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    /// nullptr: nothing is open, and the panel says so.
    void setSession(Session *session);
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

Q_SIGNALS:
    void publishRequested(const QString &channel);
    /// A term of the log's filter.
    void filterRequested(const QString &term);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeTree();
    void layOut();
    [[nodiscard]] QWidget *makeEmptyPage();
    void addKnown();
    void takeSample();
    void fitColumns();
    void updatePage();
    void updateActions();
    void showCurrent();
    void openCurrent();
    void subscribe(const QString &pattern);
    void showMenu(const QPoint &position);
    /// Of the current node; empty without one.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString pathBelow() const { return path() + QLatin1String("/*"); }
    void showAnswer();
    [[nodiscard]] bool isSubscribed(const QString &pattern) const;

    Workspace &m_workspace;
    Theme &m_theme;
    QPointer<Session> m_session;
    ChannelTreeModel m_model;
    QElapsedTimer m_clock;
    QTimer m_sampling;
    PanelHeader *m_header = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_tree = nullptr;
    MessageLabel *m_empty = nullptr;
    QString m_awaited; ///< asked for here, and not answered yet
    MessageLabel *m_message = nullptr; ///< about the current node, or a subscription that was not made
    QAction *m_subscribe = nullptr;
    QAction *m_subscribeBelow = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace eventscope
