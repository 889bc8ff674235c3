// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/republisher.h"
#include "core/replay/republishsurveyor.h"
#include "core/session/session.h"
#include "ui/theme.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace eventscope {

class ChannelMapEditor;
class MessageLabel;

/// Publishes the events of a capture again: which, where to, by which rules for channels, how fast; then how far it is and what it came to.
/// Nothing is published before the button was pressed that says so. Not modal; to close it stops first, and it closes when the last answer
/// has come. GUI thread.
class RepublishDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What can be published.
    struct Source
    {
        QString name; ///< of the capture, for people; empty: the log of the main window
        QString capture; ///< path
        qint64 lastId = 0;
        QString filter; ///< of the log; empty: none
        QList<IdRange> selected; ///< rows of the log
    };
    /// A connected endpoint.
    struct Target
    {
        QString name;
        QPointer<Session> session;
        bool isBuiltIn = false;
    };

    /// `theme` must outlive it.
    RepublishDialog(Theme &theme, const Source &source, QWidget *parent = nullptr);
    ~RepublishDialog() override;

    /// Where it can be published to now. What was chosen stays chosen while it is there; a run whose endpoint is gone stops.
    void setTargets(const QList<Target> &targets);
    /// Events are being published, or answers awaited.
    [[nodiscard]] bool isRunning() const { return m_republisher.state() != Republisher::State::Idle; }
    void done(int result) override;

private:
    enum Events { All, Filtered, Selected, Published };

    void makeEvents();
    void makeTarget();
    void makePace();
    void makePreview();
    void makeOutcome();
    void makeButtons();
    void layOut();
    void connectParts();
    [[nodiscard]] QFormLayout *makeForm();
    [[nodiscard]] RepublishChoice choice() const;
    [[nodiscard]] RepublishPlan plan() const;
    [[nodiscard]] const Target *target() const;
    [[nodiscard]] bool overWebSocket() const;
    void survey();
    void onSurveyed(const Result<RepublishSurvey> &survey);
    void refresh();
    void showPreview();
    void showChannel(int row, const RepublishSurvey::Channel &channel);
    [[nodiscard]] std::optional<QString> targetOf(const QString &channel, QString &why) const;
    [[nodiscard]] QList<ChannelMap::Rule> suggestedRules() const;
    [[nodiscard]] qint64 countPublishable() const;
    void showTarget();
    void showRun();
    void start();
    void onStateChanged(Republisher::State state);
    [[nodiscard]] QFuture<PublishResult> publish(const QString &channel, const QList<QByteArray> &events);

    Theme &m_theme;
    Source m_source;
    SystemClock m_clock;
    QList<Target> m_targets;
    QPointer<Session> m_runTarget; ///< of the run
    PublishTransport m_runTransport = PublishTransport::WebSocket;
    Result<RepublishSurvey> m_survey;
    ChannelMap m_channels; ///< of the rules
    qint64 m_publishable = 0; ///< events of the survey that go anywhere by them
    bool m_closesWhenIdle = false;
    QComboBox *m_events = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_transport = nullptr;
    ChannelMapEditor *m_map;
    QTableWidget *m_preview = nullptr;
    QComboBox *m_pace = nullptr;
    QDoubleSpinBox *m_speed = nullptr;
    QDoubleSpinBox *m_budget = nullptr;
    MessageLabel *m_message;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
    MessageLabel *m_fault;
    QPushButton *m_publish = nullptr;
    QPushButton *m_stop = nullptr;
    QWidget *m_form;
    Republisher m_republisher;
    RepublishSurveyor m_surveyor;
};

} // namespace eventscope
