// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findbar.h"

#include "core/capture/filter.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/models/eventlogmodel.h"
#include "ui/views/eventlogview.h"
#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds quiet{150};
} // namespace

FindBar::FindBar(Theme &theme, EventLogModel &model, EventLogView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new FindCount(model, this))
    , m_countText(new QLabel(this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    readLeftToRight(*m_field);
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find: words, or jq such as .total > 100"));
    m_field->setToolTip(
        tr("The same as in the filter; finds rows without hiding others. Enter or F3: next, Shift+Enter or Shift+F3: previous"));
    m_field->addAction(theme.icon(QStringLiteral("search"), Theme::Role::MutedText), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_countText->setObjectName(QStringLiteral("findCount"));
    m_message->setObjectName(QStringLiteral("findMessage"));
    buildButtons(theme);
    buildLayout();
    m_slow.setSingleShot(true);
    m_slow.setInterval(quiet);
    connect(&m_slow, &QTimer::timeout, this, &FindBar::showRunning);
    connect(m_field, &QLineEdit::textEdited, m_message, &MessageLabel::clear);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::letGo);
    connect(m_count, &FindCount::changed, this, &FindBar::showCount);
    connect(&m_view, &EventLogView::currentRowChanged, this, &FindBar::showCount);
    hide();
}

void FindBar::buildButtons(const Theme &theme)
{
    const auto icon = [&theme](const char *name) { return theme.icon(QLatin1String(name)); };
    m_previous = addButton(QStringLiteral("findPreviousButton"), tr("Previous"), tr("Previous match (Shift+F3)"), icon("arrow-up"));
    m_next = addButton(QStringLiteral("findNextButton"), tr("Next"), tr("Next match (F3)"), icon("arrow-down"));
    m_cancel = addButton(QStringLiteral("findCancelButton"), tr("Cancel"), tr("Stop searching"), {});
    m_close = addButton(QStringLiteral("findCloseButton"), tr("Close"), tr("Close the find bar (Esc)"), icon("close"));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_cancel, &QToolButton::clicked, this, &FindBar::cancel);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
}

QToolButton *FindBar::addButton(const QString &name, const QString &text, const QString &toolTip, const QIcon &icon)
{
    QToolButton *button = makeToolButton(name, icon, text, this);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void FindBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    m_field->setMinimumWidth(200);
    m_field->setMaximumWidth(420); // the buttons stay under the pointer while words come and go beside them
    layout->addWidget(m_field, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_countText);
    layout->addWidget(m_message, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close);
    m_cancel->hide();
}

void FindBar::setCapture(const QString &path)
{
    cancel();
    letGo();
    m_scan.reset();
    m_path = path;
    m_message->clear();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    cancel();
    letGo();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (!isReturn)
        return QWidget::keyPressEvent(event);
    if (auto *button = qobject_cast<QToolButton *>(focusWidget()))
        return button->click();
    find(event->modifiers().testFlag(Qt::ShiftModifier) ? FindScan::Direction::Backward : FindScan::Direction::Forward);
}

void FindBar::find(FindScan::Direction direction)
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return open();
    show();
    if (isFilter(text))
        start(text, direction);
}

bool FindBar::isFilter(const QString &text)
{
    const auto parsed = Filter::parse(text);
    if (!parsed)
        m_message->say(MessageLabel::Severity::Error, filterErrorText(parsed.error()));
    return parsed.ok();
}

void FindBar::start(const QString &text, FindScan::Direction direction)
{
    if (!m_scan) {
        m_scan = std::make_unique<FindScan>(m_path);
        connect(m_scan.get(), &FindScan::found, this, &FindBar::onFound);
        connect(m_scan.get(), &FindScan::progressed, this, &FindBar::showRunning);
        connect(m_scan.get(), &FindScan::notFound, this, [this] {
            cancel();
            m_message->say(MessageLabel::Severity::Warning,
                           m_isPartial ? tr("No row matches among those the filter has found so far.") : tr("No row matches."));
        });
        connect(m_scan.get(), &FindScan::failed, this, [this](const Error &error) {
            cancel();
            m_message->say(MessageLabel::Severity::Error, filterErrorText(error));
        });
    }
    m_count->start(text);
    m_direction = direction;
    m_isPartial = m_model.isSearching() || m_model.isSearchCancelled();
    m_message->clear();
    m_slow.start();
    const QVariant current = m_view.currentIndex().data(EventLogModel::IdRole);
    const bool isForward = direction == FindScan::Direction::Forward;
    const qint64 edge = isForward ? m_model.firstId() - 1 : m_model.lastId() + 1;
    m_scan->find(
        {text, current.isValid() ? current.toLongLong() : edge, direction, {m_model.firstId(), m_model.lastId()}, [this](qint64 id) {
             return m_model.holds(id);
         }});
}

void FindBar::cancel()
{
    m_slow.stop();
    m_cancel->hide();
    if (!m_scan || !m_scan->isRunning())
        return;
    m_scan->cancel();
    m_message->say(MessageLabel::Severity::Hint, tr("Search cancelled."));
}

void FindBar::onFound(qint64 id, bool wrapped)
{
    cancel();
    QWidget *focus = m_field->hasFocus() ? m_field : nullptr;
    markWords(Filter::words(m_field->text()));
    m_view.goTo(m_model.positionOf(id));
    if (focus)
        focus->setFocus(Qt::OtherFocusReason); // Enter goes on to the next
    if (!wrapped)
        return m_message->clear();
    const bool isForward = m_direction == FindScan::Direction::Forward;
    m_message->say(MessageLabel::Severity::Hint, isForward ? tr("Went on from the start.") : tr("Went on from the end."));
}

void FindBar::showCount()
{
    m_countText->setText(m_count->text(m_view.currentIndex().data(EventLogModel::IdRole).toLongLong()));
}

void FindBar::markWords(const QStringList &words)
{
    m_view.setFoundWords(words);
    Q_EMIT foundWordsChanged(words);
}

/// Of what was looked for.
void FindBar::letGo()
{
    m_count->stop();
    markWords({});
}

void FindBar::showRunning()
{
    if (m_slow.isActive() || !m_scan || !m_scan->isRunning())
        return;
    m_cancel->show();
    m_message->say(MessageLabel::Severity::Hint, tr("%1 % searched").arg(static_cast<int>(m_scan->progress() * 100)));
}

} // namespace eventscope
