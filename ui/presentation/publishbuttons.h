// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workspace/workspace.h"
#include "ui/panels/batchevaluator.h"
#include "ui/presentation/discretion.h"
#include "ui/theme.h"
#include "ui/views/messagelabel.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace eventscope {

/// A large button for each saved event of a folder, in the order of the folder; a click publishes it. What came of it stands below, without
/// anything that Discretion hides. GUI thread.
class PublishButtons final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostButtons = 12;

    /// Both must outlive it.
    PublishButtons(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    /// The events in the folder of this name and below it; of all folders when it is empty or there is none. Hidden where there are
    /// none, or no `session`, which may go before this.
    void show(const QString &folder, Session *session, const Discretion &discretion);

Q_SIGNALS:
    /// This stands below now.
    void told(const QString &outcome);

private:
    void addButton(const SavedEvent &event);
    void publish(const SavedEvent &event);
    void send(const SavedEvent &event, const QList<QByteArray> &payloads);
    /// How the publishes of one click ended so far.
    struct Run
    {
        SavedEvent event;
        qsizetype waiting = 0;
        bool hasSuccess = false;
        bool hasFailure = false;
        QString reason; ///< of the first failure, as it may be shown
    };
    void take(Run &run, const PublishResult &result);
    void tell(const Run &run);
    void sayNoConnection();
    void say(MessageLabel::Severity severity, const QString &outcome);
    [[nodiscard]] QString nameOf(const SavedEvent &event) const;

    Workspace &m_workspace;
    BatchEvaluator m_evaluator;
    QPointer<Session> m_session;
    Discretion m_discretion;
    QList<QPushButton *> m_buttons;
    QGridLayout *m_grid;
    MessageLabel *m_message;
};

} // namespace eventscope
