// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// The files of a workspace: `endpoints/<id>.json` under the config folder, one endpoint each; sorted keys, a version, unknown
/// keys kept, defaults not written, written by QSaveFile so that a crash leaves the old file.
class WorkspaceStore
{
public:
    struct Loaded
    {
        QList<EndpointSettings> endpoints; ///< by name
        QList<Error> problems;             ///< files that could not be read, each named with line and column; they stay as they are
    };

    explicit WorkspaceStore(QString folder);

    [[nodiscard]] Loaded load() const;
    [[nodiscard]] Result<void> save(const EndpointSettings &endpoint) const;
    [[nodiscard]] Result<void> remove(const QString &endpointId) const;
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] static QByteArray toJson(const EndpointSettings &endpoint);
    [[nodiscard]] static Result<EndpointSettings> fromJson(const QByteArray &text);

private:
    QString m_folder;
};

} // namespace eventscope
