// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnvalues.h"

#include "core/capture/capturereader.h"
#include "core/json/document.h"
#include "core/json/expression.h"
#include "core/json/pathpattern.h"
#include "core/json/printer.h"
#include "ui/models/logrowtext.h"

#include <QElapsedTimer>
#include <QMutex>

#include <atomic>

namespace eventscope {

namespace {

using Value = ColumnValues::Value;
using State = Value::State;

constexpr int knownRows = 4'096;
/// A few screens: what was asked for before has been scrolled away.
constexpr qsizetype waitingRows = 256;
constexpr qsizetype portionRows = 32;
constexpr qint64 tellMs = 16;
constexpr std::chrono::milliseconds evaluationLimit{500};
constexpr int watchesPerLimit = 5;
constexpr int maxStrikes = 3;
constexpr int shownCharacters = 512;
constexpr qsizetype comparedBytes = 4'096;

/// A string's content, and any other value's text.
QString outputText(const QByteArray &output)
{
    const QByteArray text = output.startsWith('"') ? json::unescaped(output).toUtf8() : output;
    return json::oneLine(text, shownCharacters);
}

/// The one path that an expression is; nothing when it is more than that.
std::optional<json::PathPattern> pathOf(const QString &expression)
{
    const auto paths = json::PathPattern::parseList(expression);
    return paths && paths->size() == 1 ? std::optional(paths->constFirst()) : std::nullopt;
}

/// What stands at a path, as it was written: libjq rounds numbers to doubles, also those within objects.
QList<QByteArray> exactOutputs(const json::PathPattern &path, const QByteArray &payload, const QList<QByteArray> &outputs)
{
    const auto parsed = json::Document::parse(payload);
    const auto *document = std::get_if<json::Document>(&parsed);
    QList<int> nodes = document ? path.matches(*document) : QList<int>();
    if (outputs.size() == 1 && !nodes.isEmpty())
        nodes = {nodes.constLast()}; // of a key that is there twice jq takes the last
    if (nodes.size() != outputs.size())
        return outputs;
    QList<QByteArray> exact;
    for (const int node : nodes) {
        const auto text = json::compact(document->token(node).toByteArray());
        exact << (std::holds_alternative<QByteArray>(text) ? std::get<QByteArray>(text) : QByteArray());
    }
    return exact;
}

bool isNumber(const QByteArray &output)
{
    return !output.isEmpty() && (output.front() == '-' || (output.front() >= '0' && output.front() <= '9'));
}

Value valueOf(const QList<QByteArray> &outputs)
{
    if (outputs.isEmpty() || (outputs.size() == 1 && outputs.constFirst() == "null"))
        return {State::Nothing, {}};
    if (outputs.size() == 1) {
        const QByteArray &only = outputs.constFirst();
        return {isNumber(only) ? State::Number : State::Text, outputText(only), only.size() <= comparedBytes ? only : QByteArray()};
    }
    QString all;
    for (const QByteArray &output : outputs) {
        all += (all.isEmpty() ? QString() : QStringLiteral(", ")) + outputText(output);
        if (all.size() > shownCharacters)
            return {State::Text, all.left(shownCharacters) + QStringLiteral("…")};
    }
    return {State::Text, all};
}

} // namespace

/// What both threads see.
struct ColumnValues::Shared
{
    std::atomic<quint64> source = 0; ///< number of the source that is wanted

    /// One evaluation; from here on it can be interrupted. False when another source is wanted meanwhile: nobody would interrupt it.
    [[nodiscard]] bool begin(std::shared_ptr<json::Expression> expression, quint64 ofSource)
    {
        const QMutexLocker lock(&m_mutex);
        if (source != ofSource)
            return false;
        ++m_look;
        m_running = std::move(expression);
        return true;
    }
    void end()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_look;
        m_running.reset();
    }
    /// Odd while one runs.
    [[nodiscard]] quint64 look() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_look;
    }
    /// Ends that evaluation and no later one.
    void interrupt(quint64 look)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_running && m_look == look)
            m_running->interrupt();
    }
    /// What is evaluated now is for nobody.
    void abandon()
    {
        const QMutexLocker lock(&m_mutex);
        ++source;
        if (m_running)
            m_running->interrupt();
    }

private:
    mutable QMutex m_mutex;
    quint64 m_look = 0;
    std::shared_ptr<json::Expression> m_running;
};

/// Lives in the thread.
class ColumnValues::Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
    }

    void evaluate(quint64 source, const QString &path, const QStringList &expressions, const QList<qint64> &ids);

Q_SIGNALS:
    void evaluated(quint64 source, const Rows &rows);
    /// With one portion, or with what was wanted of it.
    void isFree();

private:
    struct Column
    {
        QString text;
        std::optional<json::PathPattern> path; ///< when the expression is no more than one
        std::shared_ptr<json::Expression> expression; ///< compiled again after an interruption
        int strikes = 0;
    };

    [[nodiscard]] bool isWanted() const { return m_shared->source.load(std::memory_order_relaxed) == m_source; }
    void use(quint64 source, const QString &path, const QStringList &expressions);
    [[nodiscard]] Values rowValues(qint64 id);
    [[nodiscard]] Value columnValue(Column &column, const QByteArray &payload) const;
    [[nodiscard]] Value run(Column &column, const QByteArray &payload) const;

    std::shared_ptr<Shared> m_shared;
    quint64 m_source = 0;
    std::unique_ptr<CaptureReader> m_reader;
    QList<Column> m_columns;
};

