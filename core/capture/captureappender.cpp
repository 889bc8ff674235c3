// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureappender.h"

#include "core/capture/captureschema.h"

#include <QFile>
#include <QFileInfo>

namespace eventscope {

namespace {

// A checkpoint syncs the file. 16 MB apart instead of SQLite's 4 MB: a flood then syncs once in a quarter of a second.
// A WAL that grew while a reader held it up is cut back. Debian's SQLite would write every page that trimming frees once more, with zeros.
constexpr const char *tuning = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4096;"
                               "PRAGMA journal_size_limit = 33554432; PRAGMA secure_delete = FAST;";

/// Rows of one subscription share their texts.
template<typename Text>
bool isSame(const Text &one, const Text &other)
{
    return (one.constData() == other.constData() && one.size() == other.size()) || one == other;
}

/// Events may be private: the file is made for its owner only before SQLite opens it, and SQLite gives its side files the
/// mode of the main file.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {};
}

/// A foreign file is looked at through a read-only connection, which changes nothing in it.
Result<void> checkExisting(const QString &path)
{
    const auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadOnly);
    if (!database)
        return database.error();
    return captureschema::check(*database);
}

Result<SqliteDatabase> openOrCreate(const QString &path)
{
    const bool isNew = QFileInfo(path).size() == 0;
    if (!QFileInfo::exists(path)) {
        if (const auto made = makeFile(path); !made)
            return made.error();
    } else if (!isNew) {
        if (const auto checked = checkExisting(path); !checked)
            return checked.error();
    }
    auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
    if (!database || !isNew)
        return database;
    if (const auto created = captureschema::create(*database); !created)
        return created.error();
    return database;
}

} // namespace

