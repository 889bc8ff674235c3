// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventpage.h"

#include "core/protocol/limits.h"
#include "ui/errortext.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace eventscope {

EventPage::EventPage(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new JsonEditor(theme, this))
    , m_size(new QLabel(this))
    , m_message(new MessageLabel(theme, this))
    , m_sizeWarning(new MessageLabel(theme, this))
{
    m_message->setObjectName(QStringLiteral("eventMessage"));
    m_size->setObjectName(QStringLiteral("eventSize"));
    m_sizeWarning->setObjectName(QStringLiteral("eventSizeWarning"));
    m_size->setToolTip(tr("Bytes of this event as they are sent"));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(8, 4, 8, 4);
    notes->setSpacing(2);
    notes->addWidget(m_size);
    notes->addWidget(m_sizeWarning);
    notes->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(notes);
    connect(m_editor, &QsciScintilla::textChanged, this, &EventPage::measure);
    connect(m_editor, &JsonEditor::validated, this, &EventPage::showFault);
    connect(&m_theme, &Theme::changed, this, &EventPage::measure);
    measure();
    showFault();
}

void EventPage::setNumber(int number)
{
    m_editor->setObjectName(QStringLiteral("eventEditor%1").arg(number));
    m_editor->setAccessibleName(tr("Event %1").arg(number));
    // Assistive technology goes down to what has the focus, and the view port has it too.
    m_editor->viewport()->setAccessibleName(m_editor->accessibleName());
    m_size->setAccessibleName(tr("Size of event %1").arg(number));
}

QByteArray EventPage::json() const
{
    return m_editor->json();
}

void EventPage::setJson(const QByteArray &text)
{
    m_editor->setJson(text);
}

bool EventPage::isEmpty() const
{
    return json().trimmed().isEmpty();
}

QString EventPage::fault() const
{
    if (isEmpty())
        return tr("it is empty");
    const auto error = m_editor->syntaxError();
    return error ? syntaxErrorText(*error) : QString();
}

void EventPage::measure()
{
    const qsizetype bytes = json().size();
    const QLocale locale;
    const QString size = bytes < 1000 ? tr("%1 B", "bytes").arg(bytes) : tr("%1 KB").arg(locale.toString(double(bytes) / 1000.0, 'f', 1));
    m_size->setText(tr("%1 of 240 KB").arg(size));
    const bool tooLarge = bytes > limits::eventBytesWarning;
    QPalette colors = m_size->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(tooLarge ? Theme::Role::Warning : Theme::Role::MutedText));
    m_size->setPalette(colors);
    if (tooLarge)
        m_sizeWarning->say(MessageLabel::Severity::Warning,
                           tr("Too large: the service drops events above 240 KB, some without any error."));
    else
        m_sizeWarning->clear();
    Q_EMIT changed();
}

void EventPage::showFault()
{
    const auto error = isEmpty() ? std::nullopt : m_editor->syntaxError();
    if (error)
        m_message->say(MessageLabel::Severity::Error, syntaxErrorText(*error));
    else
        m_message->clear();
    Q_EMIT changed();
}

} // namespace eventscope
