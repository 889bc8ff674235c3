// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eventscope::cli {

/// A JSON object on one line, its members in the order of adding: QJsonObject would sort them, and could not hold a payload as
/// it was written.
class JsonLine
{
public:
    JsonLine &add(const char *name, const QString &value);
    JsonLine &add(const char *name, const char *value);
    JsonLine &add(const char *name, const QByteArray &utf8);
    JsonLine &add(const char *name, qint64 value);
    JsonLine &addBool(const char *name, bool value);
    JsonLine &addNull(const char *name);
    /// `json` must be one JSON value without line breaks.
    JsonLine &addJson(const char *name, const QByteArray &json);

    [[nodiscard]] QByteArray text() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

/// `[item,item]`
[[nodiscard]] QByteArray jsonArray(const QByteArrayList &items);

} // namespace eventscope::cli
