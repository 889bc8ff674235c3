// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/dotenvimport.h"

#include "core/workspace/import/valuefindings.h"

#include <QRegularExpression>

namespace eventscope {

std::optional<Result<Import>> importText(const QString &text)
{
    static const QRegularExpression assignment(QStringLiteral(R"(^\s*(?:export\s+|set\s+|\$env:)?([A-Za-z_][\w.]*)\s*=\s*["']?(.*?)["']?\s*$)"));
    ValueFindings findings;
    bool hasNames = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(QLatin1Char('#')))
            continue;
        const QRegularExpressionMatch match = assignment.match(line);
        findings.add(match.captured(1), match.hasMatch() ? match.captured(2) : line);
        hasNames = hasNames || match.hasMatch();
    }
    const QList<ImportedEndpoint> endpoints = endpointsOf({findings});
    if (endpoints.isEmpty())
        return std::nullopt;
    return Result<Import>(Import{hasNames ? Import::Format::DotEnv : Import::Format::Url, endpoints});
}

} // namespace eventscope
