// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/definitioneditor.h"

#include "core/base/privatefile.h"
#include "core/localapi/localapidefinition.h"
#include "ui/errortext.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace eventscope {

namespace {

/// Else the editor would show, and save, something else.
bool isText(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    return !decode.hasError() && !text.contains(QChar());
}

} // namespace

DefinitionEditor::DefinitionEditor(Theme &theme, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_editor(new JsonEditor(theme, this))
    , m_message(new MessageLabel(theme, this))
    , m_default(makeButton(tr("De&fault"), tr("Default"), "definitionDefault", &DefinitionEditor::useDefault))
{
    m_message->setObjectName(QStringLiteral("definitionMessage"));
    auto *title = new QLabel(tr("&Definition"), this);
    title->setBuddy(m_editor);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title, 1);
    top->addWidget(m_default);
    top->addWidget(makeButton(tr("&Open\u2026"), tr("Open\u2026"), "definitionOpen", &DefinitionEditor::pickFile));
    QPushButton *save = makeButton(tr("Sa&ve as\u2026"), tr("Save as\u2026"), "definitionSave", &DefinitionEditor::pickTarget);
    top->addWidget(save);
    m_default->setToolTip(tr("One API key, namespaces “default” and “demo”"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(makeEditor(), 1);
    layout->addWidget(m_message);
    setTabOrder(save, m_editor);
    connect(m_editor, &JsonEditor::validated, this, [this] {
        showMessage();
        Q_EMIT changed();
    });
}

QWidget *DefinitionEditor::makeEditor()
{
    m_editor->setObjectName(QStringLiteral("definitionEditor"));
    m_editor->setAccessibleName(tr("Definition"));
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("definitionFrame"));
    frame->setStyleSheet(QStringLiteral("QFrame#definitionFrame { border: 1px solid palette(mid); border-radius: 4px; }"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_editor);
    return frame;
}

QPushButton *DefinitionEditor::makeButton(const QString &text, const QString &name, const char *objectName,
                                          void (DefinitionEditor::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QByteArray DefinitionEditor::text() const
{
    return m_editor->json();
}

void DefinitionEditor::setDefinition(const QByteArray &text, const QString &file)
{
    m_file = file;
    m_editor->setJson(text);
    m_saved = m_editor->json();
    showMessage();
}

void DefinitionEditor::setFault(const QString &words)
{
    if (std::exchange(m_fault, words) != words)
        showMessage();
}

void DefinitionEditor::say(const QString &failure)
{
    m_message->say(MessageLabel::Severity::Error, failure);
}

void DefinitionEditor::showMessage()
{
    const QString file = QDir::toNativeSeparators(m_file);
    m_default->setEnabled(text() != LocalApiDefinition::defaultText() || !m_file.isEmpty());
    if (!m_fault.isEmpty())
        m_message->say(MessageLabel::Severity::Error, m_fault);
    else if (text() == m_saved)
        m_message->say(MessageLabel::Severity::Hint,
                       file.isEmpty() ? tr("The default definition. It gets a new API key each time Eventscope starts.") : file);
    else
        m_message->say(MessageLabel::Severity::Hint,
                       file.isEmpty()
                           ? tr("Not in a file: kept until Eventscope closes. Save it to keep it longer.")
                           : tr("Changed since it was saved to %1: kept until Eventscope closes. Save it to keep it longer.").arg(file));
}

void DefinitionEditor::pickFile()
{
    m_prompt.pickFileToOpen(this, tr("Open definition"), tr("Definitions (*.json);;All files (*)"),
                            [editor = QPointer(this)](const QString &path) {
                                if (editor && !path.isEmpty())
                                    editor->openFile(path);
                            });
}

void DefinitionEditor::openFile(const QString &path)
{
    const auto text = readDefinitionFile(path);
    if (!text)
        return say(errorText(text.error()));
    if (!isText(*text))
        return say(tr("%1 is not UTF-8 text. Choose a JSON file.").arg(QDir::toNativeSeparators(path)));
    replace(*text, path);
}

void DefinitionEditor::pickTarget()
{
    m_prompt.pickFileToSave(this, tr("Save definition"), m_file.isEmpty() ? QStringLiteral("event-api.json") : m_file,
                            tr("Definitions (*.json)"), [editor = QPointer(this)](const QString &path) {
                                if (editor && !path.isEmpty())
                                    editor->saveFile(path);
                            });
}

void DefinitionEditor::saveFile(const QString &path)
{
    // It may hold keys.
    if (const auto written = writePrivateFile(path, text()); !written)
        return say(errorText(written.error()));
    m_file = path;
    m_saved = text();
    showMessage();
    Q_EMIT changed();
}

void DefinitionEditor::useDefault()
{
    replace(LocalApiDefinition::defaultText(), {});
}

void DefinitionEditor::replace(const QByteArray &text, const QString &file)
{
    if (this->text() == m_saved)
        return setDefinition(text, file);
    m_prompt.confirm(this, tr("Replace the definition?"), tr("Your changes are not saved in a file."), tr("Replace"),
                     [editor = QPointer(this), text, file](bool confirmed) {
                         if (editor && confirmed)
                             editor->setDefinition(text, file);
                     });
}

} // namespace eventscope
