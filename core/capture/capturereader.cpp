// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "core/base/logging.h"
#include "core/capture/captureschema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace eventscope {

namespace {

/// A snapshot held longer keeps the writer from starting its WAL over; held shorter, every portion costs a seek.
constexpr qint64 portionRows = 1000;
constexpr qsizetype portionBytes = 4'194'304;

// length() reads only the row's header, and the payload is left out when it is longer than what is asked for: SQLite would
// load all of it to cut it.
constexpr const char *selectRows = "SELECT id, kind, at, source, text, length(payload), CASE WHEN length(payload) <= ?3 THEN payload END "
                                   "FROM rows WHERE id >= ?1 AND id <= ?2 ORDER BY id";

constexpr const char *timeRows = "SELECT id, kind, at FROM rows WHERE id >= ?1 AND id <= ?2 ORDER BY id";

constexpr const char *scanRows = "SELECT id, kind, at, source, text, payload FROM rows WHERE id >= ?1 AND id <= ?2";

QString walOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

/// What changes when somebody writes to a file, or puts another in its place.
struct Stamp
{
    qint64 size = 0;
    QDateTime modified;
    bool hasWal = false;

    bool operator==(const Stamp &) const = default;
};

Stamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified(), QFileInfo::exists(walOf(path))};
}

struct CloseBlob
{
    void operator()(sqlite3_blob *blob) const { sqlite3_blob_close(blob); }
};

} // namespace

/// The connection with what belongs to it.
class CaptureReader::Database
{
public:
    explicit Database(SqliteDatabase database)
        : m_connection(std::move(database))
    {
    }

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Progress &progress);

    /// Opens the file anew when another one stands at its path now, or when somebody began to write to it.
    void follow();
    [[nodiscard]] qint64 number(const char *sql) { return m_connection.number(sql); }
    [[nodiscard]] Result<QList<CaptureMark>> marks() const { return capturemarks::read(m_connection); }
    [[nodiscard]] qint64 nextNotable(CaptureRow::Kind kind, qint64 id, Direction direction) const;
    [[nodiscard]] QString path() const { return m_connection.path(); }
    [[nodiscard]] std::shared_ptr<PrivateCapture> privateCopy() const { return m_privateCopy; }
    /// From `first` to `last` until `visit` answers false. Gives nothing at the end, else the error.
    [[nodiscard]] std::optional<Error> read(qint64 first, qint64 last, qsizetype payloadLimit,
                                            const std::function<bool(CaptureRow &&)> &visit);

    [[nodiscard]] Result<void> times(qint64 first, qint64 last, const std::function<void(const RowTime &)> &visit);
    [[nodiscard]] const QList<CaptureSource> &sources();
    [[nodiscard]] Result<qint64> scan(qint64 first, qint64 last, const RowCondition &condition,
                                      const std::function<bool(const CaptureRowView &)> &visit);

private:
    [[nodiscard]] static Result<std::unique_ptr<Database>> openShared(const QString &path, Progress &progress);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAlone(const QString &path, Progress &progress);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openCopy(const QString &path, Progress &progress);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openMigrated(const QString &path, Progress &progress);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openChecked(const QString &path, SqliteDatabase::Access access,
                                                                       Progress &progress, int *result = nullptr);
    [[nodiscard]] CaptureRow currentRow(const SqliteStatement &statement, qsizetype payloadLimit);
    [[nodiscard]] QByteArray firstBytes(qint64 id, qsizetype size);
    [[nodiscard]] CaptureRowView currentView(const SqliteStatement &statement);
    [[nodiscard]] const CaptureSource &source(qint64 id);

    std::shared_ptr<PrivateCapture> m_privateCopy; ///< removed after the connection was closed
    SqliteDatabase m_connection;
    QHash<qint64, CaptureSource> m_sources;
    QList<CaptureSource> m_allSources; ///< as far as sources() was asked
    CaptureSource m_noSource;
    std::optional<Stamp> m_stamp; ///< of a file that nobody wrote to when it was opened
};

Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::open(const QString &path, Progress &progress)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: no such file").arg(path)};
    // Without a WAL nobody writes. A connection that shares would make one, and, being read-only, leave it behind.
    return QFileInfo::exists(walOf(path)) ? openShared(path, progress) : openAlone(path, progress);
}

Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::openShared(const QString &path, Progress &progress)
{
    int code = SQLITE_OK;
    auto opened = openChecked(path, SqliteDatabase::Access::ReadOnly, progress, &code);
    const int primary = code & 0xff;
    // The shared memory of a WAL cannot be made in a folder that cannot be written to.
    if (opened || (primary != SQLITE_CANTOPEN && primary != SQLITE_READONLY))
        return opened;
    return QFileInfo(walOf(path)).size() == 0 ? openAlone(path, progress) : openCopy(path, progress);
}

