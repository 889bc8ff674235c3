// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/exporter.h"
#include "core/capture/ndjsonimport.h"
#include "core/json/validator.h"
#include "tests/fuzz/check.h"

#include <QBuffer>

using namespace eventscope;
using fuzz::check;

namespace {

QList<CaptureRow> read(QByteArray text, NdjsonReport &report)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    QList<CaptureRow> rows;
    Progress progress;
    const auto take = [&rows](CaptureRow &&row) {
        rows << std::move(row);
        return Result<void>();
    };
    const auto done = readNdjson(buffer, take, progress);
    check(done.ok(), "a line that is no row ends nothing");
    report = *done;
    return rows;
}

/// A line keeps no line breaks: in valid JSON they are white space between tokens, and no other payload is written as it is.
QByteArray onOneLine(QByteArray payload)
{
    return json::isValid(payload) ? payload.replace('\n', ' ').replace('\r', ' ') : payload;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    NdjsonReport report;
    const QList<CaptureRow> rows = read(text, report);
    check(report.rows == rows.size() && report.rows + report.faultyLines <= text.count('\n') + 1, "every line is counted once");
    for (const NdjsonReport::Fault &fault : std::as_const(report.faults))
        check(fault.line > 0 && !fault.reason.isEmpty(), "a refusal has a reason");
    for (const CaptureRow &row : rows) {
        const QByteArray line = Exporter::ndjsonLine(row);
        NdjsonReport again;
        const QList<CaptureRow> back = read(line, again);
        check(back.size() == 1 && again.faultyLines == 0, "what is exported comes back");
        check(back.constFirst().payload == onOneLine(row.payload) && back.constFirst().channel == row.channel
                  && back.constFirst().text == row.text && back.constFirst().kind == row.kind && back.constFirst().at == row.at,
              "and is the same");
    }
    return 0;
}
