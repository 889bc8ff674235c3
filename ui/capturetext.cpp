// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturetext.h"

#include "ui/errortext.h"
#include "ui/pluralcount.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace eventscope {

namespace {

constexpr qsizetype placesNamed = 3;

/// The translation context of every sentence here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::capturetext)

public:
    [[nodiscard]] static QString error(const Error &error);
    [[nodiscard]] static QString refusal(const Error &error);
    [[nodiscard]] static QString rescue(const RescueReport &report);
    [[nodiscard]] static QString imported(const NdjsonReport &report, const QString &fileName);

private:
    [[nodiscard]] static QString number(qint64 value) { return QLocale().toString(value); }
    [[nodiscard]] static QString range(const RescueReport::Range &range);
    [[nodiscard]] static QString lost(const QList<RescueReport::Range> &ranges);
    [[nodiscard]] static QString faults(const NdjsonReport &report);
};

QString Words::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotACapture: return tr("This file is not a capture of Eventscope, or too damaged to be read. (%1)").arg(error.detail);
    case ErrorCode::StorageFull: return tr("There is not enough room on the disk. Free some space and try again. (%1)").arg(error.detail);
    case ErrorCode::InvalidArgument: return tr("This file cannot be imported: %1.").arg(error.detail);
    default: return errorText(error);
    }
}

QString Words::refusal(const Error &error)
{
    if (error.code != ErrorCode::FileFailed)
        return Words::error(error);
    return tr("This file could not be read. Check that it is still there and that you may read it. (%1)").arg(error.detail);
}

QString Words::range(const RescueReport::Range &range)
{
    if (range.last == 0)
        return tr("all from row %1 on").arg(number(range.first));
    if (range.last == range.first)
        return tr("row %1").arg(number(range.first));
    return tr("rows %1 to %2").arg(number(range.first), number(range.last));
}

QString Words::lost(const QList<RescueReport::Range> &ranges)
{
    QStringList named;
    for (const RescueReport::Range &one : ranges.first(std::min(ranges.size(), placesNamed)))
        named << range(one);
    if (ranges.size() > placesNamed)
        named << tr("%Ln more place(s)", nullptr, int(ranges.size() - placesNamed));
    return named.join(QStringLiteral(", "));
}

QString Words::rescue(const RescueReport &report)
{
    QStringList sentences{tr("This file is damaged.")};
    sentences << (report.lost.isEmpty()
                      ? tr("All of its rows could be read: %Ln.", nullptr, pluralCount(report.rows))
                      : tr("%Ln row(s) could be read; lost: %1.", nullptr, pluralCount(report.rows)).arg(lost(report.lost)));
    if (report.rowsWithoutChannel > 0)
        sentences << tr("The channel of %Ln row(s) is lost.", nullptr, pluralCount(report.rowsWithoutChannel));
    sentences << tr("You see a rescued copy; the file stays as it is.");
    return sentences.join(QLatin1Char(' '));
}

QString Words::faults(const NdjsonReport &report)
{
    QStringList named;
    for (const NdjsonReport::Fault &fault : report.faults.first(std::min(report.faults.size(), placesNamed)))
        named << tr("line %1: %2").arg(number(fault.line), fault.reason);
    if (report.faultyLines > placesNamed)
        named << tr("and %1 more").arg(number(report.faultyLines - placesNamed));
    return named.join(QStringLiteral("; "));
}

QString Words::imported(const NdjsonReport &report, const QString &fileName)
{
    const QString rows = tr("%Ln row(s) were imported from %1.", nullptr, pluralCount(report.rows)).arg(fileName);
    const QString passed = tr("%Ln line(s) were passed over (%1).", nullptr, pluralCount(report.faultyLines)).arg(faults(report));
    const QString kept = tr("They are not saved as a capture yet.");
    return report.faultyLines == 0 ? rows + QLatin1Char(' ') + kept : rows + QLatin1Char(' ') + passed + QLatin1Char(' ') + kept;
}

} // namespace

QString captureErrorText(const Error &error)
{
    return Words::error(error);
}

QString captureRefusalText(const Error &error)
{
    return Words::refusal(error);
}

QString rescueText(const RescueReport &report)
{
    return Words::rescue(report);
}

QString importedText(const NdjsonReport &report, const QString &fileName)
{
    return Words::imported(report, fileName);
}

} // namespace eventscope