/// Of an earlier version: the copy is made one of this.
Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::openMigrated(const QString &path, Progress &progress)
{
    auto copy = PrivateCapture::copyOf(path, progress);
    if (!copy)
        return copy.error();
    {
        const auto database = SqliteDatabase::open((*copy)->path(), SqliteDatabase::Access::ReadWrite);
        if (!database)
            return database.error();
        database->stopWhen(progress.isCancelled);
        if (const auto migrated = captureschema::migrate(*database); !migrated)
            return migrated.error();
    }
    auto opened = openChecked((*copy)->path(), SqliteDatabase::Access::ReadOnly, progress);
    if (opened)
        (*opened)->m_privateCopy = std::move(copy).value();
    return opened;
}

Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::openAlone(const QString &path, Progress &progress)
{
    auto opened = openChecked(path, SqliteDatabase::Access::Immutable, progress);
    if (opened && !(*opened)->m_privateCopy)
        (*opened)->m_stamp = stampOf(path);
    return opened;
}

/// An immutable connection does not look at the WAL: the newest rows would be missing without a word.
Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::openCopy(const QString &path, Progress &progress)
{
    auto copy = PrivateCapture::copyOf(path, progress);
    if (!copy)
        return copy.error();
    auto opened = openChecked((*copy)->path(), SqliteDatabase::Access::ReadOnly, progress);
    if (opened && !(*opened)->m_privateCopy)
        (*opened)->m_privateCopy = std::move(copy).value();
    return opened;
}

Result<std::unique_ptr<CaptureReader::Database>> CaptureReader::Database::openChecked(const QString &path, SqliteDatabase::Access access,
                                                                                      Progress &progress, int *result)
{
    auto database = SqliteDatabase::open(path, access);
    if (!database)
        return database.error();
    const auto checked = captureschema::check(*database, result);
    if (!checked && checked.error().code == ErrorCode::UnsupportedVersion && captureschema::isOlder(*database))
        return openMigrated(path, progress);
    if (!checked)
        return checked.error();
    return std::make_unique<Database>(std::move(database).value());
}

void CaptureReader::Database::follow()
{
    const QString path = m_connection.path();
    const bool isStale = m_stamp ? *m_stamp != stampOf(path) : !m_privateCopy && m_connection.hasMoved();
    if (!isStale || !QFileInfo::exists(path))
        return;
    Progress progress;
    auto opened = open(path, progress);
    if (!opened)
        return;
    m_sources.clear();
    m_allSources.clear();
    m_connection = std::move((*opened)->m_connection);
    m_stamp = (*opened)->m_stamp;
}

std::optional<Error> CaptureReader::Database::read(qint64 first, qint64 last, qsizetype payloadLimit,
                                                   const std::function<bool(CaptureRow &&)> &visit)
{
    follow();
    // Prepared for each call: a visitor may read in turn.
    SqliteStatement statement = m_connection.prepare(selectRows);
    if (statement.isNull())
        return m_connection.lastError();
    statement.bind(1, first);
    statement.bind(2, last);
    statement.bind(3, payloadLimit < 0 ? std::numeric_limits<qint64>::max() : payloadLimit);
    int stepped = statement.step();
    for (qint64 least = first; stepped == SQLITE_ROW; stepped = statement.step()) {
        // Pages that are linked in a circle would be read for ever.
        if (statement.integer(0) < least || statement.integer(0) == std::numeric_limits<qint64>::max())
            return Error{ErrorCode::NotACapture, QStringLiteral("%1: damaged, the rows are not in order").arg(m_connection.path())};
        least = statement.integer(0) + 1;
        if (!visit(currentRow(statement, payloadLimit)))
            return std::nullopt;
    }
    if (stepped == SQLITE_DONE)
        return std::nullopt;
    Error error = m_connection.lastError();
    return error;
}

CaptureRow CaptureReader::Database::currentRow(const SqliteStatement &statement, qsizetype payloadLimit)
{
    CaptureRow row;
    row.id = statement.integer(0);
    row.kind = static_cast<CaptureRow::Kind>(statement.integer(1));
    row.at = UtcTime(std::chrono::microseconds(statement.integer(2)));
    if (const qint64 id = statement.integer(3); id > 0) {
        row.channel = source(id).channel;
        row.subscriptionId = source(id).subscriptionId;
    }
    row.text = statement.text(4);
    row.payloadSize = statement.integer(5);
    const bool isCut = payloadLimit >= 0 && row.payloadSize > payloadLimit;
    row.payload = isCut ? firstBytes(row.id, payloadLimit) : statement.blob(6);
    return row;
}

