// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QToolButton;
class QWidget;

namespace eventscope {

/// A button with an icon and a word, which is its name for assistive technology too; reached by Tab. Only the icon shows unless its style
/// is changed.
[[nodiscard]] QToolButton *makeToolButton(const QString &name, const QIcon &icon, const QString &text, QWidget *parent);

} // namespace eventscope
