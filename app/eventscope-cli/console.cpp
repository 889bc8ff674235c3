// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/console.h"

#include "core/base/logging.h"
#include "core/base/platform.h"

#include <cstdio>

namespace eventscope::cli {

Console::Console()
{
    platform::prepareStandardStreams();
    const bool opened = m_input.open(stdin, QIODevice::ReadOnly) && m_output.open(stdout, QIODevice::WriteOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
}

bool Console::writeLine(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    return m_output.write(whole) == whole.size() && m_output.flush();
}

void Console::say(const QString &sentence)
{
    const QByteArray line = maskSecrets(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void Console::prompt(const QString &question)
{
    const QByteArray text = question.toUtf8();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace eventscope::cli
