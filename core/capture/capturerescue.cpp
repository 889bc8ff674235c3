// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerescue.h"

#include "core/capture/capturerow.h"
#include "core/capture/captureschema.h"
#include "core/capture/privatecapture.h"
#include "core/capture/rescuedids.h"
#include "core/capture/rowphrase.h"
#include "core/capture/tablewalk.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>

namespace eventscope {

namespace {

constexpr qsizetype pageBytes = 4'096; // of every capture: SQLite's default
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype applicationIdAt = 68;

bool isRow(const SqliteStatement &row)
{
    const qint64 kind = row.integer(1);
    return row.type(1) == SQLITE_INTEGER && kind >= 0 && kind <= static_cast<int>(CaptureRow::Kind::Missing)
        && row.type(2) == SQLITE_INTEGER;
}

bool isSource(const SqliteStatement &row)
{
    return row.type(1) == SQLITE_TEXT && row.type(2) != SQLITE_NULL;
}

bool isMark(const SqliteStatement &row)
{
    return row.type(1) == SQLITE_TEXT;
}

constexpr TableWalk::Table rowsTable{"SELECT id, kind, at, source, text, payload FROM rows WHERE id >= ?1 ORDER BY id",
                                     "INSERT INTO rows (id, kind, at, source, text, payload) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", 6, isRow,
                                     true};
constexpr TableWalk::Table sourcesTable{"SELECT id, channel, subscription FROM sources WHERE id >= ?1 ORDER BY id",
                                        "INSERT OR IGNORE INTO sources (id, channel, subscription) VALUES (?1, ?2, ?3)", 3, isSource,
                                        false};
constexpr TableWalk::Table marksTable{"SELECT row, note FROM marks WHERE row >= ?1 ORDER BY row",
                                      "INSERT INTO marks (row, note) VALUES (?1, ?2) "
                                      "ON CONFLICT (row) DO UPDATE SET note = trim(note || '; ' || excluded.note, '; ')",
                                      2, isMark, false};

QByteArray firstBytes(const QString &path, qsizetype count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

bool hasSchema(const QByteArray &firstPage)
{
    return firstPage.contains("CREATE TABLE sources (\n    id INTEGER PRIMARY KEY,\n    channel TEXT")
        && firstPage.contains("CREATE TABLE rows (\n    id INTEGER PRIMARY KEY,\n    kind INTEGER");
}

/// `sources`, its index and `rows` begin at the pages 2, 3 and 4, each with the byte that tells what kind of page it is.
bool hasTables(const QByteArray &firstPages)
{
    const auto isOneOf = [&firstPages](qsizetype page, char interior, char leaf) {
        const qsizetype at = (page - 1) * pageBytes;
        return at < firstPages.size() && (firstPages.at(at) == interior || firstPages.at(at) == leaf);
    };
    return isOneOf(2, '\x05', '\x0d') && isOneOf(3, '\x02', '\x0a') && isOneOf(4, '\x05', '\x0d');
}

/// As the header says; that of every capture when it says nonsense.
qint64 pageBytesOf(const QString &path)
{
    const QByteArray header = firstBytes(path, 18);
    const bool isWhole = header.size() == 18 && header.startsWith(magic);
    const int stored = isWhole ? (static_cast<uchar>(header.at(16)) << 8 | static_cast<uchar>(header.at(17))) : 0;
    const int bytes = stored == 1 ? 65'536 : stored; // 65,536 does not fit
    return bytes >= 512 && (bytes & (bytes - 1)) == 0 ? bytes : pageBytes;
}

/// What is left of a page that was cut cannot be told from what was there.
bool dropCutPage(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return QFile::resize(path, size - size % pageBytesOf(path));
}

Error nothingToRead(const QString &path)
{
    return {ErrorCode::NotACapture, QStringLiteral("%1: damaged, no row of it can be read").arg(path)};
}

/// Puts the first page of a new, empty capture in the place of a broken one.
Result<void> mendFirstPage(const QString &path, const QString &emptyCapture)
{
    QByteArray page = firstBytes(emptyCapture, pageBytes);
    // Two counters that differ make SQLite take the number of pages from the file's size, not from this header.
    constexpr qsizetype validForAt = 92;
    page[validForAt] = static_cast<char>(~page.at(validForAt));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(page) != page.size() || !file.flush())
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {};
}

class Rescue
{
public:
    Rescue(QString damaged, QString target, Progress &progress)
        : m_damaged(std::move(damaged))
        , m_target(std::move(target))
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<RescueReport> run();

private:
    [[nodiscard]] Result<void> makeTarget();
    [[nodiscard]] Result<void> openDamaged();
    [[nodiscard]] Result<void> openCopy(bool mended);
    [[nodiscard]] bool adopt(Result<SqliteDatabase> opened);
    [[nodiscard]] Result<void> copyTables();
    [[nodiscard]] Result<void> copySources();
    [[nodiscard]] Result<void> copyRows();
    [[nodiscard]] Result<void> copyMarks();
    [[nodiscard]] Result<void> insertGaps();

