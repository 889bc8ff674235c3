// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace eventscope {

/// The words that Find looks for, whatever their case, and where they stand in a text on screen. A value type.
class FoundWords
{
public:
    /// In UTF-16 units.
    struct Span
    {
        qsizetype begin = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };

    FoundWords() = default;
    explicit FoundWords(QStringList words);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool areIn(const QString &text) const { return firstIn(text) >= 0; }
    /// Ascending, each place once.
    [[nodiscard]] QList<Span> spansIn(const QString &text) const;
    /// The text, or, when its first word ends behind the first `fitting` units, a part of it that begins a little before that word.
    [[nodiscard]] QString around(const QString &text, qsizetype fitting) const;

private:
    [[nodiscard]] qsizetype firstIn(const QString &text) const;
    [[nodiscard]] Span next(const QString &text, qsizetype from) const;

    QStringList m_words;
};

} // namespace eventscope
