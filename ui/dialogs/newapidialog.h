// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backendcode.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace eventscope {

class MessageLabel;
class NewApiForm;

/// "New Event API…": from a form, or from a definition file, shows the code that creates an Event API in the cloud, and the definition that
/// runs the same one here. GUI thread.
class NewApiDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NewApiDialog(Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// Takes a definition file in place of the form. One that cannot be read is told, and what was there stays.
    void openFile(const QString &path);

Q_SIGNALS:
    /// The built-in API is to run this definition; `file` is where it stands, empty: nowhere.
    void runRequested(const QByteArray &definition, const QString &file);

private:
    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeCode();
    [[nodiscard]] QPlainTextEdit *addPage(const QString &title, const char *objectName);
    [[nodiscard]] QPushButton *makeButton(const QString &text, const char *objectName, void (NewApiDialog::*slot)());
    void pickFile();
    void useForm();
    void copy();
    void pickTarget();
    void save(const QString &path);
    void run();
    void refresh();
    void showCode(const Result<LocalApiDefinition> &definition);
    [[nodiscard]] Result<LocalApiDefinition> definition() const;
    [[nodiscard]] QString faultText(const Error &error) const;
    /// Of the page that is shown.
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString suggestedName() const;

    Theme &m_theme;
    Prompt &m_prompt;
    NewApiForm *m_form = nullptr;
    QLabel *m_fileName = nullptr;
    QPushButton *m_useForm = nullptr;
    MessageLabel *m_message = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<QPlainTextEdit *> m_pages; ///< in the order of BackendFormat, then the definition
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_run = nullptr;
    QString m_file; ///< empty: the form
    QByteArray m_text; ///< the definition
    QStringList m_codes; ///< as on the pages, which turn no-break spaces into spaces when they are asked
};

} // namespace eventscope
