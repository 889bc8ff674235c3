// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/views/findline.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace eventscope {

class JsonEditor;

/// The lines under an editor that find a text in it and replace it: Enter, F3 and the buttons go from hit to hit and around the end,
/// Escape closes. All replacements at once are one step of undo. Hidden until it is wanted. GUI thread.
class EditorFindBar final : public FindLine
{
    Q_OBJECT

public:
    explicit EditorFindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Searches in another editor from now on; nullptr: in none.
    void setEditor(JsonEditor *editor);
    /// Shows it, ready to type, with what is selected in the editor.
    void open(bool replaces);
    void close();
    void next() { find(true); }
    void previous() { find(false); }

protected:
    [[nodiscard]] bool handleKey(const QKeyEvent &event) override;

private:
    void buildFields();
    void buildButtons(const Theme &theme);
    void buildLayout();
    void setReplacing(bool replaces);
    [[nodiscard]] bool isHitSelected() const;
    void find(bool forward);
    void replace();
    void replaceAll();
    void tell(const QString &text);

    QPointer<JsonEditor> m_editor;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QCheckBox *m_matchCase;
    QLabel *m_told;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace eventscope
