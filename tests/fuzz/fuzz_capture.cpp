// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"
#include "core/capture/openedcapture.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/place.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eventscope;
using fuzz::check;

namespace {

/// Private copies are made there too.
QString workFolder()
{
    static const QTemporaryDir folder(fuzz::place());
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    return folder.path();
}

void readAll(const QString &path, bool mustBeWhole)
{
    const auto reader = CaptureReader::open(path);
    if (!reader) {
        check(!mustBeWhole && !reader.error().detail.isEmpty(), "a refusal has a reason");
        return;
    }
    qint64 latest = 0;
    const auto read = (*reader)->forEach(0, [&latest](const CaptureRow &row) {
        check(row.id > latest || latest == 0, "rows come in order");
        latest = row.id;
        return true;
    });
    check(read.ok() || !mustBeWhole, "a rescued capture is whole");
    static_cast<void>((*reader)->rows((*reader)->firstId(), (*reader)->lastId(), 10));
}

void rescue(const QString &path, const QString &target)
{
    Progress progress;
    const auto report = rescueCapture(path, target, progress);
    if (report) {
        check(report->rows > 0, "a rescue without rows is none");
        readAll(target, true);
    }
    QFile::remove(target);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString folder = workFolder();
    const QString path = folder + QStringLiteral("/fuzzed.escap");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), qsizetype(size));
    file.close();
    readAll(path, false);
    if (looksLikeCapture(path))
        rescue(path, folder + QStringLiteral("/rescued.escap"));
    return 0;
}
