// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/awsconfig.h"
#include "core/workspace/apidiscovery.h"
#include "core/workspace/authorizerfactory.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/views/messagelabel.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace eventscope {

class AuthorizerEditor;
class FoundEndpoints;

/// "Find my Event APIs": searches a region of an AWS account and adds what is chosen of it to the workspace, with its keys. The IAM
/// authorizers of what is added are the one that searched. Open it with open(). GUI thread.
class DiscoveryDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Workspace &workspace;
        SecretStore &secrets;
        AuthorizerFactory &authorizers;
        ApiDiscovery &discovery;
        Theme &theme;
    };

    explicit DiscoveryDialog(const Parts &parts, QWidget *parent = nullptr);
    /// Ends a search that is under way.
    ~DiscoveryDialog() override;

Q_SIGNALS:
    /// Endpoints are in the workspace; the id of the first.
    void added(const QString &firstId);

private:
    void makeCredentials();
    void makeRegion();
    void makeFind();
    void layOut();
    void suggestRegion();
    void refresh();
    [[nodiscard]] QString obstacle() const;
    void findOrStop();
    void find();
    [[nodiscard]] QFuture<Result<Credentials>> credentials();
    void search(const Credentials &credentials);
    void onFound(const ApiDiscovery::Found &api);
    void finish(const Result<void> &result);
    void stop(MessageLabel::Severity severity, const QString &message);
    [[nodiscard]] bool isKnown(const EndpointSettings &endpoint) const;

    Parts m_parts;
    Result<AwsConfig> m_config;
    QString m_suggestedRegion;
    bool m_searching = false;
    int m_attempt = 0; ///< counts searches: an answer to an earlier one is none to this
    AuthorizerSettings m_searcher; ///< of the search that is under way, or was the last
    std::map<QString, Secret> m_typed; ///< its secrets, by field
    AuthorizerEditor *m_credentials = nullptr;
    QComboBox *m_region = nullptr;
    QPushButton *m_find = nullptr;
    MessageLabel *m_message = nullptr;
    FoundEndpoints *m_found;
};

} // namespace eventscope
