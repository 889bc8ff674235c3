// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entriesdialog.h"

#include "ui/views/emptystate.h"
#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"
#include "ui/zoomstyle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr int swatchSize = 16;

QString capitalized(const QString &stem)
{
    return stem.left(1).toUpper() + stem.mid(1);
}

} // namespace

EntriesDialog::EntriesDialog(Theme &theme, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_words(words)
    , m_list(new QListWidget(this))
    , m_form(new QFormLayout(this))
    , m_message(new MessageLabel(theme, this))
{
    setWindowTitle(words.title);
    m_list->setObjectName(words.stem + QStringLiteral("List"));
    m_list->setAccessibleName(words.title);
    m_list->setSpacing(2);
    m_list->setIconSize(QSize(1, 1) * zoomed(swatchSize)); // a larger one would be painted with too few pixels
    m_message->setObjectName(words.stem + QStringLiteral("Message"));
    QWidget *area = makeListArea();
    auto *buttons = new QWidget(this);
    buttons->setLayout(buildButtons());
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->addRow(area);
    m_form->addRow(buttons);
    resize(480, 440);
}

/// Not within the list: assistive technology is told of the items of a list, and of nothing else in it.
QWidget *EntriesDialog::makeListArea()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_empty = new EmptyState(m_theme, area);
    m_empty->setContent(m_words.icon, m_words.empty, m_words.addFirst);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { add(false); });
    return area;
}

QHBoxLayout *EntriesDialog::buildButtons()
{
    const QString name = capitalized(m_words.stem);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QToolButton *adds = addButton(QStringLiteral("add") + name, QStringLiteral("add"), m_words.add);
    m_copy = addButton(QStringLiteral("duplicate") + name, QStringLiteral("duplicate"), tr("Duplicate"));
    m_remove = addButton(QStringLiteral("remove") + name, QStringLiteral("delete"), tr("Remove"));
    m_up = addButton(QStringLiteral("raise") + name, QStringLiteral("arrow-up"), tr("Up"));
    m_down = addButton(QStringLiteral("lower") + name, QStringLiteral("arrow-down"), tr("Down"));
    connect(adds, &QToolButton::clicked, this, [this] { add(false); });
    connect(m_copy, &QToolButton::clicked, this, [this] { add(true); });
    connect(m_remove, &QToolButton::clicked, this, &EntriesDialog::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    for (QToolButton *button : {adds, m_copy, m_remove, m_up, m_down})
        layout->addWidget(button);
    layout->addStretch(1);
    return layout;
}

QToolButton *EntriesDialog::addButton(const QString &name, const QString &icon, const QString &text)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// Made last: Tab reaches it behind the form.
QWidget *EntriesDialog::makeBox()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = new QPushButton(m_words.keep, box);
    m_ok->setObjectName(m_words.stem + QStringLiteral("sOk"));
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    box->addButton(m_ok, QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &EntriesDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void EntriesDialog::begin()
{
    m_form->addRow(m_message);
    m_form->addRow(makeBox());
    for (int at = 0; at < entryCount(); ++at) {
        m_list->addItem(QString());
        showEntry(at);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &EntriesDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &EntriesDialog::takeCheck);
    m_list->setCurrentRow(0);
    showCurrent();
    if (entryCount() == 0)
        m_empty->setFocus();
}

int EntriesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < entryCount() ? row : -1;
}

void EntriesDialog::add(bool isCopy)
{
    const int at = isCopy ? current() + 1 : entryCount();
    if (isCopy)
        duplicateEntry(at - 1);
    else
        insertEntry(at);
    m_list->insertItem(at, QString());
    showEntry(at);
    m_list->setCurrentRow(at);
    if (!m_formWidgets.isEmpty())
        m_formWidgets.first()->setFocus();
    refresh();
}

void EntriesDialog::remove()
{
    const int at = current();
    removeEntry(at);
    delete m_list->takeItem(at);
    showCurrent();
}

void EntriesDialog::move(int by)
{
    const int from = current();
    moveEntry(from, from + by);
    showEntry(from);
    showEntry(from + by);
    m_list->setCurrentRow(from + by);
}

void EntriesDialog::showCurrent()
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        showForm(current());
    }
    refresh();
}

void EntriesDialog::takeFormNow()
{
    if (m_isShowing || current() < 0)
        return;
    takeForm(current());
    showEntry(current());
    refresh();
}

void EntriesDialog::takeCheck(const QListWidgetItem *item)
{
    if (const int at = m_list->row(item); at >= 0 && at < entryCount())
        enableEntry(at, item->checkState() == Qt::Checked);
}

void EntriesDialog::enableEntry(int /*at*/, bool /*isEnabled*/) { }

void EntriesDialog::showEntry(int at)
{
    const QSignalBlocker blocker(m_list);
    const Look look = lookOf(at);
    QListWidgetItem *item = m_list->item(at);
    item->setText(look.title);
    item->setIcon(look.icon);
    item->setToolTip(look.toolTip.toHtmlEscaped());
    if (look.isEnabled)
        item->setCheckState(*look.isEnabled ? Qt::Checked : Qt::Unchecked);
}

void EntriesDialog::refresh()
{
    const int at = current();
    m_empty->setVisible(entryCount() == 0);
    m_list->setFocusPolicy(entryCount() == 0 ? Qt::NoFocus : Qt::StrongFocus);
    for (QWidget *widget : m_formWidgets + QList<QWidget *>{m_copy, m_remove})
        widget->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < entryCount());
    Look wrong;
    for (int each = 0; each < entryCount() && wrong.fault.isEmpty(); ++each)
        wrong = lookOf(each);
    m_ok->setEnabled(wrong.fault.isEmpty());
    if (entryCount() == 0)
        m_message->clear();
    else if (wrong.fault.isEmpty())
        m_message->say(MessageLabel::Severity::Hint, hint());
    else
        m_message->say(MessageLabel::Severity::Error, tr("%1: %2").arg(wrong.title, wrong.fault));
}

void EntriesDialog::say(const QString &outcome)
{
    m_message->say(MessageLabel::Severity::Hint, outcome);
}

void EntriesDialog::warn(const QString &trouble)
{
    m_message->say(MessageLabel::Severity::Warning, trouble);
}

QIcon EntriesDialog::swatch(Theme::RuleColor color) const
{
    const int size = zoomed(swatchSize);
    QPixmap pixmap(QSize(size, size) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(m_theme.ruleTint(color));
    QPainter painter(&pixmap);
    painter.fillRect(0, 0, size / 4, size, m_theme.ruleColor(color));
    return pixmap;
}

void EntriesDialog::accept()
{
    keepEntries();
    QDialog::accept();
}

QString ruleColorName(Theme::RuleColor color)
{
    switch (color) {
    case Theme::RuleColor::Red: return EntriesDialog::tr("Red");
    case Theme::RuleColor::Orange: return EntriesDialog::tr("Orange");
    case Theme::RuleColor::Yellow: return EntriesDialog::tr("Yellow");
    case Theme::RuleColor::Green: return EntriesDialog::tr("Green");
    case Theme::RuleColor::Blue: return EntriesDialog::tr("Blue");
    case Theme::RuleColor::Purple: return EntriesDialog::tr("Purple");
    }
    return {};
}

} // namespace eventscope
