// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marksdialog.h"

#include "ui/models/logmarks.h"
#include "ui/models/logrowtext.h"
#include "ui/views/paddeddelegate.h"
#include "ui/zoomstyle.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

enum Column { RowColumn, TimeColumn, NoteColumn, ColumnCount };

constexpr int idRole = Qt::UserRole;

} // namespace

MarksDialog::MarksDialog(const Theme &theme, const LogMarks &marks, bool canRemove, QWidget *parent)
    : QDialog(parent)
    , m_marks(marks)
    , m_list(new QTreeWidget(this))
    , m_go(new QPushButton(tr("Go to row"), this))
    , m_remove(new QPushButton(tr("Remove mark"), this))
{
    setObjectName(QStringLiteral("marksDialog"));
    setWindowTitle(tr("Marks"));
    m_remove->setEnabled(canRemove);
    m_remove->setToolTip(canRemove ? tr("Remove mark (Del)") : tr("A saved capture is open read-only: its marks cannot be changed."));
    m_list->setItemDelegate(new PaddedDelegate(theme, m_list));
    buildLayout();
    connect(m_go, &QPushButton::clicked, this, &MarksDialog::goToCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &MarksDialog::goToCurrent);
    connect(m_remove, &QPushButton::clicked, this, &MarksDialog::removeCurrent);
    connect(&marks, &LogMarks::changed, this, &MarksDialog::fill);
    fill();
}

void MarksDialog::buildLayout()
{
    m_list->setObjectName(QStringLiteral("marksList"));
    m_list->setAccessibleName(tr("Marks"));
    //: Column: number of a row of the log.
    m_list->setHeaderLabels({tr("Row"), tr("Time"), tr("Note")});
    m_list->setStyleSheet(QStringLiteral("QTreeWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(RowColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_go->setObjectName(QStringLiteral("marksGoButton"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_remove->setObjectName(QStringLiteral("marksRemoveButton"));
    m_remove->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(560, 400);
}

void MarksDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        removeCurrent();
    else
        QDialog::keyPressEvent(event);
}

void MarksDialog::fill()
{
    const int current = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const CaptureMark &mark : m_marks.all()) {
        auto *item = new QTreeWidgetItem({QLocale().toString(mark.row), fullTimeText(mark.at), mark.note});
        item->setData(RowColumn, idRole, mark.row);
        item->setTextAlignment(RowColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(NoteColumn, QSize(0, std::max(zoomed(24), fontMetrics().height() + 6)));
        item->setToolTip(NoteColumn, mark.note);
        items << item;
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.at(std::min<qsizetype>(current, items.size() - 1)));
    m_go->setEnabled(!items.isEmpty());
}

qint64 MarksDialog::currentRow() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(RowColumn, idRole).toLongLong() : 0;
}

void MarksDialog::goToCurrent()
{
    if (const qint64 row = currentRow(); row > 0)
        Q_EMIT rowWanted(row);
}

void MarksDialog::removeCurrent()
{
    if (const qint64 row = currentRow(); row > 0)
        Q_EMIT removalWanted(row);
}

} // namespace eventscope