QByteArray CaptureReader::Database::firstBytes(qint64 id, qsizetype size)
{
    sqlite3_blob *opened = nullptr;
    const int code = sqlite3_blob_open(m_connection.handle(), "main", "rows", "payload", id, 0, &opened);
    const std::unique_ptr<sqlite3_blob, CloseBlob> blob(opened);
    QByteArray bytes(size, Qt::Uninitialized);
    if (code != SQLITE_OK || sqlite3_blob_read(opened, bytes.data(), static_cast<int>(size), 0) != SQLITE_OK)
        return {};
    return bytes;
}

const CaptureSource &CaptureReader::Database::source(qint64 id)
{
    const auto known = m_sources.constFind(id);
    if (known != m_sources.cend())
        return *known;
    SqliteStatement statement = m_connection.prepare("SELECT channel, subscription FROM sources WHERE id = ?1");
    CaptureSource found;
    if (!statement.isNull()) {
        statement.bind(1, id);
        if (statement.step() == SQLITE_ROW)
            found = {id, statement.text(0), statement.blob(0), statement.blob(1)};
    }
    return *m_sources.insert(id, found);
}

qint64 CaptureReader::Database::nextNotable(CaptureRow::Kind kind, qint64 id, Direction direction) const
{
    // Named, so that a query which cannot use the index fails instead of walking millions of rows.
    const QByteArray sql = QByteArrayLiteral("SELECT id FROM rows INDEXED BY notable WHERE kind = ?1 AND ") + captureschema::notable
        + (direction == Direction::Forward ? " AND id > ?2 ORDER BY id LIMIT 1" : " AND id < ?2 ORDER BY id DESC LIMIT 1");
    SqliteStatement statement = m_connection.prepare(sql.constData());
    if (statement.isNull()) {
        qCWarning(logCapture) << "no index of what went wrong:" << m_connection.lastError().detail;
        return 0;
    }
    statement.bind(1, static_cast<int>(kind));
    statement.bind(2, id);
    return statement.step() == SQLITE_ROW ? statement.integer(0) : 0;
}

const QList<CaptureSource> &CaptureReader::Database::sources()
{
    follow();
    SqliteStatement statement = m_connection.prepare("SELECT id FROM sources WHERE id > ?1 ORDER BY id");
    if (statement.isNull())
        return m_allSources;
    statement.bind(1, m_allSources.isEmpty() ? 0 : m_allSources.constLast().id);
    while (statement.step() == SQLITE_ROW)
        m_allSources << source(statement.integer(0));
    return m_allSources;
}

CaptureRowView CaptureReader::Database::currentView(const SqliteStatement &statement)
{
    CaptureRowView row;
    row.id = statement.integer(0);
    row.kind = static_cast<CaptureRow::Kind>(statement.integer(1));
    row.at = UtcTime(std::chrono::microseconds(statement.integer(2)));
    const qint64 id = statement.integer(3);
    row.source = id > 0 ? &source(id) : &m_noSource;
    row.text = statement.bytes(4);
    row.payload = statement.bytes(5);
    row.payloadSize = row.payload.size();
    return row;
}

Result<qint64> CaptureReader::Database::scan(qint64 first, qint64 last, const RowCondition &condition,
                                             const std::function<bool(const CaptureRowView &)> &visit)
{
    follow();
    const qint64 end = std::min(last, first + portionRows - 1);
    const QByteArray also = condition.sql.isEmpty() ? QByteArray() : " AND " + condition.sql;
    const QByteArray sql = scanRows + also + " ORDER BY id";
    SqliteStatement statement = m_connection.prepare(sql.constData());
    if (statement.isNull())
        return m_connection.lastError();
    statement.bind(1, first);
    statement.bind(2, end);
    for (qsizetype index = 0; index < condition.values.size(); ++index)
        statement.bind(static_cast<int>(index) + 3, condition.values.at(index));
    qsizetype bytes = 0;
    int stepped = statement.step();
    for (; stepped == SQLITE_ROW; stepped = statement.step()) {
        const CaptureRowView row = currentView(statement);
        bytes += row.payloadSize;
        if (!visit(row) || bytes >= portionBytes)
            return row.id;
    }
    if (stepped == SQLITE_DONE)
        return end;
    return m_connection.lastError();
}

