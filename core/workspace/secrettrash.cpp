// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/secrettrash.h"

#include "core/base/whenfinished.h"

#include <QSettings>

namespace eventscope {

namespace {
constexpr QLatin1String namesKey("deleted/secrets");
} // namespace

SecretTrash::SecretTrash(SecretStore &secrets, QString file, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_file(std::move(file))
    , m_names(QSettings(m_file, QSettings::IniFormat).value(namesKey).toStringList())
{
    empty(QStringList(m_names));
}

void SecretTrash::put(const QStringList &names)
{
    m_names << names;
    m_names.removeDuplicates();
    remember();
}

void SecretTrash::takeBack(const QStringList &names)
{
    for (const QString &name : names)
        m_names.removeAll(name);
    remember();
}

void SecretTrash::empty(const QStringList &names)
{
    for (const QString &name : names) {
        if (!m_names.contains(name))
            continue; // taken back
        whenFinished(m_secrets.remove(name), this, [this, name](const Result<void> &removed) {
            if (removed || removed.error().code == ErrorCode::SecretNotFound)
                drop(name);
        });
    }
}

void SecretTrash::drop(const QString &name)
{
    if (m_names.removeAll(name) > 0)
        remember();
}

void SecretTrash::remember() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (m_names.isEmpty())
        settings.remove(namesKey);
    else
        settings.setValue(namesKey, m_names);
}

} // namespace eventscope
