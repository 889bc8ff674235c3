// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/templatecontext.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// Whether events are templates: the switch, their words as help, and whether what they give is shown. GUI thread.
class TemplateBar : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit TemplateBar(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    void setOn(bool isOn);
    /// `{{` stands in a text: the switch is offered where it is off.
    void setHasPlaceholders(bool has);
    /// What the help names beside the words.
    void setVariables(const Variables &variables);

Q_SIGNALS:
    void changed();
    void previewToggled(bool isShown);

private:
    void layOut();
    void refresh();
    void showHelp();
    [[nodiscard]] QString help() const;

    Variables m_variables;
    bool m_hasPlaceholders = false;
    QCheckBox *m_switch;
    QToolButton *m_help;
    QPushButton *m_preview;
    MessageLabel *m_hint;
};

} // namespace eventscope
