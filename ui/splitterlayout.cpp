// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splitterlayout.h"

#include <QSettings>
#include <QSplitter>

namespace eventscope {

namespace {

QString keyOf(const QSplitter &splitter)
{
    return QStringLiteral("splitters/") + splitter.objectName();
}

} // namespace

void saveSplitters(const QWidget &root, QSettings &layout)
{
    for (const QSplitter *splitter : root.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            layout.setValue(keyOf(*splitter), splitter->saveState());
    }
}

void restoreSplitters(const QWidget &root, const QSettings &layout)
{
    for (QSplitter *splitter : root.findChildren<QSplitter *>()) {
        const QByteArray state = layout.value(keyOf(*splitter)).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

} // namespace eventscope
