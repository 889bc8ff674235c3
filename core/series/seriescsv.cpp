// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriescsv.h"

#include "core/base/fileerror.h"
#include "core/capture/csvcell.h"
#include "core/capture/exporter.h"

#include <QLocale>
#include <QSaveFile>

namespace eventscope {

Result<qint64> writeSeriesCsv(const QString &path, const QList<SeriesTable> &tables)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    bool isWritten = file.write("line,unit,time,row,value\r\n") > 0;
    qint64 count = 0;
    for (const SeriesTable &table : tables) {
        const QByteArray begin = csvCell(table.name.toUtf8()) + ',' + csvCell(table.unit.toUtf8()) + ',';
        for (const SeriesPoint &point : table.points) {
            const QByteArray value = QByteArray::number(point.value, 'g', QLocale::FloatingPointShortest);
            isWritten
                = isWritten && file.write(begin + isoTimestamp(point.at) + ',' + QByteArray::number(point.id) + ',' + value + "\r\n") > 0;
            ++count;
        }
    }
    if (!isWritten || !file.commit())
        return writeError(file);
    return count;
}

} // namespace eventscope
