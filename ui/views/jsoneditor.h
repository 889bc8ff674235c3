// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"
#include "ui/theme.h"
#include "ui/views/scintilla.h"

#include <QTimer>

#include <optional>

namespace eventscope {

/// A text editor for one JSON value: colours of the theme, line numbers, folding, brace matching, the first fault underlined.
/// Tab moves on, as everywhere: format() indents, and a new line keeps its depth. The text is never changed but by
/// the person and by format(). GUI thread.
class JsonEditor : public QsciScintilla
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit JsonEditor(Theme &theme, QWidget *parent = nullptr);
    ~JsonEditor() override;

    /// The text as UTF-8, byte for byte as typed; line breaks are \n.
    [[nodiscard]] QByteArray json() const;
    void setJson(const QByteArray &text);
    /// The first fault of the present text, or nothing. Looks now, without waiting for the timer.
    [[nodiscard]] std::optional<json::SyntaxError> syntaxError() const;
    /// Lays the text out; only white space changes and one undo takes it back. Does nothing to a text with a fault.
    void format();

Q_SIGNALS:
    /// Some 150 ms after the last change, and at once after setJson() and format().
    void validated(const std::optional<eventscope::json::SyntaxError> &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpEditing();
    void setUpMargins();
    void setUpKeys();
    void applyTheme();
    void applyLexerColors();
    void fitLineNumbers();
    void validateNow();

    Theme &m_theme;
    QsciLexerJSON *m_lexer;
    QTimer m_validation;
};

} // namespace eventscope
