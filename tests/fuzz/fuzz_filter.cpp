// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureappender.h"
#include "core/capture/capturereader.h"
#include "core/capture/filter.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/place.h"

#include <QTemporaryDir>

using namespace eventscope;
using fuzz::check;

namespace {

constexpr UtcTime now{std::chrono::hours(480'000)};

CaptureRow rowOf(int number)
{
    const QStringList channels{QString(), QStringLiteral("/demo"), QStringLiteral("/demo/orders"), QStringLiteral("/demo/*"),
                               QStringLiteral("/caf\u00e9/a.b")};
    CaptureRow row;
    row.kind = static_cast<CaptureRow::Kind>(number % 5);
    row.at = now - std::chrono::hours(7 * number);
    row.channel = channels.at(number / 5 % channels.size());
    row.subscriptionId = row.kind == CaptureRow::Kind::Event ? QByteArrayLiteral("s1") : QByteArray();
    row.payload = QByteArray(number * number, 'p') + "1.5 paid";
    row.payloadSize = row.payload.size();
    row.text = QStringLiteral("outcome %1.0").arg(number);
    return row;
}

/// Rows of every kind on several channels, of many sizes and times.
class SmallCapture
{
public:
    SmallCapture()
    {
        const QString path = m_folder.filePath(QStringLiteral("small.escap"));
        std::vector<CaptureRow> rows;
        for (int number = 0; number < 40; ++number)
            rows.push_back(rowOf(number));
        const auto appender = CaptureAppender::open(path);
        check(appender.ok() && (*appender)->append(rows).ok(), "a capture can be written");
        auto reader = CaptureReader::open(path);
        check(reader.ok(), "a capture can be read");
        m_reader = std::move(reader).value();
    }

    [[nodiscard]] QList<CaptureSource> sources() const { return m_reader->sources(); }
    /// Of those rows that fulfil the condition.
    [[nodiscard]] QList<qint64> matches(const Filter &filter, const RowCondition &condition) const
    {
        QList<qint64> ids;
        const qint64 last = m_reader->lastId();
        for (qint64 from = 1; from <= last;) {
            const auto seenTo = m_reader->scan(from, last, condition, [&](const CaptureRowView &row) {
                if (filter.matches(row))
                    ids << row.id;
                return true;
            });
            check(seenTo.ok() && *seenTo >= from, "SQLite takes the condition");
            from = *seenTo + 1;
        }
        return ids;
    }

private:
    QTemporaryDir m_folder{fuzz::place()};
    std::unique_ptr<CaptureReader> m_reader;
};

/// libjq itself is not ours to fuzz: an expression may take for ever.
bool mayHoldAnExpression(const QString &text)
{
    for (qsizetype point = text.indexOf(QLatin1Char('.')); point >= 0; point = text.indexOf(QLatin1Char('.'), point + 1)) {
        if (point == 0 || text.at(point - 1).isSpace())
            return true;
    }
    return text.contains(QLatin1String("jq:"));
}

void checkCondition(const Filter &filter)
{
    static const SmallCapture capture;
    const RowCondition condition = filter.condition(capture.sources());
    check(condition.sql.count('?') == condition.values.size(), "each value has its place");
    check(capture.matches(filter, condition) == capture.matches(filter, {}), "SQLite leaves out no row that matches");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (mayHoldAnExpression(text))
        return 0;
    const auto filter = Filter::parse(text, now);
    if (!filter) {
        check(filter.error().code == ErrorCode::InvalidArgument && !filter.error().detail.isEmpty(), "a refusal has a reason");
        return 0;
    }
    check(!filter->hasExpression(), "an expression begins with a point or jq:");
    CaptureRow row;
    row.channel = QStringLiteral("/demo/orders");
    row.payload = text.toUtf8();
    row.payloadSize = row.payload.size();
    const bool matches = filter->matches(row);
    check(matches == filter->matches(row), "a filter has no memory");
    check(matches || !filter->isEmpty(), "an empty filter matches");
    checkCondition(*filter);
    return 0;
}