    QString m_damaged;
    QString m_target;
    Progress &m_progress;
    std::shared_ptr<PrivateCapture> m_copy; ///< outlives the connection to it
    std::optional<SqliteDatabase> m_from;
    std::optional<SqliteDatabase> m_to;
    bool m_hasMarks = true;
    QSet<qint64> m_sources;
    RescuedIds m_ids;
    RescueReport m_report;
};

Result<RescueReport> Rescue::run()
{
    if (const auto made = makeTarget(); !made)
        return made.error();
    if (const auto opened = openDamaged(); !opened)
        return opened.error();
    if (const auto copied = copyTables(); !copied)
        return copied.error();
    if (m_report.rows == 0)
        return nothingToRead(m_damaged);
    return m_report;
}

Result<void> Rescue::makeTarget()
{
    QFile file(m_target);
    if (!file.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(m_target, file.errorString())};
    file.close();
    auto opened = SqliteDatabase::open(m_target, SqliteDatabase::Access::ReadWrite);
    if (!opened)
        return opened.error();
    m_to = std::move(opened).value();
    // Nobody looks at the file before it is whole.
    static_cast<void>(m_to->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    return captureschema::create(*m_to);
}

/// In place where nothing has to be changed for it.
Result<void> Rescue::openDamaged()
{
    const bool hasWal = QFileInfo(m_damaged + QStringLiteral("-wal")).size() > 0;
    const bool needsCopy = hasWal || endsWithinAPage(m_damaged);
    if (!needsCopy && adopt(SqliteDatabase::open(m_damaged, SqliteDatabase::Access::Immutable)))
        return {};
    if (needsCopy) {
        const auto opened = openCopy(false);
        if (opened || opened.error().code != ErrorCode::NotACapture)
            return opened;
    }
    return openCopy(true);
}

Result<void> Rescue::openCopy(bool mended)
{
    m_from.reset();
    auto copied = PrivateCapture::copyOf(m_damaged, m_progress);
    if (!copied)
        return copied.error();
    m_copy = std::move(copied).value();
    if (!dropCutPage(m_copy->path()))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: cannot be cut").arg(m_copy->path())};
    if (mended) {
        m_hasMarks = firstBytes(m_damaged, pageBytes).contains("CREATE TABLE marks");
        if (const auto done = mendFirstPage(m_copy->path(), m_target); !done)
            return done.error();
    }
    if (!adopt(SqliteDatabase::open(m_copy->path(), SqliteDatabase::Access::ReadWrite)))
        return nothingToRead(m_damaged);
    return {};
}

/// True when the tables can be asked for.
bool Rescue::adopt(Result<SqliteDatabase> opened)
{
    if (!opened)
        return false;
    m_from = std::move(opened).value();
    // Without it SQLite refuses a file that is shorter than its header says.
    static_cast<void>(m_from->execute("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON"));
    // One transaction: each of many thousand probes would lock and unlock the file else.
    static_cast<void>(m_from->execute("BEGIN"));
    return !m_from->prepare(rowsTable.select).isNull();
}

Result<void> Rescue::copyTables()
{
    m_progress.done = 0;
    m_progress.total = std::max<qint64>(0, m_from->number("SELECT max(id) FROM rows"));
    if (m_to->execute("BEGIN") != SQLITE_OK)
        return m_to->lastError();
    if (const auto copied = copySources(); !copied)
        return copied;
    if (const auto copied = copyRows(); !copied)
        return copied;
    if (const auto copied = copyMarks(); !copied)
        return copied;
    if (m_to->execute("COMMIT") != SQLITE_OK)
        return m_to->lastError();
    return {};
}

Result<void> Rescue::copySources()
{
    TableWalk walk(*m_from, *m_to, sourcesTable, m_progress);
    walk.setVisitor([this](const SqliteStatement &row) { m_sources.insert(row.integer(0)); });
    return walk.run();
}

Result<void> Rescue::copyRows()
{
    TableWalk walk(*m_from, *m_to, rowsTable, m_progress);
    walk.setVisitor([this](const SqliteStatement &row) {
        const bool hasSource = row.type(3) == SQLITE_INTEGER && row.integer(3) != 0;
        m_report.rowsWithoutChannel += hasSource && !m_sources.contains(row.integer(3)) ? 1 : 0;
    });
    walk.setLossVisitor([this](const RescueReport::Range &range) {
        m_report.lost << range;
        m_ids.lose(range);
    });
    walk.setKeys([this](qint64 id) { return m_ids.of(id); });
    auto copied = walk.run();
    m_report.rows = walk.copied();
    return copied ? insertGaps() : copied;
}

Result<void> Rescue::copyMarks()
{
    if (!m_hasMarks)
        return {};
    TableWalk walk(*m_from, *m_to, marksTable, m_progress);
    walk.setKeys([this](qint64 id) { return m_ids.of(id); });
    return walk.run();
}

/// With the time of the row before, or else of the row after.
Result<void> Rescue::insertGaps()
{
    SqliteStatement insert = m_to->prepare(
        "INSERT INTO rows (id, kind, at, text) VALUES (?1, 4, coalesce((SELECT at FROM rows WHERE id < ?1 ORDER BY id DESC LIMIT 1), "
        "(SELECT at FROM rows WHERE id > ?1 ORDER BY id LIMIT 1), 0), ?2)");
    for (const RescueReport::Range &range : std::as_const(m_report.lost)) {
        const SqliteCursor cursor(insert);
        const QString first = QString::number(range.first);
        const RowPhrase phrase = range.last == 0 ? RowPhrase{RowPhrase::Kind::RowsUnreadableToTheEnd, {first}}
                                                 : RowPhrase{RowPhrase::Kind::RowsUnreadable, {first, QString::number(range.last)}};
        const QByteArray text = phrase.text().toUtf8();
        insert.bind(1, m_ids.of(range.first));
        insert.bindText(2, text);
        if (insert.step() != SQLITE_DONE)
            return m_to->lastError();
    }
    return {};
}

} // namespace

bool looksLikeCapture(const QString &path)
{
    const QByteArray pages = firstBytes(path, 4 * pageBytes);
    if (hasSchema(pages.first(std::min(pages.size(), pageBytes))))
        return true;
    if (!pages.startsWith(magic))
        return hasTables(pages);
    return pages.mid(applicationIdAt, 4) == "ESCP";
}

bool endsWithinAPage(const QString &path)
{
    return QFileInfo(path).size() % pageBytesOf(path) != 0;
}

Result<RescueReport> rescueCapture(const QString &damaged, const QString &target, Progress &progress)
{
    return Rescue(damaged, target, progress).run();
}

} // namespace eventscope
