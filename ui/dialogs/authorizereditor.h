// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/authorizerfactory.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"
#include "ui/theme.h"

#include <QFrame>

#include <map>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace eventscope {

class MessageLabel;
class SecretField;

/// "API key", "Token (Lambda, OIDC, Cognito)", …
[[nodiscard]] QString authorizerKindText(AuthorizerSettings::Kind kind);
/// A new one with an id and a name that none of `existing` has.
[[nodiscard]] AuthorizerSettings newAuthorizer(AuthorizerSettings::Kind kind, const QList<AuthorizerSettings> &existing);

/// One authorizer of the endpoint dialog: kind, name, and the fields of the kind. GUI thread.
class AuthorizerEditor : public QFrame
{
    Q_OBJECT

public:
    /// Asks `secrets`, which must outlive it, what is stored; never loads a secret. `theme` must outlive it.
    AuthorizerEditor(const AuthorizerSettings &settings, const QString &endpointId, SecretStore &secrets, Theme &theme,
                     QWidget *parent = nullptr);

    [[nodiscard]] AuthorizerSettings settings() const;
    /// What was typed, by field; fields left empty are not in it.
    [[nodiscard]] std::map<QString, Secret> typedSecrets() const;
    /// A field that this kind cannot do without is empty, in words; empty when all is there.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isIam() const;
    [[nodiscard]] AuthorizerSettings::Kind kind() const;
    /// Nobody chose the name: it may follow the kind.
    [[nodiscard]] bool hasDefaultName() const;
    void setName(const QString &name);
    /// What the frame takes at the left.
    static constexpr int frameWidth = 8;
    /// The label column, to be aligned with that of other forms.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void changed();
    void kindChanged();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    SecretField *makeSecret(const QString &field, const QString &label, const QString &example);
    void makeFields();
    void lookForStored(const QString &endpointId);
    [[nodiscard]] QList<QLabel *> labels() const;
    void showFieldsOfKind();
    [[nodiscard]] QString placeText() const;

    AuthorizerSettings m_settings;
    SecretStore &m_secrets;
    Theme &m_theme;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QToolButton *m_remove;
    QLineEdit *m_accessKeyId;
    QHBoxLayout *m_accessKeyLine = nullptr;
    MessageLabel *m_environment;
    std::map<QString, SecretField *> m_fields;
};

} // namespace eventscope
