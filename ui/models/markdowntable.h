// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace eventscope {

struct MarkdownColumn
{
    QString title;
    bool isRightAligned = false;
};

/// A table of GitHub's Markdown. Each row has a text for each column; whatever would be markup in them, `|` and line breaks included,
/// is escaped, so that the text is shown as it is.
[[nodiscard]] QString markdownTable(const QList<MarkdownColumn> &columns, const QList<QStringList> &rows);

} // namespace eventscope
