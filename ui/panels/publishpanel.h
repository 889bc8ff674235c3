// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/snippets/snippet.h"
#include "core/workspace/saveditem.h"
#include "core/workspace/workspace.h"
#include "ui/panels/batchevaluator.h"
#include "ui/panels/latestpublish.h"
#include "ui/panels/repeatruns.h"
#include "ui/refusaltext.h"
#include "ui/theme.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QPushButton;
class QSplitter;
class QToolButton;

namespace eventscope {

class ArrivalsDialog;
class EditorFindBar;
class EventTabs;
class MessageLabel;
class PanelHeader;
class Prompt;
class PublishDrafts;
class PublishMenu;
class PublishTarget;
class RepeatBar;
class TemplateBar;

/// Publishes one to five events to a channel and shows what became of each. Each endpoint has a draft of its own, which a crash does
/// not take, and results, which stay until the program ends. GUI thread.
class PublishPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PublishPanel(Workspace &workspace, Prompt &prompt, Theme &theme, QWidget *parent = nullptr);
    ~PublishPanel() override;

    /// nullptr: nothing is open. Shows the draft of the session's endpoint.
    void setSession(Session *session);
    /// The authorizers and channels to offer; the session's own when it is set.
    void setEndpoint(const EndpointSettings &endpoint);
    /// Puts texts into the editors, and a channel, for "publish this again". What a person wrote there can be brought back.
    void compose(const QString &channel, const QList<QByteArray> &events);
    /// Puts another channel into the present draft; the events stay.
    void setChannel(const QString &channel);
    /// The same with what was saved: transport and template, too.
    void compose(const SavedEvent &event);
    /// Tells what stands in the editors, and what waits behind it, by saveRequested(), without a name.
    void save();
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

Q_SIGNALS:
    /// So many events were published, or why they were not all; not for repeated ones.
    void published(int events, const QString &failure);
    /// The person wants to see what was published before.
    void historyRequested();
    /// The person wants to see which events were published but not received.
    void missingRequested();
    /// The person wants to give this a name and keep it.
    void saveRequested(const eventscope::SavedEvent &event);
    /// To see and change the variables of the endpoint.
    void variablesRequested(const QString &endpointId);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makeFoot();
    void makeMenu();
    void layOut();
    void connectParts();
    [[nodiscard]] LatestPublish &outcome(const QString &endpointId);
    /// For "Copy as"; nothing without a channel.
    [[nodiscard]] std::optional<SnippetRequest> snippet() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool canForceEvents() const;
    void follow(Session &session);
    void refresh();
    void showWaiting();
    void showRequestSize();
    void publish(bool isForced);
    void send(Session &session, const SentPublish &sent);
    [[nodiscard]] std::optional<RepeatRequest> repeatRequest() const;
    void showRepeated(const QString &endpointId, const RepeatRuns::Answer &answer);
    void evaluateAndSend(const SentPublish &sent);
    void sendEvaluated(Session &session, SentPublish sent, const BatchTemplate::Events &events);
    void updateTemplate();
    void sendAgain();
    void finish(const QString &endpointId, int number, const SentPublish &sent, const PublishResult &result);
    void onSuccess(const QString &endpointId, const SentPublish &sent);
    void showResults();
    void forget(const QString &endpointId);
    void showAnswer();
    void takeArrivals();
    void showArrivals();
    void openFile();

    Workspace &m_workspace;
    Prompt &m_prompt;
    Theme &m_theme;
    BatchEvaluator m_evaluator;
    QPointer<Session> m_session;
    QSet<const QObject *> m_followed; ///< sessions that were shown, and are still open
    QString m_endpointId;
    std::map<QString, LatestPublish> m_outcomes;
    bool m_isUnkept = false; ///< a draft could not be written, which m_trouble tells
    PanelHeader *m_header = nullptr;
    PublishTarget *m_target;
    EventTabs *m_tabs;
    TemplateBar *m_template;
    EditorFindBar *m_find;
    MessageLabel *m_waiting;
    MessageLabel *m_size;
    MessageLabel *m_reason;
    MessageLabel *m_trouble; ///< a file or a draft that could not be read or kept
    QPushButton *m_bringBack;
    QPushButton *m_publish;
    QPushButton *m_sendAnyway;
    QPushButton *m_format;
    QToolButton *m_more;
    RepeatBar *m_repeat;
    PublishMenu *m_menu = nullptr;
    QAction *m_history = nullptr;
    PublishResults *m_results;
    PublishDrafts *m_drafts;
    QPointer<ArrivalsDialog> m_arrivals;
    QSplitter *m_splitter = nullptr;
};

} // namespace eventscope
