// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace Ui {
class EndpointDialog;
}

namespace eventscope {

class AuthorizerEditor;
class MessageLabel;

/// Adds or edits an endpoint. Open it with open(). Save writes what was typed into secret fields to the SecretStore, then
/// emits saved() and closes; when the store refuses, it says why and offers to keep the secrets for this session. GUI thread.
class EndpointDialog : public QDialog
{
    Q_OBJECT

public:
    /// `endpoint` has an id. All references must outlive the dialog.
    EndpointDialog(const EndpointSettings &endpoint, bool isNew, SecretStore &secrets, Theme &theme, Prompt &prompt,
                   QWidget *parent = nullptr);
    ~EndpointDialog() override;

    /// What the form says now.
    [[nodiscard]] EndpointSettings settings() const;

    /// Saves when the form is complete.
    void accept() override;

Q_SIGNALS:
    void saved(const eventscope::EndpointSettings &endpoint);

private:
    void addMessages();
    void applyTheme();
    void alignLabels();
    void fill();
    void fillOptions();
    void connectForm();
    void addAuthorizer(const AuthorizerSettings &settings);
    void addNewAuthorizer();
    void nameByKind(AuthorizerEditor *editor);
    void removeAuthorizer(AuthorizerEditor *editor);
    void fillOperations();
    void fillOperation(QComboBox *combo, const QList<AuthorizerSettings> &authorizers, const QString &chosen);
    void showAdvanced(bool shown);
    void pickCaFile();
    void refresh();
    void showUrls();
    void showPersistence();
    [[nodiscard]] QString nameFromUrl() const;
    [[nodiscard]] bool usesIam() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] ConnectionOptions options() const;
    [[nodiscard]] QList<AuthorizerSettings> authorizers() const;
    [[nodiscard]] SecretStore::Named typedSecrets() const;
    void writeSecrets(const SecretStore::Named &secrets);
    void onSecretsWritten(const SecretStore::Refused &refused);
    [[nodiscard]] QStringList keptSecrets(const AuthorizerSettings *authorizer) const;
    void removeForgottenSecrets(const EndpointSettings &now);
    void finish();

    std::unique_ptr<Ui::EndpointDialog> m_ui;
    EndpointSettings m_original;
    SecretStore &m_secrets;
    Theme &m_theme;
    Prompt &m_prompt;
    QList<AuthorizerEditor *> m_editors;
    MessageLabel *m_urlMessage = nullptr;
    MessageLabel *m_persistence = nullptr;
    MessageLabel *m_footMessage = nullptr;
    bool m_sessionOnly = false; ///< the keychain refused, and the next Save keeps the secrets in memory
    bool m_saving = false;
};

} // namespace eventscope
