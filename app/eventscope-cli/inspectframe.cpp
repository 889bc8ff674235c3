// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/inspectframe.h"

#include "app/eventscope-cli/exitcode.h"
#include "core/protocol/framecodec.h"

namespace eventscope::cli {

int inspectFrames(const Context &context)
{
    FrameCodec codec;
    QFile &input = context.console.input();
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QByteArray frame = line.trimmed();
        if (frame.isEmpty())
            continue;
        if (!context.console.writeLine(FrameCodec::describe(codec.decode(frame))))
            return ExitRefused;
    }
    return ExitDone;
}

} // namespace eventscope::cli
