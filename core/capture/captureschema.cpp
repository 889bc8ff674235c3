// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureschema.h"

namespace eventscope::captureschema {

namespace {

constexpr const char *creation = R"(
PRAGMA application_id = 0x45534350;
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    subscription BLOB NOT NULL,
    UNIQUE (channel, subscription)
);
CREATE TABLE rows (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    source INTEGER REFERENCES sources (id),
    text TEXT,
    payload BLOB
);
CREATE VIEW log AS
    SELECT rows.id AS id,
           CASE kind WHEN 0 THEN 'event' WHEN 1 THEN 'published' WHEN 2 THEN 'connection' WHEN 3 THEN 'error' WHEN 4 THEN 'gap'
                     WHEN 5 THEN 'missing' END AS kind,
           strftime('%Y-%m-%dT%H:%M:%f', at / 1000000.0, 'unixepoch') || 'Z' AS time,
           channel,
           text,
           CAST(payload AS TEXT) AS payload
    FROM rows LEFT JOIN sources ON sources.id = rows.source;
)";

constexpr const char *secondVersion = R"(
CREATE TABLE marks (
    row INTEGER PRIMARY KEY,
    note TEXT NOT NULL
);
)";

QByteArray indexOfNotable()
{
    return QByteArrayLiteral("CREATE INDEX notable ON rows (kind) WHERE ") + notable + ';';
}

QByteArray stamp()
{
    return QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(version) + QByteArrayLiteral("; COMMIT");
}

Result<void> transact(const SqliteDatabase &database, const QByteArray &sql)
{
    if (database.execute(sql.constData()) == SQLITE_OK)
        return {};
    Error error = database.lastError();
    static_cast<void>(database.execute("ROLLBACK"));
    return error;
}

} // namespace

Result<void> create(const SqliteDatabase &database)
{
    return transact(database, QByteArrayLiteral("BEGIN IMMEDIATE;") + creation + secondVersion + indexOfNotable() + stamp());
}

bool isOlder(const SqliteDatabase &database)
{
    const qint64 found = database.number("PRAGMA user_version");
    return database.number("PRAGMA application_id") == applicationId && found > 0 && found < version;
}

Result<void> migrate(const SqliteDatabase &database)
{
    return transact(database, QByteArrayLiteral("BEGIN IMMEDIATE;") + secondVersion + indexOfNotable() + stamp());
}

Result<void> check(const SqliteDatabase &database, int *result)
{
    int code = SQLITE_OK;
    const qint64 application = database.number("PRAGMA application_id", &code);
    if (result)
        *result = code;
    if (code != SQLITE_OK)
        return database.lastError();
    if (application != applicationId)
        return Error{ErrorCode::NotACapture, QStringLiteral("%1: a database of another program").arg(database.path())};
    const qint64 found = database.number("PRAGMA user_version");
    if (found != version)
        return Error{ErrorCode::UnsupportedVersion,
                     QStringLiteral("%1: version %2, this program writes version %3").arg(database.path()).arg(found).arg(version)};
    for (const char *sql : {"SELECT max(id) FROM rows", "SELECT max(id) FROM sources", "SELECT max(row) FROM marks"}) {
        int readable = SQLITE_OK;
        static_cast<void>(database.number(sql, &readable));
        if (readable == SQLITE_ERROR) // a table or a column is missing
            return Error{ErrorCode::NotACapture, QStringLiteral("damaged: %1").arg(database.lastError().detail)};
        if (readable != SQLITE_OK)
            return database.lastError();
    }
    return {};
}

} // namespace eventscope::captureschema
