// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/headerstable.h"

#include "ui/views/rowheight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace eventscope {

namespace {
constexpr int bytesRole = Qt::UserRole;
} // namespace

HeadersTable::HeadersTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
{
    m_table->setObjectName(QStringLiteral("extraHeaders"));
    m_table->setAccessibleName(tr("Extra headers"));
    //: Name of an HTTP header.
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(96);
    auto *add = new QPushButton(tr("Add header"), this);
    auto *remove = new QPushButton(tr("Remove header"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow(QString(), QString());
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &HeadersTable::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &HeadersTable::changed);
}

void HeadersTable::setHeaders(const Headers &headers)
{
    m_table->setRowCount(0);
    for (const auto &[name, value] : headers) {
        addRow(QString::fromUtf8(name), QString::fromUtf8(value));
        m_table->item(m_table->rowCount() - 1, 1)->setData(bytesRole, value);
    }
}

HeadersTable::Headers HeadersTable::headers() const
{
    Headers headers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const QString name = text(row, 0); !name.isEmpty())
            headers.emplaceBack(name.toUtf8(), value(row));
    }
    return headers;
}

QString HeadersTable::fault() const
{
    // RFC 9110, 5.6.2: a field name is a token.
    const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = text(row, 0);
        if (name.isEmpty() && !text(row, 1).isEmpty())
            return tr("Extra header %1 has no name.").arg(row + 1);
        if (!name.isEmpty() && !token.match(name).hasMatch())
            return tr("\u201C%1\u201D cannot be the name of a header: use letters, digits and dashes.").arg(name);
    }
    return {};
}

void HeadersTable::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void HeadersTable::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

QByteArray HeadersTable::value(int row) const
{
    // A value that nobody changed stays as it was, byte for byte: it need not be UTF-8.
    const QTableWidgetItem *item = m_table->item(row, 1);
    const QByteArray given = item ? item->data(bytesRole).toByteArray() : QByteArray();
    return item && item->text() == QString::fromUtf8(given) ? given : text(row, 1).toUtf8();
}

QString HeadersTable::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace eventscope
