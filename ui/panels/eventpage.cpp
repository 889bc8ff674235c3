// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventpage.h"

#include "core/json/document.h"
#include "core/json/splitvalues.h"
#include "core/protocol/limits.h"
#include "ui/errortext.h"
#include "ui/panels/eventtemplate.h"
#include "ui/panels/externaledit.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace eventscope {

EventPage::EventPage(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new JsonEditor(theme, this))
    , m_template(new EventTemplate(*m_editor))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_size(new QLabel(this))
    , m_message(new MessageLabel(theme, this))
    , m_sizeWarning(new MessageLabel(theme, this))
    , m_outsideState(new MessageLabel(theme, this))
    , m_offer(new MessageLabel(theme, this))
    , m_split(new QPushButton(this))
{
    setNumber(1); // names before texts, see installAccessibleLabels()
    layOut();
    connect(m_editor, &QsciScintilla::textChanged, this, &EventPage::measure);
    connect(m_editor, &JsonEditor::validated, this, &EventPage::showFault);
    connect(m_template, &EventTemplate::changed, this, [this] {
        measure();
        showFault();
    });
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT splitRequested(m_values); });
    connect(&m_theme, &Theme::changed, this, &EventPage::measure);
    measure();
    showFault();
}

EventPage::~EventPage() = default;

void EventPage::layOut()
{
    m_message->setObjectName(QStringLiteral("eventMessage"));
    m_size->setObjectName(QStringLiteral("eventSize"));
    m_sizeWarning->setObjectName(QStringLiteral("eventSizeWarning"));
    m_size->setToolTip(tr("Bytes of this event as they are sent"));
    m_outsideState->setObjectName(QStringLiteral("eventOutside"));
    m_offer->setObjectName(QStringLiteral("eventOffer"));
    m_split->setObjectName(QStringLiteral("splitButton"));
    m_split->setToolTip(tr("Each value becomes an event of its own, five a publish"));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(8, 4, 8, 4);
    notes->setSpacing(2);
    notes->addWidget(m_size);
    notes->addWidget(m_sizeWarning);
    notes->addWidget(m_message);
    notes->addWidget(m_outsideState);
    notes->addWidget(m_offer);
    notes->addWidget(m_split, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_editor);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(notes);
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
    closeOutside();
    if (json() != text)
        m_editor->setJson(text);
}

void EventPage::replaceJson(const QByteArray &text)
{
    closeOutside();
    m_editor->replaceJson(text);
}

/// Another event stands here from now on: the one that is open elsewhere must not take its place.
void EventPage::closeOutside()
{
    m_outside.reset();
    m_outsideState->clear();
}

QByteArray EventPage::payload() const
{
    return m_template->payload();
}

void EventPage::setTemplate(const std::optional<TemplateContext> &context)
{
    m_template->setContext(context);
}

void EventPage::setPreviewShown(bool isShown)
{
    m_isPreviewShown = isShown;
    showPreview();
}

void EventPage::showPreview()
{
    const bool isShown = m_isPreviewShown && m_template->isOn();
    if (isShown && !m_preview) {
        m_preview = new JsonEditor(m_theme, this);
        m_preview->setObjectName(QStringLiteral("eventPreview"));
        m_preview->setAccessibleName(tr("Preview of what is sent"));
        m_preview->viewport()->setAccessibleName(m_preview->accessibleName());
        m_preview->setReadOnly(true);
        m_splitter->addWidget(m_preview);
    }
    if (!m_preview)
        return;
    m_preview->setVisible(isShown);
    const QByteArray shown = fault().isEmpty() ? payload() : QByteArray();
    if (isShown && m_template->isKnown() && m_preview->json() != shown)
        m_preview->setJson(shown);
}

bool EventPage::isEmpty() const
{
    return json().trimmed().isEmpty();
}

QString EventPage::fault() const
{
    if (isEmpty())
        return tr("it is empty");
    auto error = m_editor->syntaxError();
    if (!error)
        error = m_template->fault();
    return error ? syntaxErrorText(*error) : QString();
}

QString EventPage::sizeText(qsizetype bytes)
{
    return bytes < 1000 ? tr("%1 B", "bytes").arg(bytes) : tr("%1 KB").arg(QLocale().toString(double(bytes) / 1000.0, 'f', 1));
}

void EventPage::measure()
{
    const QByteArray sent = payload();
    const qsizetype bytes = sent.size();
    m_sentBytes = json::quoted(sent).size();
    m_size->setText(tr("%1 of 240 KB").arg(sizeText(bytes)));
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
    const QString why = isEmpty() ? QString() : fault();
    // What a template gives is known a moment later: until then the words stay, so that nothing jumps.
    if (!why.isEmpty())
        m_message->say(MessageLabel::Severity::Error, why);
    else if (const auto warning = m_editor->warning())
        m_message->say(MessageLabel::Severity::Warning, loneSurrogateText(*warning));
    else if (isEmpty() || m_template->isKnown())
        m_message->clear();
    showOffer();
    showPreview();
    Q_EMIT changed();
}

void EventPage::showOffer()
{
    const QByteArray text = json();
    const bool isOne = !m_editor->syntaxError();
    m_values = isOne && !text.trimmed().startsWith('[') ? QList<QByteArray>() : json::splitValues(text);
    m_split->setVisible(!m_values.isEmpty());
    if (m_values.isEmpty())
        return m_offer->clear();
    m_split->setText(m_values.size() == 1 ? tr("Publish its one element") : tr("Split into %Ln event(s)", nullptr, int(m_values.size())));
    m_split->setAccessibleName(m_split->text());
    m_offer->say(MessageLabel::Severity::Hint,
                 isOne ? tr("An array is one event. Its elements can be events of their own.")
                       : tr("%Ln line(s), each a JSON value of its own.", nullptr, int(m_values.size())));
}

void EventPage::editOutside()
{
    auto started = ExternalEdit::start(m_editor->objectName(), json());
    if (!started)
        return m_outsideState->say(MessageLabel::Severity::Error, errorText(started.error()));
    m_outside = std::move(started).value();
    const auto tellOpen
        = [this] { m_outsideState->say(MessageLabel::Severity::Hint, tr("Open in another editor: what is saved there comes here.")); };
    connect(m_outside.get(), &ExternalEdit::saved, m_editor, &JsonEditor::replaceJson);
    connect(m_outside.get(), &ExternalEdit::saved, this, tellOpen);
    connect(m_outside.get(), &ExternalEdit::failed, this,
            [this](const Error &error) { m_outsideState->say(MessageLabel::Severity::Error, errorText(error)); });
    tellOpen();
}

} // namespace eventscope
