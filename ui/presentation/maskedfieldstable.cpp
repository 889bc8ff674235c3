// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/maskedfieldstable.h"

#include "ui/errortext.h"
#include "ui/views/rowheight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace eventscope {

MaskedFieldsTable::MaskedFieldsTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    m_table->setObjectName(QStringLiteral("maskedFields"));
    m_table->setAccessibleName(tr("Hidden fields"));
    //: Column: events of these channels have fields that are hidden.
    m_table->setHorizontalHeaderLabels({tr("Channel"), tr("Fields")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *add = new QPushButton(tr("Add fields"), this);
    add->setObjectName(QStringLiteral("addMaskedFields"));
    auto *remove = new QPushButton(tr("Remove fields"), this);
    remove->setObjectName(QStringLiteral("removeMaskedFields"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({QStringLiteral("/default/*"), QString()});
        m_table->setCurrentCell(m_table->rowCount() - 1, 1);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &MaskedFieldsTable::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &MaskedFieldsTable::changed);
}

void MaskedFieldsTable::setFields(const QList<MaskedFields> &fields)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const MaskedFields &entry : fields)
        addRow(entry);
}

void MaskedFieldsTable::addRow(const MaskedFields &fields)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(fields.channel));
    m_table->setItem(row, 1, new QTableWidgetItem(fields.places));
}

void MaskedFieldsTable::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

MaskedFields MaskedFieldsTable::row(int row) const
{
    const auto text = [&](int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    return {text(0), text(1)};
}

QList<MaskedFields> MaskedFieldsTable::fields() const
{
    QList<MaskedFields> fields;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        if (const MaskedFields entry = row(i); !entry.places.isEmpty())
            fields << entry;
    }
    return fields;
}

QString MaskedFieldsTable::fault() const
{
    for (const MaskedFields &entry : fields()) {
        if (const auto channel = ChannelPattern::parse(entry.channel); !channel)
            return errorText(channel.error());
        if (const auto places = json::PathPattern::parseList(entry.places); !places)
            return errorText(places.error());
    }
    return {};
}

} // namespace eventscope
