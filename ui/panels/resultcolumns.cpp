// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/resultcolumns.h"

#include "ui/models/publishresultmodel.h"
#include "ui/zoomstyle.h"

#include <algorithm>
#include <numeric>

namespace eventscope {

namespace {

using Model = PublishResultModel;

/// Of those that give way, in that order.
struct Least
{
    int column;
    int width; ///< at 100 %
    bool canGo; ///< rather not shown than narrower
};
constexpr Least leasts[]
    = {{Model::Identifier, 56, true}, {Model::Code, 72, true}, {Model::Arrived, 96, false}, {Model::Message, 120, false}};

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

int narrowed(int width, int excess, const Least &least)
{
    const int smallest = std::min(width, zoomed(least.width));
    if (width - excess >= smallest)
        return width - excess;
    return least.canGo ? 0 : smallest;
}

} // namespace

QList<int> fittedResultColumns(const QList<int> &contents, int available)
{
    QList<int> widths = contents;
    for (const Least &least : leasts) {
        if (const int excess = sum(widths) - available; excess > 0)
            widths[least.column] = narrowed(widths.at(least.column), excess, least);
    }
    const int left = std::max(0, available - sum(widths));
    for (const int column : {Model::Message, Model::Identifier, Model::Arrived, Model::Outcome}) {
        if (widths.at(column) > 0) {
            widths[column] += left;
            break;
        }
    }
    return widths;
}

} // namespace eventscope
