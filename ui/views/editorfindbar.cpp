// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/editorfindbar.h"

#include "ui/lefttoright.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/toolbutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace eventscope {

EditorFindBar::EditorFindBar(const Theme &theme, QWidget *parent)
    : FindLine(parent)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    //: Search option: capital and small letters differ.
    , m_matchCase(new QCheckBox(tr("Match case"), this))
    , m_told(new QLabel(this))
    , m_replace(new QPushButton(tr("Replace"), this))
    //: Button beside "Replace": replaces all that is found.
    , m_replaceAll(new QPushButton(tr("All"), this))
{
    setObjectName(QStringLiteral("editorFindBar"));
    buildFields();
    buildButtons(theme);
    buildLayout();
    hide();
}

void EditorFindBar::buildFields()
{
    readLeftToRight(*m_text);
    m_text->setObjectName(QStringLiteral("editorFindText"));
    m_text->setAccessibleName(tr("Find in the event"));
    m_text->setPlaceholderText(m_text->accessibleName());
    readLeftToRight(*m_replacement);
    m_replacement->setObjectName(QStringLiteral("editorReplaceText"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(m_replacement->accessibleName());
    m_matchCase->setObjectName(QStringLiteral("editorMatchCase"));
    m_told->setObjectName(QStringLiteral("editorFindTold"));
    connect(m_text, &QLineEdit::textEdited, this, [this] { tell({}); });
}

void EditorFindBar::buildButtons(const Theme &theme)
{
    m_previous = makeToolButton(QStringLiteral("editorFindPrevious"), theme.icon(QStringLiteral("arrow-up")), tr("Previous"), this);
    m_next = makeToolButton(QStringLiteral("editorFindNext"), theme.icon(QStringLiteral("arrow-down")), tr("Next"), this);
    m_close = makeToolButton(QStringLiteral("editorFindClose"), theme.icon(QStringLiteral("close")), tr("Close"), this);
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_next->setToolTip(tr("Next (F3)"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_previous, &QToolButton::clicked, this, &EditorFindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &EditorFindBar::next);
    connect(m_close, &QToolButton::clicked, this, &EditorFindBar::close);
    m_replace->setObjectName(QStringLiteral("editorReplaceButton"));
    m_replace->setAccessibleName(m_replace->text());
    m_replace->setToolTip(tr("Replaces what is found, and goes on to the next"));
    m_replaceAll->setObjectName(QStringLiteral("editorReplaceAllButton"));
    m_replaceAll->setAccessibleName(tr("Replace all"));
    m_replaceAll->setToolTip(tr("Replaces all in this event"));
    connect(m_replace, &QPushButton::clicked, this, &EditorFindBar::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &EditorFindBar::replaceAll);
}

void EditorFindBar::buildLayout()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_previous, 0, 1);
    layout->addWidget(m_next, 0, 2);
    layout->addWidget(m_close, 0, 3);
    layout->addWidget(m_replacement, 1, 0);
    layout->addWidget(m_replace, 1, 1, 1, 2);
    layout->addWidget(m_replaceAll, 1, 3);
    layout->addWidget(m_matchCase, 2, 0);
    layout->addWidget(m_told, 2, 1, 1, 3);
    layout->setColumnStretch(0, 1);
}

void EditorFindBar::setEditor(JsonEditor *editor)
{
    if (m_editor)
        disconnect(m_editor, nullptr, this, nullptr);
    m_editor = editor;
    if (!editor)
        return;
    connect(editor, &JsonEditor::findRequested, this, &EditorFindBar::open);
    connect(editor, &JsonEditor::findNextRequested, this, &EditorFindBar::next);
    connect(editor, &JsonEditor::findPreviousRequested, this, &EditorFindBar::previous);
    tell({});
}

void EditorFindBar::setReplacing(bool replaces)
{
    for (QWidget *part : {static_cast<QWidget *>(m_replacement), static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)})
        part->setVisible(replaces);
}

void EditorFindBar::open(bool replaces)
{
    setReplacing(replaces);
    show();
    const QString selected = m_editor ? m_editor->selectedText() : QString();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_text->setText(selected);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    tell({});
}

void EditorFindBar::close()
{
    hide();
    if (m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
}

bool EditorFindBar::isHitSelected() const
{
    const Qt::CaseSensitivity sensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return m_editor && m_editor->hasSelectedText() && m_editor->selectedText().compare(m_text->text(), sensitivity) == 0;
}

void EditorFindBar::find(bool forward)
{
    if (!m_editor)
        return;
    if (m_text->text().isEmpty())
        return open(m_replacement->isVisible());
    int fromLine = -1;
    int fromIndex = -1;
    // The cursor stands at the end of a hit: backwards it would be found again.
    if (int ignored = 0; !forward && m_editor->hasSelectedText())
        m_editor->getSelection(&fromLine, &fromIndex, &ignored, &ignored);
    const bool found = m_editor->findFirst(m_text->text(), false, m_matchCase->isChecked(), false, true, forward, fromLine, fromIndex);
    tell(found ? QString() : tr("not found"));
}

void EditorFindBar::replace()
{
    if (isHitSelected())
        m_editor->replaceSelectedText(m_replacement->text());
    find(true);
}

void EditorFindBar::replaceAll()
{
    if (!m_editor || m_text->text().isEmpty())
        return;
    const Qt::CaseSensitivity sensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QString text = m_editor->text();
    const qsizetype count = text.count(m_text->text(), sensitivity);
    // At once: with each single one, all that listens to the editor would look at the whole text.
    m_editor->replaceJson(text.replace(m_text->text(), m_replacement->text(), sensitivity).toUtf8());
    tell(count == 0 ? tr("not found") : tr("%Ln replaced", nullptr, int(count)));
}

void EditorFindBar::tell(const QString &text)
{
    m_told->setText(text);
}

bool EditorFindBar::handleKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    // Ctrl+Enter publishes.
    if (isEnter && event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool isBack = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() == Qt::Key_Escape)
        close();
    else if (event.matches(QKeySequence::Find))
        open(m_replacement->isVisible());
    else if (isEnter && m_replacement->hasFocus())
        replace();
    else if (event.matches(QKeySequence::FindPrevious) || (isEnter && isBack))
        previous();
    else if (event.matches(QKeySequence::FindNext) || isEnter)
        next();
    else
        return false;
    return true;
}

} // namespace eventscope
