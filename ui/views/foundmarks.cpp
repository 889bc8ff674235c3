// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/foundmarks.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace eventscope {

namespace {

/// A single letter may be everywhere.
constexpr qsizetype mostMarks = 1'000;

} // namespace

FoundMarks::FoundMarks(const Theme &theme, QPlainTextEdit &view)
    : QObject(&view)
    , m_theme(theme)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FoundMarks::renew);
}

void FoundMarks::setWords(const FoundWords &words)
{
    m_words = words;
    renew();
}

bool FoundMarks::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever brought other blocks into sight, they are painted now.
    if (event->type() == QEvent::Paint && !m_words.isEmpty())
        follow();
    return QObject::eventFilter(watched, event);
}

FoundMarks::Sight FoundMarks::sight() const
{
    const QRect rect = m_view.viewport()->rect();
    return {m_view.cursorForPosition(rect.topLeft()).blockNumber(), m_view.cursorForPosition(rect.bottomRight()).blockNumber(),
            m_view.document()->revision()};
}

void FoundMarks::follow()
{
    if (sight() != m_marked)
        renew();
}

void FoundMarks::renew()
{
    m_marked = m_words.isEmpty() ? Sight() : sight();
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(m_theme.color(Theme::Role::Match));
    mark.format.setForeground(m_theme.color(Theme::Role::Text));
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = m_view.document()->findBlockByNumber(m_marked.first);
    for (; block.isValid() && block.blockNumber() <= m_marked.last; block = block.next()) {
        for (const FoundWords::Span &span : m_words.spansIn(block.text())) {
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + static_cast<int>(span.begin));
            mark.cursor.setPosition(block.position() + static_cast<int>(span.begin + span.length), QTextCursor::KeepAnchor);
            marks << mark;
            if (marks.size() == mostMarks)
                return m_view.setExtraSelections(marks);
        }
    }
    m_view.setExtraSelections(marks);
}

} // namespace eventscope
