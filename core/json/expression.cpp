// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/expression.h"

#include "core/json/validator.h"

#include <QMutex>
#include <QStringList>

#include <limits>

extern "C" {
#include <jq.h>
}

namespace eventscope::json {

namespace {

/// More outputs than any table or chart can use; `repeat(1)` and `range(infinite)` never end on their own.
constexpr int maxOutputs = 100'000;

/// Owns one jq value. libjq's functions consume their arguments: hand them copy() or release().
class Value
{
public:
    explicit Value(jv value)
        : m_value(value)
    {
    }
    ~Value() { jv_free(m_value); }
    Q_DISABLE_COPY_MOVE(Value)

    [[nodiscard]] jv copy() const { return jv_copy(m_value); }
    [[nodiscard]] jv_kind kind() const { return jv_get_kind(m_value); }
    [[nodiscard]] bool isValid() const { return kind() != JV_KIND_INVALID; }
    [[nodiscard]] QByteArray dumped() const
    {
        const Value text(jv_dump_string(copy(), 0));
        return text.bytes();
    }
    /// For strings.
    [[nodiscard]] QByteArray bytes() const { return {jv_string_value(m_value), jv_string_length_bytes(copy())}; }

private:
    jv m_value;
};

void collectMessage(void *messages, jv message)
{
    const Value text(jq_format_error(message));
    static_cast<QStringList *>(messages)->append(QString::fromUtf8(text.bytes()));
}

/// jq's words without what only makes sense in a shell: "jq: error: X (Unix shell quoting issues?) at <top-level>, line 1:"
/// followed by the text itself, and "jq: 1 compile error".
QString compileMessage(const QStringList &messages)
{
    QString message = messages.value(0);
    if (message.contains(QLatin1String("unexpected $end, expecting QQSTRING_TEXT")))
        return QStringLiteral("the text in quotes does not end");
    message = message.section(QLatin1Char('\n'), 0, 0);
    message.remove(QStringLiteral("jq: error: "));
    message.remove(QStringLiteral(" (Unix shell quoting issues?)"));
    message.remove(QStringLiteral(" at <top-level>"));
    message.replace(QStringLiteral("$end"), QStringLiteral("end of expression"));
    while (message.endsWith(QLatin1Char(':')) || message.endsWith(QLatin1Char(' ')))
        message.chop(1);
    return message.isEmpty() ? QStringLiteral("jq does not understand this expression") : message;
}

Error runtimeError(const Value &message)
{
    const QString text = QString::fromUtf8(message.kind() == JV_KIND_STRING ? message.bytes() : message.dumped());
    return {ErrorCode::InvalidExpression, text.left(500)};
}

Error interrupted()
{
    return {ErrorCode::Cancelled, QStringLiteral("the evaluation was interrupted")};
}

/// Without these, `import` and `include` abort the process in an assertion of libjq 1.6.
void forbidModules(jq_state *state)
{
    jq_set_attr(state, jv_string("JQ_LIBRARY_PATH"), jv_array());
    jq_set_attr(state, jv_string("JQ_ORIGIN"), jv_string(""));
    jq_set_attr(state, jv_string("PROGRAM_ORIGIN"), jv_string(""));
}

} // namespace

/// The libjq state behind an expression.
class Expression::Engine
{
public:
    Engine()
        : m_state(jq_init())
    {
        if (!m_state)
            return;
        forbidModules(m_state);
        jq_set_error_cb(m_state, &collectMessage, &m_messages);
    }
    ~Engine()
    {
        if (m_state)
            jq_teardown(&m_state);
    }
    Q_DISABLE_COPY_MOVE(Engine)

    [[nodiscard]] bool compile(const QByteArray &text) { return m_state && jq_compile(m_state, text.constData()) != 0; }
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

    /// False when the text is no JSON (jq itself would take `nan` and repair invalid UTF-8), or after interrupt().
    [[nodiscard]] bool start(QByteArrayView json)
    {
        if (json.size() > std::numeric_limits<int>::max() || !isValid(json))
            return false;
        const Value input(jv_parse_sized(json.data(), int(json.size())));
        if (!input.isValid())
            return false;
        const QMutexLocker lock(&m_mutex);
        if (m_interrupted)
            return false;
        jq_start(m_state, input.copy(), 0); // takes back an earlier halt
        return true;
    }
    [[nodiscard]] jv next() { return jq_next(m_state); }
    /// jq_next() looks at the halt before every instruction.
    void interrupt()
    {
        const QMutexLocker lock(&m_mutex);
        if (!std::exchange(m_interrupted, true))
            jq_halt(m_state, jv_invalid(), jv_invalid());
    }
    [[nodiscard]] bool isInterrupted() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_interrupted;
    }

private:
    QStringList m_messages;
    jq_state *m_state;
    mutable QMutex m_mutex;
    bool m_interrupted = false;
};

Expression::Expression(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

Expression::~Expression() = default;

Result<std::shared_ptr<Expression>> Expression::compile(const QString &text)
{
    if (text.contains(QChar(QChar::Null)))
        return Error{ErrorCode::InvalidExpression, QStringLiteral("an expression must not hold the character U+0000")};
    auto engine = std::make_unique<Engine>();
    if (!engine->compile(text.toUtf8()))
        return Error{ErrorCode::InvalidExpression, compileMessage(engine->messages())};
    return std::shared_ptr<Expression>(new Expression(std::move(engine)));
}

Result<QList<QByteArray>> Expression::evaluate(QByteArrayView json)
{
    if (!m_engine->start(json))
        return m_engine->isInterrupted() ? interrupted() : Error{ErrorCode::InvalidJson, QStringLiteral("not JSON that jq can read")};
    QList<QByteArray> outputs;
    while (true) {
        const Value output(m_engine->next());
        if (output.isValid()) {
            if (outputs.size() == maxOutputs)
                return Error{ErrorCode::InvalidExpression, QStringLiteral("more than %1 outputs").arg(maxOutputs)};
            outputs.append(output.dumped());
            continue;
        }
        if (jv_invalid_has_msg(output.copy()))
            return runtimeError(Value(jv_invalid_get_msg(output.copy())));
        if (m_engine->isInterrupted())
            return interrupted();
        return outputs;
    }
}

bool Expression::matches(QByteArrayView json)
{
    if (!m_engine->start(json))
        return false;
    const Value output(m_engine->next());
    return output.isValid() && output.kind() != JV_KIND_FALSE && output.kind() != JV_KIND_NULL;
}

void Expression::interrupt()
{
    m_engine->interrupt();
}

bool Expression::isInterrupted() const
{
    return m_engine->isInterrupted();
}

} // namespace eventscope::json
