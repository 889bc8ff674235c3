// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"
#include "ui/theme.h"
#include "ui/views/scintilla.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <variant>

namespace eventscope {

/// A text editor for one JSON value: colours of the theme, line numbers, folding, brace matching, several cursors (Ctrl+click, Ctrl+D
/// for the next same word), the first fault underlined. Tab moves on, as everywhere: format() indents, and a new line keeps its depth. The
/// text is never changed but by the person, format() and compact(). GUI thread.
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
    /// The same as a change of the person's, which one undo takes back.
    void replaceJson(const QByteArray &text);
    using Validator = std::function<std::optional<json::SyntaxError>(const QByteArray &text)>;
    /// What counts as a fault of the text; none: what is no JSON.
    void setValidator(Validator validator);
    struct Range
    {
        qsizetype begin = 0; ///< bytes from the start
        qsizetype length = 0;
    };
    /// Colours what is no JSON and no mistake, until the text is looked at again.
    void markPlaceholders(const QList<Range> &ranges);
    /// Underlines a fault of the present text that was found elsewhere, `length` bytes of it, until the text is looked at again.
    void markFault(const json::SyntaxError &error, qsizetype length);
    /// The first fault of the present text, or nothing. Looks now, without waiting for the timer.
    [[nodiscard]] std::optional<json::SyntaxError> syntaxError() const;
    /// Half a surrogate pair in the present text, which is JSON all the same; nothing where another validator counts.
    [[nodiscard]] std::optional<json::SyntaxError> warning() const;
    /// Lays the text out; only white space changes and one undo takes it back. Does nothing to a text with a fault.
    void format();
    /// Takes out all white space between tokens; else as format().
    void compact();

Q_SIGNALS:
    /// Some 150 ms after the last change, and at once after setJson() and format().
    void validated(const std::optional<eventscope::json::SyntaxError> &error);
    /// Files were dropped on it; the text did not change.
    void filesDropped(const QStringList &paths);
    /// Ctrl+F (find) or Ctrl+H (replace) was pressed in it.
    void findRequested(bool replaces);
    void findNextRequested();
    void findPreviousRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void selectNextWord();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void replaceBy(const std::variant<QByteArray, json::SyntaxError> &text);
    void setUpEditing();
    void setUpMargins();
    void setUpKeys();
    void applyTheme();
    void applyLexerColors();
    void applyFaultColors();
    void fitLineNumbers();
    void validateNow();
    void underline(const std::optional<json::SyntaxError> &error, qsizetype length);
    void underlineWarning();

    Theme &m_theme;
    QsciLexerJSON *m_lexer;
    QTimer m_validation;
    // Of the present text: they are asked for several times with each key.
    mutable std::optional<QByteArray> m_json;
    mutable std::optional<std::optional<json::SyntaxError>> m_error;
    Validator m_validator;
};

} // namespace eventscope
