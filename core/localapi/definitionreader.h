// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"
#include "core/localapi/localapidefinition.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <utility>

namespace eventscope::localapi {

/// Reads one definition file, strictly: the first thing that is not as LocalApiDefinition::fromJson says is an error with its
/// line and column. Used once.
class DefinitionReader
{
public:
    /// `ownKey`: the API key where the file names none; `folder`: that of the file.
    DefinitionReader(const json::Document &document, Secret ownKey, QString folder);
    [[nodiscard]] Result<LocalApiDefinition> read();

private:
    using Field = std::pair<QLatin1String, std::function<void(int)>>;

    void readObject(int node, std::initializer_list<Field> fields);
    void readEach(int node, const std::function<void(int)> &readItem);
    [[nodiscard]] QString readString(int node);
    /// What a client is to present: it must get through HTTP.
    [[nodiscard]] QString readHeaderText(int node);
    [[nodiscard]] qint64 readWholeNumber(int node, std::optional<qint64> largest = {});
    [[nodiscard]] QString readExpression(int node);
    [[nodiscard]] AuthMode readAuthMode(int node);
    [[nodiscard]] QList<AuthMode> readAuthModes(int node);
    void readEventConfig(int node);
    void readProviders(int node);
    void readProvider(int node);
    void readNamespace(int node);
    void readUserPool(int node);
    void readOidc(int node);
    void readLambda(int node);
    void readApiKey(int node);
    void readIamKey(int node);
    [[nodiscard]] LocalApiDefinition::Permission readPermission(int node);
    [[nodiscard]] QList<ChannelPattern> readPatterns(int node);
    [[nodiscard]] QList<Operation> readOperations(int node);
    [[nodiscard]] QString readPath(int node);
    void readKeySet(int node);
    void requireMember(int node, QLatin1String key);
    /// What the file leaves out.
    void complete();
    void checkProviders();
    /// No keys are given for a mode that the API does not have.
    void checkKeysServe();
    void fail(qsizetype offset, const QString &reason);

    const json::Document &m_document;
    Secret m_ownKey;
    QString m_folder;
    LocalApiDefinition m_definition;
    QList<AuthMode> m_providers;
    JwkSet m_keySet;
    QList<std::pair<AuthMode, qsizetype>> m_modesUsed; ///< with the offset in the text
    std::optional<Error> m_error;
};

} // namespace eventscope::localapi
