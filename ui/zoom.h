// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QList>

class QAction;
class QKeyEvent;
class QWheelEvent;

namespace eventscope {

/// The zoom of the whole program: three actions, their keys in every window and dialog, and Ctrl with the mouse wheel wherever nothing else
/// has a use for it. Kept in window.ini under `zoom`. GUI thread.
class Zoom final : public QObject
{
    Q_OBJECT

public:
    /// `theme` must outlive it and is set to the stored zoom; `file` is an INI file. What cannot be written holds for this run.
    Zoom(Theme &theme, QString file, QObject *parent = nullptr);

    [[nodiscard]] int percent() const { return m_theme.zoom(); }
    /// Within Theme::leastZoom and mostZoom.
    void setPercent(int percent);
    /// While not, what is chosen is for now, and the file keeps what it has.
    void setKept(bool isKept) { m_isKept = isKept; }
    void zoomIn();
    void zoomOut();
    void reset();

    /// Larger, smaller, 100 %: for a menu of the main window.
    [[nodiscard]] QList<QAction *> actions() const { return {m_in, m_out, m_reset}; }
    /// What a person goes through with larger and smaller, in percent.
    [[nodiscard]] static QList<int> steps();

Q_SIGNALS:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QList<QKeySequence> &keys, void (Zoom::*act)());
    [[nodiscard]] bool takeKey(const QKeyEvent &event) const;
    [[nodiscard]] bool takeWheel(const QObject &receiver, const QWheelEvent &event);
    void keep() const;
    void updateActions();

    Theme &m_theme;
    QString m_file;
    QAction *m_in;
    QAction *m_out;
    QAction *m_reset;
    bool m_isKept = true;
    int m_turned = 0; ///< of the wheel since the last step, in eighths of a degree
};

} // namespace eventscope
