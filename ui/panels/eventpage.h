// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace eventscope {

class JsonEditor;
class MessageLabel;

/// One event being written: the editor, its size as it will be sent, and what is wrong with it. GUI thread.
class EventPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit EventPage(Theme &theme, QWidget *parent = nullptr);

    /// From 1: the editor's object name and accessible name.
    void setNumber(int number);
    [[nodiscard]] JsonEditor *editor() const { return m_editor; }
    [[nodiscard]] QByteArray json() const;
    void setJson(const QByteArray &text);
    [[nodiscard]] bool isEmpty() const;
    /// In words; empty when the event can be published.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

private:
    void measure();
    void showFault();

    Theme &m_theme;
    JsonEditor *m_editor;
    QLabel *m_size;
    MessageLabel *m_message;
    MessageLabel *m_sizeWarning;
};

} // namespace eventscope
