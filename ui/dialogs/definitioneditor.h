// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eventscope {

class JsonEditor;
class MessageLabel;

/// Edits the definition of a local Event API, a JSON text: typed, read from a file, saved to one. It says where the text is kept.
/// GUI thread.
class DefinitionEditor : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DefinitionEditor(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// `file` is where the text stands; empty: nowhere.
    void setDefinition(const QByteArray &text, const QString &file);
    [[nodiscard]] QByteArray text() const;
    /// Where the text was read from or saved to, though it may have changed since; empty: nowhere.
    [[nodiscard]] QString file() const { return m_file; }
    /// Why the present text is refused; empty: it is not.
    void setFault(const QString &words);
    /// What failed, until the text changes.
    void say(const QString &failure);
    /// A file that cannot be read is told, and what was there stays. Asks before a text that is in no file is replaced.
    void openFile(const QString &path);

Q_SIGNALS:
    /// The text is another, or stands in another file; some 150 ms after typing.
    void changed();

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QString &name, const char *objectName,
                                          void (DefinitionEditor::*slot)());
    void pickFile();
    void pickTarget();
    void saveFile(const QString &path);
    void useDefault();
    void replace(const QByteArray &text, const QString &file);
    void showMessage();

    Theme &m_theme;
    Prompt &m_prompt;
    JsonEditor *m_editor;
    MessageLabel *m_message;
    QPushButton *m_default;
    QString m_file;
    QByteArray m_saved; ///< what stands in the file, or the default
    QString m_fault;
};

} // namespace eventscope
