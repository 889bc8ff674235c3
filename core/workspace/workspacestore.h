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
        QList<Error> problems; ///< files that could not be read, each named with line and column; they stay as they are
    };

    explicit WorkspaceStore(QString folder);

    [[nodiscard]] Loaded load() const;
    /// InvalidArgument when the id is no file name, or when an extra header or a URL would bring a secret into the file;
    /// InvalidJson or UnsupportedVersion when a file stands there that cannot be read; FileFailed.
    [[nodiscard]] Result<void> save(const EndpointSettings &endpoint) const;
    /// Errors as save(). A file that is not there counts as removed.
    [[nodiscard]] Result<void> remove(const QString &endpointId) const;
    [[nodiscard]] QString folder() const { return m_folder; }

    /// The text of a file, without the id, which is the file's name.
    [[nodiscard]] static QByteArray toJson(const EndpointSettings &endpoint);
    [[nodiscard]] static Result<EndpointSettings> fromJson(const QByteArray &text);

private:
    QString m_folder;
};

} // namespace eventscope
