// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/secretstore.h"

#include <QStringList>

namespace eventscope {

/// The secrets of what a person deleted and may still bring back. They stay in the SecretStore till then; their names, never their values,
/// stand in an INI file until they are really gone, so that a program that ended first removes them at its next start. GUI thread.
class SecretTrash final : public QObject
{
    Q_OBJECT

public:
    /// Removes what an earlier run left. `secrets` must outlive it.
    SecretTrash(SecretStore &secrets, QString file, QObject *parent = nullptr);

    /// They stay readable.
    void put(const QStringList &names);
    /// They are wanted again.
    void takeBack(const QStringList &names);
    /// Removes them from the store. One that it does not remove now is tried again at the next start.
    void empty(const QStringList &names);

private:
    void drop(const QString &name);
    void remember() const;

    SecretStore &m_secrets;
    QString m_file;
    QStringList m_names;
};

} // namespace eventscope
