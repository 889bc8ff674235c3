// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/repeatruns.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace eventscope {

class FittingScrollArea;
class MessageLabel;
class RepeatForm;

/// Publishes again and again what stands in the editors: the plan, Start; while it runs how far it is and Stop; then what it came to.
/// Folded unless it is opened or the endpoint's run is busy; runs of other endpoints are told in a line all the same. GUI thread.
class RepeatBar : public QWidget
{
    Q_OBJECT

public:
    /// What would be published each time.
    struct Source
    {
        QString obstacle; ///< why nothing can be published, in words; empty else
        int events = 1;
        bool overWebSocket = true;
    };

    /// `theme` must outlive it. Escape stops the run wherever the focus is in `panel`.
    RepeatBar(Theme &theme, QWidget *panel);
    ~RepeatBar() override;

    /// nullptr: nothing is open.
    void setSession(Session *session);
    void setSource(const Source &source);
    /// Asked at Start; nothing when there is nothing to publish.
    void setRequest(std::function<std::optional<RepeatRequest>()> request) { m_request = std::move(request); }
    void open();
    /// For what was published by the runs.
    [[nodiscard]] const RepeatRuns &runs() const { return m_runs; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void layOut();
    void start();
    void stop();
    void fold();
    void refresh();
    void showRun(const RepeatRuns::Run *run);
    [[nodiscard]] QString progressText(const RepeatRuns::Run &run) const;
    void showSummary(const RepeatRuns::Run &run);
    void showElsewhere();
    void setStoppable(bool isStoppable);
    [[nodiscard]] bool isBusy() const;

    Theme &m_theme;
    QWidget *m_panel;
    RepeatRuns m_runs;
    QPointer<Session> m_session;
    QString m_endpointId;
    Source m_source;
    std::function<std::optional<RepeatRequest>()> m_request;
    bool m_isOpen = false;
    bool m_isStoppable = false;
    QWidget *m_part; ///< all but what is told of other endpoints
    FittingScrollArea *m_area; ///< around it
    RepeatForm *m_form;
    QToolButton *m_fold;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_copy;
    MessageLabel *m_reason;
    MessageLabel *m_progress;
    MessageLabel *m_fault;
    QLabel *m_summary;
    MessageLabel *m_elsewhere;
    QPushButton *m_stopElsewhere;
};

} // namespace eventscope
