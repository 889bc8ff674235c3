// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QSyntaxHighlighter>

namespace eventscope {

/// Colours of formatted JSON: keys, strings, numbers, keywords. Follows the theme.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Without a document: nothing is coloured until setDocument().
    JsonHighlighter(const Theme &theme, QObject *parent);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace eventscope
