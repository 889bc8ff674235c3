// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/jsonline.h"

#include "core/json/document.h"

namespace eventscope::cli {

JsonLine &JsonLine::add(const char *name, const QString &value)
{
    return add(name, value.toUtf8());
}

JsonLine &JsonLine::add(const char *name, const char *value)
{
    return add(name, QByteArray(value));
}

JsonLine &JsonLine::add(const char *name, const QByteArray &utf8)
{
    return addJson(name, json::quoted(utf8));
}

JsonLine &JsonLine::add(const char *name, qint64 value)
{
    return addJson(name, QByteArray::number(value));
}

JsonLine &JsonLine::addBool(const char *name, bool value)
{
    return addJson(name, value ? "true" : "false");
}

JsonLine &JsonLine::addNull(const char *name)
{
    return addJson(name, "null");
}

JsonLine &JsonLine::addJson(const char *name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += json::quoted(name) + ':' + json;
    return *this;
}

QByteArray jsonArray(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

} // namespace eventscope::cli
