// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/fuzzymatch.h"
#include "ui/views/commanddelegate.h"
#include "ui/zoomstyle.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace eventscope {

namespace {

constexpr int entryRole = CommandDelegate::ReasonRole + 1;
constexpr QSize wantedSize(560, 420);

QString label(const CommandPalette::Entry &entry)
{
    return entry.part.isEmpty()
        ? entry.text
        : CommandPalette::tr("%1: %2", "a part of the window, and what can be done there").arg(entry.part, entry.text);
}

struct Found
{
    int score;
    bool isPossible; ///< it can be run now
    qsizetype length; ///< of its words
    qsizetype entry;
};

/// Of what fits alike, what can be run, and then that of which more was typed.
bool isBetter(const Found &a, const Found &b)
{
    return std::tuple(-a.score, !a.isPossible, a.length) < std::tuple(-b.score, !b.isPossible, b.length);
}

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QList<Entry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("No command fits these words."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed->setObjectName(QStringLiteral("commandSearch"));
    m_typed->setAccessibleName(tr("Find a command"));
    m_typed->setPlaceholderText(tr("A few letters of a command, endpoint or panel"));
    m_typed->addAction(theme.icon(QStringLiteral("search"), Theme::Role::MutedText), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys lead there from the field
    m_none->setObjectName(QStringLiteral("commandNone"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    // The focus stays in the field: it tells where the arrow keys are.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_typed->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString()); });
    list();
}

void CommandPalette::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    resize(zoomed(wantedSize.width()), zoomed(wantedSize.height()));
}

/// At the top of its window, as far as that reaches.
void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget()->window();
    resize(size().boundedTo(window->size()));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, std::min(zoomed(64), std::max(0, window->height() - height())))));
}

void CommandPalette::list()
{
    QList<Found> found;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (const auto score = fuzzyMatch(m_typed->text(), label(m_entries.at(at))))
            found << Found{*score, m_typed->text().isEmpty() || m_entries.at(at).reason.isEmpty(),
                           m_typed->text().isEmpty() ? 0 : label(m_entries.at(at)).size(), at};
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    m_model.clear();
    for (const Found &one : std::as_const(found))
        addItem(one.entry);
    m_list->setVisible(!found.isEmpty());
    m_none->setVisible(found.isEmpty());
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::addItem(qsizetype entry)
{
    const Entry &one = m_entries.at(entry);
    auto *item = new QStandardItem(label(one));
    item->setEditable(false);
    item->setData(one.keys, CommandDelegate::KeysRole);
    item->setData(one.reason, CommandDelegate::ReasonRole);
    item->setData(entry, entryRole);
    QStringList spoken{label(one)};
    for (const QString &more : {one.keys, one.reason}) {
        if (!more.isEmpty())
            spoken << more;
    }
    item->setData(spoken.join(QLatin1String(", ")), Qt::AccessibleTextRole);
    item->setToolTip(one.reason);
    m_model.appendRow(item);
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        texts << m_model.item(row)->text();
    return texts;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run(m_list->currentIndex());
        return true;
    }
    return moveBy(key) || QDialog::eventFilter(watched, event);
}

bool CommandPalette::moveBy(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int rows = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : key == Qt::Key_PageUp ? -page : 0;
    if (rows == 0 || m_model.rowCount() == 0)
        return false;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
    return true;
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(CommandDelegate::ReasonRole).toString().isEmpty())
        return;
    // In the window, which is active again then and has its focus back.
    QTimer::singleShot(0, parentWidget(), m_entries.at(index.data(entryRole).toLongLong()).run);
    accept();
}

} // namespace eventscope
