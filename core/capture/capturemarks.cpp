// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturemarks.h"

namespace eventscope::capturemarks {

namespace {

bool set(SqliteStatement &statement, qint64 row, const QString &note)
{
    const SqliteCursor cursor(statement);
    const QByteArray text = note.toUtf8();
    statement.bind(1, row);
    statement.bindText(2, text.isNull() ? QByteArray("") : text); // a null array would be bound as NULL
    return statement.step() == SQLITE_DONE;
}

bool remove(SqliteStatement &statement, qint64 row)
{
    const SqliteCursor cursor(statement);
    statement.bind(1, row);
    return statement.step() == SQLITE_DONE;
}

} // namespace

Result<void> write(const SqliteDatabase &database, const MarkChanges &changes)
{
    SqliteStatement setting = database.prepare("INSERT OR REPLACE INTO marks (row, note) VALUES (?1, ?2)");
    SqliteStatement removing = database.prepare("DELETE FROM marks WHERE row = ?1");
    if (setting.isNull() || removing.isNull() || database.execute("BEGIN IMMEDIATE") != SQLITE_OK)
        return database.lastError();
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const bool isDone = change->has_value() ? set(setting, change.key(), **change) : remove(removing, change.key());
        if (!isDone)
            return database.lastError();
    }
    if (database.execute("COMMIT") != SQLITE_OK)
        return database.lastError();
    return {};
}

Result<QList<CaptureMark>> read(const SqliteDatabase &database)
{
    SqliteStatement statement = database.prepare("SELECT row, note, at FROM marks JOIN rows ON rows.id = marks.row ORDER BY row LIMIT ?1");
    if (statement.isNull())
        return database.lastError();
    statement.bind(1, readLimit);
    QList<CaptureMark> marks;
    int stepped = statement.step();
    for (; stepped == SQLITE_ROW; stepped = statement.step())
        marks.push_back({statement.integer(0), statement.text(1), UtcTime(std::chrono::microseconds(statement.integer(2)))});
    if (stepped != SQLITE_DONE)
        return database.lastError();
    return marks;
}

} // namespace eventscope::capturemarks
