// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/democaptures.h"

#include <QCoreApplication>

// Outside of the namespace, as Q_INIT_RESOURCE demands: the linker drops the resources of a static library otherwise.
static void addDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace eventscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::DemoCaptures)
};

} // namespace

QList<DemoCapture> demoCaptures()
{
    addDemoResources();
    return {{QStringLiteral("shop"), Words::tr("Orders of a web shop"), QStringLiteral(":/demo/shop.ndjson")},
            {QStringLiteral("fleet"), Words::tr("Fleet of refrigerated vans"), QStringLiteral(":/demo/fleet.ndjson")}};
}

} // namespace eventscope
