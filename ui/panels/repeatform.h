// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repeatplan.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace eventscope {

class MessageLabel;

/// How often to publish: every so many ms or at a rate, so many times or until stopped; and what that takes of the service's quotas.
/// GUI thread.
class RepeatForm : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit RepeatForm(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] RepeatPlan plan() const;
    /// What would be published each time.
    void setPublish(int events, bool overWebSocket);
    /// The plan is within what can be started.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }

Q_SIGNALS:
    void changed();

private:
    enum Mode { Every, Rate };

    void makePace();
    void layOut();
    void onModeChanged(int mode);
    void setMode(int mode);
    void showBudget();

    QComboBox *m_mode;
    QDoubleSpinBox *m_pace;
    QSpinBox *m_times;
    MessageLabel *m_budget;
    MessageLabel *m_warning;
    int m_events = 1;
    bool m_overWebSocket = true;
    bool m_isPossible = true;
};

} // namespace eventscope
