// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/framesmodel.h"
#include "ui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace eventscope {

class EmptyState;
class FrameDetail;
class FramesView;
class PanelHeader;

/// The protocol inspector: what a session sends and receives, frame by frame, while it records; and how long the server has been
/// silent. GUI thread, bounded work, at most 60 refreshes a second.
class FramesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit FramesPanel(Theme &theme, QWidget *parent = nullptr);

    /// The title bar of the dock.
    [[nodiscard]] QWidget *header() const;
    /// Shows the frames of a session, or none. It must be taken away before it dies.
    void setSession(Session *session);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class EmptyReason { NoSession, NotRecording, Waiting, Filtered };

    void buildLayout();
    [[nodiscard]] QWidget *buildToolBar();
    [[nodiscard]] QWidget *buildStateLine();
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip);
    void buildKinds();
    void connectParts();
    void setRecording(bool recording);
    void setPaused(bool paused);
    void setKind(FrameRecord::Kind kind, bool shown);
    void setWords(const QString &words);
    void applyFilter(const FrameFilter &filter);
    void showAllFrames();
    void clear();
    void scheduleRefresh();
    void refresh();
    void updateState();
    void updateSilence();
    void updateEmptyState();
    [[nodiscard]] EmptyReason emptyReason() const;
    void onEmptyAction();

    Theme &m_theme;
    QPointer<Session> m_session;
    FramesModel m_model;
    PanelHeader *m_header;
    FramesView *m_view;
    FrameDetail *m_detail;
    EmptyState *m_empty;
    QToolButton *m_record = nullptr;
    QToolButton *m_kinds = nullptr;
    QMenu *m_kindMenu = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_clear = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_silence = nullptr;
    QTimer m_refreshTimer;
    QTimer m_silenceTimer;
    bool m_paused = false;
};

} // namespace eventscope
