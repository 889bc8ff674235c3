// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace eventscope {

/// Takes known keys out of an object; what is left is unknown. The first key with a value of the wrong type is remembered.
class KeyReader
{
public:
    KeyReader(QJsonObject object, QStringList path)
        : m_left(std::move(object))
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }
    [[nodiscard]] bool flag(const QString &key) { return take(key, QJsonValue::Bool).toBool(); }
    [[nodiscard]] QJsonObject object(const QString &key) { return take(key, QJsonValue::Object).toObject(); }
    [[nodiscard]] QJsonArray array(const QString &key) { return take(key, QJsonValue::Array).toArray(); }
    [[nodiscard]] QStringList texts(const QString &key)
    {
        QStringList found;
        const QJsonArray values = array(key);
        for (const QJsonValue value : values) {
            check(key, value.isString());
            found << value.toString();
        }
        return found;
    }
    /// A whole number from `least` to `most`; `standard` when it is not there.
    [[nodiscard]] int number(const QString &key, int standard, int least, int most)
    {
        const QJsonValue value = take(key, QJsonValue::Double);
        if (value.isUndefined())
            return standard;
        const double read = value.toDouble();
        check(key, read >= least && read <= most && read == static_cast<int>(read));
        return wrong().isEmpty() ? static_cast<int>(read) : standard;
    }
    /// The value whose name stands there; the first one when there is none.
    template<typename Value, std::size_t Size>
    [[nodiscard]] Value choice(const QString &key, const std::array<std::pair<Value, QLatin1String>, Size> &names)
    {
        const QString name = text(key);
        const auto found = std::find_if(names.begin(), names.end(), [&name](const auto &one) { return one.second == name; });
        check(key, name.isEmpty() || found != names.end());
        return found == names.end() ? names.front().first : found->first;
    }

    void check(const QString &key, bool isRight)
    {
        if (!isRight && m_wrong.isEmpty())
            m_wrong = m_path + QStringList(key);
    }
    /// Path of the first key with a wrong value; empty when all are right.
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    /// What was wrong in an object within this one is wrong here.
    void add(const KeyReader &inner)
    {
        if (m_wrong.isEmpty())
            m_wrong = inner.m_wrong;
    }
    /// The keys that nobody asked for.
    [[nodiscard]] const QJsonObject &left() const { return m_left; }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        const bool isThere = m_left.contains(key);
        QJsonValue value = isThere ? m_left.take(key) : QJsonValue(QJsonValue::Undefined);
        check(key, !isThere || value.type() == type);
        return value;
    }

    QJsonObject m_left;
    QStringList m_path;
    QStringList m_wrong;
};

} // namespace eventscope