void ColumnValues::Worker::evaluate(quint64 source, const QString &path, const QStringList &expressions, const QList<qint64> &ids)
{
    use(source, path, expressions);
    Rows rows;
    QElapsedTimer age;
    age.start();
    for (auto id = ids.crbegin(); id != ids.crend() && isWanted(); ++id) {
        rows.emplaceBack(*id, rowValues(*id));
        if (age.hasExpired(tellMs)) {
            Q_EMIT evaluated(source, std::exchange(rows, {}));
            age.restart();
        }
    }
    Q_EMIT evaluated(source, rows);
    Q_EMIT isFree();
}

void ColumnValues::Worker::use(quint64 source, const QString &path, const QStringList &expressions)
{
    if (source == m_source)
        return;
    m_source = source;
    auto reader = CaptureReader::open(path);
    m_reader = reader ? std::move(*reader) : nullptr;
    m_columns.clear();
    for (const QString &expression : expressions)
        m_columns << Column{expression, pathOf(expression), nullptr, 0};
}

ColumnValues::Values ColumnValues::Worker::rowValues(qint64 id)
{
    Values values(m_columns.size(), Value{State::Nothing, {}});
    const auto row = m_reader ? m_reader->row(id) : Result<CaptureRow>(Error{ErrorCode::FileFailed, {}});
    if (!row || !logRowHasPayload(*row))
        return values;
    for (qsizetype i = 0; i < m_columns.size() && isWanted(); ++i)
        values[i] = columnValue(m_columns[i], row->payload);
    return values;
}

Value ColumnValues::Worker::columnValue(Column &column, const QByteArray &payload) const
{
    if (column.text.isEmpty())
        return {State::Nothing, {}};
    if (column.strikes >= maxStrikes)
        return {State::TooSlow, {}};
    if (!column.expression) {
        auto compiled = json::Expression::compile(column.text);
        if (!compiled)
            return {State::Failed, compiled.error().detail};
        column.expression = std::move(*compiled);
    }
    return run(column, payload);
}

Value ColumnValues::Worker::run(Column &column, const QByteArray &payload) const
{
    if (!m_shared->begin(column.expression, m_source))
        return {};
    const auto outputs = column.expression->evaluate(payload);
    m_shared->end();
    if (!outputs && outputs.error().code == ErrorCode::Cancelled) {
        column.expression.reset();
        ++column.strikes;
        return {State::TooSlow, {}};
    }
    column.strikes = 0;
    if (!outputs)
        return {State::Failed, outputs.error().detail};
    return valueOf(column.path ? exactOutputs(*column.path, payload, *outputs) : *outputs);
}

ColumnValues::ColumnValues(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_worker(new Worker(m_shared))
    , m_known(knownRows)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::evaluated, this, &ColumnValues::take);
    connect(m_worker, &Worker::isFree, this, [this] {
        m_isBusy = false;
        m_watch.stop();
        sendNext();
    });
    m_send.setSingleShot(true);
    m_send.setInterval(0);
    connect(&m_send, &QTimer::timeout, this, &ColumnValues::sendNext);
    connect(&m_watch, &QTimer::timeout, this, &ColumnValues::watch);
    setLimit(evaluationLimit);
    m_thread.setObjectName(QStringLiteral("column values"));
}

ColumnValues::~ColumnValues()
{
    m_shared->abandon();
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isFinished()) // it was never needed
        delete m_worker;
}

void ColumnValues::setSource(const QString &capturePath, const QStringList &expressions)
{
    if (capturePath == m_path && expressions == m_expressions)
        return;
    m_path = capturePath;
    m_expressions = expressions;
    m_shared->abandon();
    m_withNumbers.clear();
    m_withTexts.clear();
    m_known.clear();
    m_asked.clear();
    m_waiting.clear();
}

Value ColumnValues::value(qint64 id, qsizetype expression)
{
    if (m_expressions.value(expression).isEmpty())
        return {State::Nothing, {}};
    if (const Values *known = m_known.object(id))
        return known->value(expression);
    ask(id);
    return {};
}

void ColumnValues::setLimit(std::chrono::milliseconds limit)
{
    m_watch.setInterval(limit / watchesPerLimit);
}

void ColumnValues::ask(qint64 id)
{
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    m_waiting << id;
    if (m_waiting.size() > waitingRows)
        m_asked.remove(m_waiting.takeFirst());
    m_send.start();
}

void ColumnValues::sendNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const qsizetype count = std::min(portionRows, m_waiting.size());
    const QList<qint64> ids = m_waiting.last(count);
    m_waiting.remove(m_waiting.size() - count, count);
    m_isBusy = true;
    m_watch.start();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, source = m_shared->source.load(), path = m_path, expressions = m_expressions, ids] {
                                  worker->evaluate(source, path, expressions, ids);
                              });
}

bool ColumnValues::isNumeric(qsizetype expression) const
{
    return m_withNumbers.contains(expression) && !m_withTexts.contains(expression);
}

void ColumnValues::noteKinds(const Values &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).state == State::Number)
            m_withNumbers.insert(i);
        else if (values.at(i).state == State::Text)
            m_withTexts.insert(i);
    }
}

void ColumnValues::take(quint64 source, const Rows &rows)
{
    if (source != m_shared->source || rows.isEmpty())
        return;
    qint64 first = rows.constFirst().first;
    qint64 last = first;
    for (const auto &[id, values] : rows) {
        m_asked.remove(id);
        noteKinds(values);
        m_known.insert(id, new Values(values));
        first = std::min(first, id);
        last = std::max(last, id);
    }
    Q_EMIT arrived(first, last);
}

void ColumnValues::watch()
{
    const quint64 look = m_shared->look();
    const bool isSame = look % 2 == 1 && look == m_seenLook;
    m_seenLook = look;
    m_looksAlike = isSame ? m_looksAlike + 1 : 0;
    if (m_looksAlike >= watchesPerLimit)
        m_shared->interrupt(look);
}

} // namespace eventscope

#include "columnvalues.moc"
