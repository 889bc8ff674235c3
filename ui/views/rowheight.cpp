// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowheight.h"

#include "ui/zoomstyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace eventscope {

namespace {

class RowHeight final : public QObject
{
public:
    RowHeight(QTableView &table, int least)
        : QObject(&table)
        , m_table(table)
        , m_least(least)
    {
        table.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() { m_table.verticalHeader()->setDefaultSectionSize(std::max(zoomed(m_least), m_table.fontMetrics().height() + 6)); }

    QTableView &m_table;
    int m_least;
};

} // namespace

void keepRowHeight(QTableView &table, int least)
{
    new RowHeight(table, least);
}

} // namespace eventscope
