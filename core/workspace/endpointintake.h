// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"

namespace eventscope {

/// Takes endpoints that were found somewhere into the workspace, and their secrets into the SecretStore. Secrets that the store refuses
/// stay here until they are stored or held. GUI thread.
class EndpointIntake : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    EndpointIntake(Workspace &workspace, SecretStore &secrets, QObject *parent = nullptr);

    /// Adds them with new ids; a name that is taken gets a number. The id of the first.
    QString add(const QList<ImportedEndpoint> &endpoints);
    /// Writes the secrets that are not stored yet: stored() or refused() follows, at once when there are none.
    void storeSecrets();
    /// Keeps them for this session only.
    void holdSecrets();

    /// The name of a found endpoint, or its host when nobody gave one.
    [[nodiscard]] static QString nameOf(const EndpointSettings &endpoint);

Q_SIGNALS:
    void stored();
    /// Not all could be written; one of the reasons.
    void refused(const eventscope::Error &reason);

private:
    QString addOne(const ImportedEndpoint &found);
    [[nodiscard]] QString freeName(const QString &name) const;

    Workspace &m_workspace;
    SecretStore &m_secrets;
    SecretStore::Named m_unstored;
};

} // namespace eventscope
