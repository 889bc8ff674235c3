// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/standardinput.h"

namespace eventscope::cli {

qint64 StandardInput::readData(char *data, qint64 maxSize)
{
    QString fault;
    const qint64 size = m_reader.read(data, maxSize, fault);
    if (size < 0)
        setErrorString(fault);
    return size;
}

qint64 StandardInput::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace eventscope::cli
