// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace eventscope {

/// A field that takes the keys pressed in it, one combination at a time and at once, whatever they do elsewhere. Tab, Shift+Tab and Escape
/// keep their meaning, so that one gets out; Backspace takes the keys away. GUI thread.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QList<QKeySequence> &keys);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void cleared();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace eventscope
