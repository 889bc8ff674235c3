// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace eventscope {

/// Lines above the log for what concerns the whole window: a disk that is full, a capture left by a crash, a file that could
/// not be read. Each has a key, so that a newer text replaces an older one; an Info without actions goes by itself after
/// ten seconds. GUI thread.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning, Error };
    struct Action
    {
        QString text;
        std::function<void()> run;
        bool closes = true;
    };

    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    void show(const QString &key, Severity severity, const QString &text, const QList<Action> &actions = {});
    /// Of a notice that is shown; one that was closed stays away.
    void setText(const QString &key, const QString &text);
    void clear(const QString &key);

Q_SIGNALS:
    /// One is there that was not, or says something new.
    void shown(const QString &text);
    /// Somebody hid a notice by hand.
    void dismissed(const QString &key);

private:
    struct Notice
    {
        Severity severity;
        QWidget *line;
    };

    [[nodiscard]] QWidget *makeLine(const QString &key, const QString &text, const QList<Action> &actions);
    void endBySelf(const QString &key, QWidget *line);
    void paint(const Notice &notice) const;

    Theme &m_theme;
    QWidget *m_lines;
    QVBoxLayout *m_layout; ///< of the lines
    QMap<QString, Notice> m_notices;
};

} // namespace eventscope