CaptureAppender::CaptureAppender(SqliteDatabase database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<CaptureAppender>> CaptureAppender::open(const QString &path)
{
    auto database = openOrCreate(path);
    if (!database)
        return database.error();
    std::unique_ptr<CaptureAppender> appender(new CaptureAppender(std::move(database).value()));
    if (const auto prepared = appender->prepare(); !prepared)
        return prepared.error();
    return appender;
}

Result<void> CaptureAppender::prepare()
{
    if (m_database.execute(tuning) != SQLITE_OK)
        return m_database.lastError();
    m_insertRow = m_database.prepare("INSERT INTO rows (kind, at, source, text, payload) VALUES (?1, ?2, ?3, ?4, ?5)");
    m_insertSource = m_database.prepare("INSERT INTO sources (channel, subscription) VALUES (?1, ?2)");
    m_findSource = m_database.prepare("SELECT id FROM sources WHERE channel = ?1 AND subscription = ?2");
    if (m_insertRow.isNull() || m_insertSource.isNull() || m_findSource.isNull())
        return m_database.lastError();
    int read = SQLITE_OK;
    m_lastId = m_database.number("SELECT max(id) FROM rows", &read);
    if (read != SQLITE_OK)
        return m_database.lastError();
    if (const auto attached = m_trimmer.attach(m_database); !attached)
        return attached;
    // Makes the WAL: to readers it is the sign that somebody writes.
    if (m_database.execute("BEGIN IMMEDIATE; COMMIT") != SQLITE_OK)
        return m_database.lastError();
    return {};
}

Result<void> CaptureAppender::append(std::span<const CaptureRow> rows)
{
    // SQLite would go on writing into a file without a name, and all of it would vanish with the process.
    if (m_database.hasMoved())
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the file was removed or moved").arg(m_database.path())};
    if (m_database.execute("BEGIN IMMEDIATE") != SQLITE_OK)
        return rollBack();
    for (const CaptureRow &row : rows) {
        if (!insert(row))
            return rollBack();
    }
    const qint64 last = sqlite3_last_insert_rowid(m_database.handle());
    if (m_database.execute("COMMIT") != SQLITE_OK)
        return rollBack();
    if (!rows.empty()) {
        m_lastId = last;
        m_trimmer.noteStored(last - static_cast<qint64>(rows.size()) + 1);
    }
    return {};
}

Result<CaptureTrimmer::Outcome> CaptureAppender::trim(const CaptureBudget &budget)
{
    auto trimmed = m_trimmer.trim(m_database, budget, m_lastId);
    if (!trimmed)
        return rollBack();
    return trimmed;
}

Result<void> CaptureAppender::changeMarks(const MarkChanges &changes)
{
    if (m_database.hasMoved())
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the file was removed or moved").arg(m_database.path())};
    if (const auto written = capturemarks::write(m_database, changes); !written)
        return rollBack();
    return {};
}

bool CaptureAppender::insert(const CaptureRow &row)
{
    const qint64 source = sourceId(row);
    if (source < 0)
        return false;
    const SqliteCursor cursor(m_insertRow);
    const QByteArray text = row.text.toUtf8();
    m_insertRow.bind(1, static_cast<int>(row.kind));
    m_insertRow.bind(2, row.at.time_since_epoch().count());
    source > 0 ? m_insertRow.bind(3, source) : m_insertRow.bindNull(3);
    text.isEmpty() ? m_insertRow.bindNull(4) : m_insertRow.bindText(4, text);
    row.payload.isEmpty() ? m_insertRow.bindNull(5) : m_insertRow.bindBlob(5, row.payload);
    return m_insertRow.step() == SQLITE_DONE;
}

qint64 CaptureAppender::sourceId(const CaptureRow &row)
{
    if (row.channel.isEmpty() && row.subscriptionId.isEmpty())
        return 0;
    if (m_latestSourceId > 0 && isSame(m_latestSource.second, row.subscriptionId) && isSame(m_latestSource.first, row.channel))
        return m_latestSourceId;
    const Source source(row.channel, row.subscriptionId);
    auto found = m_sources.constFind(source);
    if (found == m_sources.cend()) {
        const qint64 stored = storedSourceId(source);
        if (stored < 0)
            return stored;
        found = m_sources.insert(source, stored);
    }
    m_latestSource = source;
    m_latestSourceId = *found;
    return m_latestSourceId;
}

qint64 CaptureAppender::storedSourceId(const Source &source)
{
    const QByteArray channel = source.first.toUtf8();
    // A null array would be bound as NULL.
    const QByteArray subscription = source.second.isNull() ? QByteArray("") : source.second;
    {
        const SqliteCursor cursor(m_findSource);
        m_findSource.bindText(1, channel.isNull() ? QByteArray("") : channel);
        m_findSource.bindBlob(2, subscription);
        const int found = m_findSource.step();
        if (found == SQLITE_ROW)
            return m_findSource.integer(0);
        if (found != SQLITE_DONE)
            return -1;
    }
    const SqliteCursor cursor(m_insertSource);
    m_insertSource.bindText(1, channel.isNull() ? QByteArray("") : channel);
    m_insertSource.bindBlob(2, subscription);
    return m_insertSource.step() == SQLITE_DONE ? sqlite3_last_insert_rowid(m_database.handle()) : -1;
}

Error CaptureAppender::rollBack()
{
    Error error = m_database.lastError();
    const int code = sqlite3_errcode(m_database.handle()) & 0xff;
    m_openAnew = code != SQLITE_FULL && code != SQLITE_BUSY;
    // Some failures have rolled back already.
    if (sqlite3_get_autocommit(m_database.handle()) == 0)
        static_cast<void>(m_database.execute("ROLLBACK"));
    m_sources.clear();
    m_latestSourceId = 0;
    return error;
}

Result<bool> CaptureAppender::recover()
{
    if (m_database.hasMoved()) {
        const auto made = makeAgain();
        return made ? Result(true) : made.error();
    }
    if (!m_openAnew)
        return false;
    if (const auto checked = checkExisting(m_database.path()); !checked)
        return checked.error();
    auto database = SqliteDatabase::open(m_database.path(), SqliteDatabase::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto adopted = adopt(std::move(database).value());
    return adopted ? Result(false) : adopted.error();
}

Result<void> CaptureAppender::makeAgain()
{
    const QString path = m_database.path();
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: another file stands in its place").arg(path)};
    // When the file was moved, its new name gets what still stands only in the WAL; that WAL must not meet the new file.
    static_cast<void>(m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    if (const auto made = makeFile(path); !made)
        return made.error();
    auto database = SqliteDatabase::open(path, SqliteDatabase::Access::ReadWrite);
    if (!database)
        return database.error();
    if (const auto copied = m_database.copyTo(*database); !copied) {
        QFile::remove(path);
        return copied.error();
    }
    return adopt(std::move(database).value());
}

Result<void> CaptureAppender::adopt(SqliteDatabase database)
{
    m_insertRow = {};
    m_insertSource = {};
    m_findSource = {};
    m_sources.clear();
    m_latestSourceId = 0;
    m_database = std::move(database);
    auto prepared = prepare();
    m_openAnew = !prepared.ok();
    return prepared;
}

} // namespace eventscope