Result<void> CaptureReader::Database::times(qint64 first, qint64 last, const std::function<void(const RowTime &)> &visit)
{
    follow();
    SqliteStatement statement = m_connection.prepare(timeRows);
    if (statement.isNull())
        return m_connection.lastError();
    statement.bind(1, first);
    statement.bind(2, last);
    int stepped = statement.step();
    for (qint64 least = first; stepped == SQLITE_ROW; stepped = statement.step()) {
        const RowTime row{statement.integer(0), static_cast<CaptureRow::Kind>(statement.integer(1)),
                          UtcTime(std::chrono::microseconds(statement.integer(2)))};
        if (row.id < least)
            return Error{ErrorCode::NotACapture, QStringLiteral("%1: damaged, the rows are not in order").arg(m_connection.path())};
        least = row.id + 1;
        visit(row);
    }
    return stepped == SQLITE_DONE ? Result<void>() : m_connection.lastError();
}

CaptureReader::CaptureReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

CaptureReader::~CaptureReader() = default;

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(const QString &path, Progress *progress)
{
    Progress unwatched;
    auto database = Database::open(path, progress ? *progress : unwatched);
    if (!database)
        return database.error();
    return std::unique_ptr<CaptureReader>(new CaptureReader(std::move(database).value()));
}

QString CaptureReader::path() const
{
    return m_database->path();
}

std::shared_ptr<PrivateCapture> CaptureReader::privateCopy() const
{
    return m_database->privateCopy();
}

qint64 CaptureReader::firstId() const
{
    m_database->follow();
    return m_database->number("SELECT min(id) FROM rows");
}

qint64 CaptureReader::lastId() const
{
    m_database->follow();
    return m_database->number("SELECT max(id) FROM rows");
}

QList<CaptureRow> CaptureReader::rows(qint64 first, qint64 last, qsizetype payloadLimit) const
{
    QList<CaptureRow> found;
    const auto error = m_database->read(first, last, payloadLimit, [&found](CaptureRow &&row) {
        found.push_back(std::move(row));
        return true;
    });
    if (error)
        qCWarning(logCapture) << "rows not read:" << error->detail;
    return found;
}

Result<CaptureRow> CaptureReader::row(qint64 id) const
{
    std::optional<CaptureRow> found;
    const auto error = m_database->read(id, id, -1, [&found](CaptureRow &&row) {
        found = std::move(row);
        return false;
    });
    if (error)
        return *error;
    if (!found)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no row %1").arg(id)};
    return *std::move(found);
}

QList<CaptureMark> CaptureReader::marks() const
{
    m_database->follow();
    const auto read = m_database->marks();
    if (read)
        return *read;
    qCWarning(logCapture) << "marks not read:" << read.error().detail;
    return {};
}

qint64 CaptureReader::nextNotable(qint64 id, Notable what, Direction direction) const
{
    m_database->follow();
    if (what == Notable::Gap)
        return m_database->nextNotable(CaptureRow::Kind::Gap, id, direction);
    qint64 nearest = 0;
    // A row of the index that is a publish is one that failed.
    for (const auto kind : {CaptureRow::Kind::Error, CaptureRow::Kind::Published, CaptureRow::Kind::Missing}) {
        const qint64 found = m_database->nextNotable(kind, id, direction);
        const bool isNearer = direction == Direction::Forward ? found < nearest : found > nearest;
        if (found > 0 && (nearest == 0 || isNearer))
            nearest = found;
    }
    return nearest;
}

Result<void> CaptureReader::times(qint64 first, qint64 last, const std::function<void(const RowTime &)> &visit) const
{
    return m_database->times(first, last, visit);
}

QList<CaptureSource> CaptureReader::sources() const
{
    return m_database->sources();
}

Result<qint64> CaptureReader::scan(qint64 first, qint64 last, const RowCondition &condition,
                                   const std::function<bool(const CaptureRowView &)> &visit) const
{
    return m_database->scan(first, last, condition, visit);
}

Result<void> CaptureReader::forEach(qint64 first, const std::function<bool(const CaptureRow &)> &visit) const
{
    const qint64 end = lastId();
    qint64 next = first;
    bool wantsMore = true;
    while (wantsMore && next <= end) {
        qint64 rows = 0;
        qsizetype bytes = 0;
        const qint64 portionBegin = next;
        const auto error = m_database->read(next, end, -1, [&](CaptureRow &&row) {
            next = row.id + 1;
            bytes += row.payloadSize;
            wantsMore = visit(row);
            return wantsMore && ++rows < portionRows && bytes < portionBytes;
        });
        if (error)
            return *error;
        if (next == portionBegin)
            break;
    }
    return {};
}

} // namespace eventscope
