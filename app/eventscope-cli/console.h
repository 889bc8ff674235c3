// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace eventscope::cli {

/// The three standard streams: answers on stdout, words for people on stderr. One thread.
class Console
{
public:
    Console();

    /// Writes a line to stdout at once; false when nobody reads it any more.
    [[nodiscard]] bool writeLine(const QByteArray &line);
    /// A sentence for a person, on stderr, secrets masked.
    void say(const QString &sentence);
    /// A question on stderr, without a line break.
    void prompt(const QString &question);
    [[nodiscard]] QFile &input() { return m_input; }
    /// stdout, for writing much; buffered.
    [[nodiscard]] QFile &output() { return m_output; }

private:
    QFile m_input;
    QFile m_output;
};

} // namespace eventscope::cli
