// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/views/foundwords.h"

#include <QObject>

class QPlainTextEdit;

namespace eventscope {

/// Marks the words that Find looks for in a text of any length: those in sight, since a mark costs time in every paint. GUI thread.
class FoundMarks final : public QObject
{
    Q_OBJECT

public:
    /// `theme` must outlive it; it belongs to `view`.
    FoundMarks(const Theme &theme, QPlainTextEdit &view);

    void setWords(const FoundWords &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Blocks in sight, and of which state of the text.
    struct Sight
    {
        int first = -1;
        int last = -1;
        int revision = -1;

        bool operator==(const Sight &) const = default;
    };

    [[nodiscard]] Sight sight() const;
    void follow();
    void renew();

    const Theme &m_theme;
    QPlainTextEdit &m_view;
    FoundWords m_words;
    Sight m_marked;
};

} // namespace eventscope
