// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedfolderfile.h"

#include "core/workspace/jsonfile.h"

namespace eventscope::savedfolderfile {

namespace {
constexpr QLatin1String nameKey("name");
constexpr QLatin1String orderKey("order");
} // namespace

QByteArray toText(const SavedFolder &folder)
{
    QJsonObject object;
    if (!folder.name.isEmpty())
        object.insert(nameKey, folder.name);
    if (!folder.order.isEmpty())
        object.insert(orderKey, QJsonArray::fromStringList(folder.order));
    jsonfile::addUnknown(object, folder.unknownKeys);
    return jsonfile::toText(object, version);
}

Result<SavedFolder> fromText(const QByteArray &text)
{
    auto keys = jsonfile::open(text, version);
    if (!keys)
        return keys.error();
    SavedFolder folder;
    folder.name = keys->text(nameKey);
    folder.order = keys->texts(orderKey);
    folder.unknownKeys = keys->left();
    if (const auto checked = jsonfile::check(text, *keys); !checked)
        return checked.error();
    return folder;
}

} // namespace eventscope::savedfolderfile
