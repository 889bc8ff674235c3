// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/snippets/snippet.h"
#include "core/workspace/workspace.h"
#include "ui/models/publishresultmodel.h"
#include "ui/refusaltext.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStringListModel;
class QTableView;
class QTabWidget;
class QToolButton;

namespace eventscope {

class AuthorizerCombo;
class EventPage;
class MessageLabel;
class PanelHeader;

/// Publishes one to five events to a channel and shows what became of each. Each endpoint has its own draft and results, which
/// stay until the program ends. GUI thread.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PublishPanel(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);
    ~PublishPanel() override;

    /// nullptr: nothing is open. Shows the draft of the session's endpoint.
    void setSession(Session *session);
    /// The authorizers and channels to offer; the session's own when it is set.
    void setEndpoint(const EndpointSettings &endpoint);
    /// Puts texts into the editors, the first five, and a channel, for "publish this again".
    void compose(const QString &channel, const QList<QByteArray> &events);
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

private:
    struct Draft
    {
        explicit Draft(Theme &theme)
            : results(std::make_unique<PublishResultModel>(theme))
        {
        }
        QString channel;
        PublishTransport transport = PublishTransport::WebSocket;
        QString authorizerId;
        QList<QByteArray> events{QByteArray()};
        int tab = 0;
        std::unique_ptr<PublishResultModel> results;
        QString failure; ///< why the latest publish failed as a whole; empty else
        bool helpedByHttp = false; ///< the failure is one of the WebSocket only (isHelpedByHttp)
    };
    /// What is known of the refusal of one publish, given its error.
    using Refuse = std::function<std::optional<Refusal>(const Error &)>;

    void makeTarget();
    void makeTabs();
    void makeFoot();
    void makeResults();
    void layOut();
    EventPage *addEvent(const QByteArray &text);
    void removeEvent(int index);
    void renumber();
    QToolButton *makeCloseButton(const EventPage *closes);
    [[nodiscard]] EventPage *page(int index) const;
    [[nodiscard]] Draft &draft(const QString &endpointId);
    void saveDraft();
    void showDraft();
    void setEvents(const QList<QByteArray> &events);
    [[nodiscard]] QList<QByteArray> events() const;
    /// For "Copy as".
    [[nodiscard]] std::optional<SnippetRequest> present() const;
    [[nodiscard]] QString obstacle() const;
    void refresh();
    void showChannelFault();
    void updateCompletions(const EndpointSettings &endpoint);
    void publish();
    void publishOverHttp();
    void finish(const QString &endpointId, int number, const PublishResult &result, const Refuse &refuse);
    void showResults();
    void fitResults();
    void format();

    Workspace &m_workspace;
    Theme &m_theme;
    QPointer<Session> m_session;
    QString m_endpointId;
    std::map<QString, Draft> m_drafts;
    PanelHeader *m_header = nullptr;
    QLineEdit *m_channel = nullptr;
    QStringListModel *m_completions = nullptr;
    MessageLabel *m_channelMessage = nullptr;
    QComboBox *m_transport = nullptr;
    AuthorizerCombo *m_authorizer = nullptr;
    QTabWidget *m_tabs = nullptr;
    QToolButton *m_add = nullptr;
    QPushButton *m_format = nullptr;
    QPushButton *m_copyAs = nullptr;
    QPushButton *m_publish = nullptr;
    MessageLabel *m_reason = nullptr;
    MessageLabel *m_failure = nullptr;
    QPushButton *m_overHttp = nullptr;
    QTableView *m_results = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace eventscope
