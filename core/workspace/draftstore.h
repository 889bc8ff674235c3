// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace eventscope {

/// What a person is about to publish to one endpoint. A value type.
struct PublishDraft
{
    QString channel;
    bool usesHttp = false; ///< else the WebSocket
    bool waitsForConnection = true; ///< over the WebSocket: else the publish fails at once
    QString authorizerId; ///< empty: the endpoint's publish authorizer
    QList<QByteArray> events{QByteArray()}; ///< UTF-8 as it stands in the editors, valid JSON or not; at least one
    QList<QByteArray> waiting; ///< events of a longer list, to be published after these
    bool isTemplate = false; ///< `{{ … }}` in the events is evaluated (PayloadTemplate)
    int current = 0; ///< the event that is looked at

    bool operator==(const PublishDraft &) const = default;
};

/// The drafts of a workspace: `drafts/<endpoint id>.json` under the config folder, one endpoint each, mode 0600, whole or not at
/// all. A value type; thread-safe for different endpoints.
class DraftStore
{
public:
    explicit DraftStore(QString folder);

    /// An empty draft when there is none. FileFailed; InvalidJson (with line and column) or UnsupportedVersion, and the file
    /// stays as it is.
    [[nodiscard]] Result<PublishDraft> load(const QString &endpointId) const;
    /// Keys of a newer version stay. An empty draft removes the file, unless it holds such keys. InvalidArgument when the id is no file
    /// name; FileFailed; errors of load() when a file stands there that cannot be read.
    [[nodiscard]] Result<void> save(const QString &endpointId, const PublishDraft &draft) const;
    /// Renames a file that cannot be read, so that a draft can be saved again: answers with its new path. FileFailed.
    [[nodiscard]] Result<QString> putAside(const QString &endpointId) const;
    /// A file that is not there counts as removed.
    [[nodiscard]] Result<void> remove(const QString &endpointId) const;

private:
    [[nodiscard]] QString pathOf(const QString &endpointId) const;

    QString m_folder;
};

} // namespace eventscope
