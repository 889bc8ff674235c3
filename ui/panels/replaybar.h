// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/replay.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace eventscope {

class ElidedLabel;
class MessageLabel;

/// Play, pause, step, seek, speed and loop of a replay, and where it stands. Space plays and pauses, Escape leaves. GUI thread.
class ReplayBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayBar(Theme &theme, Replay &replay, QWidget *parent = nullptr);
    ~ReplayBar() override;

Q_SIGNALS:
    /// Back to the whole capture.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const char *name, const QString &icon, const QString &text, const QString &toolTip);
    void setUpButtons();
    void setUpPosition();
    void setUpSpeed();
    void layOut();
    [[nodiscard]] QHBoxLayout *makeControls();
    [[nodiscard]] QHBoxLayout *makeSecondLine();
    void connectReplay();
    void takeSpeed();
    void seek(int value);
    void showState();
    void showSettings();
    void showPosition();
    void showPlace();
    void applyTheme();
    [[nodiscard]] std::chrono::microseconds unit() const;

    Theme &m_theme;
    Replay &m_replay;
    QToolButton *m_back = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_loop = nullptr;
    QToolButton *m_skip = nullptr;
    QToolButton *m_leave = nullptr;
    QSlider *m_position;
    QLabel *m_time;
    QComboBox *m_speed;
    ElidedLabel *m_place;
    MessageLabel *m_message;
    QString m_skipped; ///< the pause before the present row, in words
};

} // namespace eventscope
