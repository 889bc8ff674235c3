// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/authorizerfactory.h"
#include "core/workspace/endpointsettings.h"
#include "core/workspace/secretstore.h"
#include "ui/dialogs/authorizerfields.h"
#include "ui/theme.h"

#include <QFrame>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace eventscope {

class MessageLabel;
class SecretField;
class TokenView;

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
    /// Stored fields to be removed: forgotten by a person, or left over from other keys.
    [[nodiscard]] QStringList forgottenSecrets() const;
    /// A field that this kind cannot do without is empty, or one has a wrong form, in words; empty when all is there.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] AuthorizerSettings::Kind kind() const;
    /// Nobody chose the name: it may follow the kind.
    [[nodiscard]] bool hasDefaultName() const;
    void setName(const QString &name);
    /// Only these kinds can be chosen, and there is neither name nor removing: for an authorizer that stands alone.
    void setOnly(const QList<AuthorizerSettings::Kind> &kinds);
    /// The endpoint's authorizers, among which an identity pool finds its user.
    void setAuthorizers(const QList<AuthorizerSettings> &authorizers);
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
    void makeSource();
    void makeTextFields();
    void makeProfile();
    void makeSecret(const QString &field, const QString &label, const QString &example);
    void makeSecrets();
    void makeChoices();
    [[nodiscard]] QComboBox *makeChoice(const QString &objectName, const QString &label, const QStringList &texts);
    void lookForStored(const QString &endpointId);
    [[nodiscard]] QList<QLabel *> labels() const;
    void showFieldsOfKind();
    void showToken();
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] SourceSettings::Kind sourceKind() const;
    [[nodiscard]] bool hasSource() const;
    [[nodiscard]] QStringList shownSecrets() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString missingSecret() const;
    void readSource(AuthorizerSettings &settings) const;
    void readChoices(AuthorizerSettings &settings) const;

    AuthorizerSettings m_settings;
    SecretStore &m_secrets;
    Theme &m_theme;
    QFormLayout *m_form;
    QLabel *m_headLabel = nullptr;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QToolButton *m_remove;
    MessageLabel *m_hint;
    QComboBox *m_source = nullptr;
    QLineEdit *m_sourceValue = nullptr;
    QSpinBox *m_keepSeconds = nullptr;
    QComboBox *m_profile = nullptr;
    QComboBox *m_signIn = nullptr; ///< how a user pool proves the password
    QComboBox *m_sends = nullptr; ///< which token
    QComboBox *m_user = nullptr; ///< of an identity pool
    TokenView *m_token = nullptr;
    MessageLabel *m_lambdaHint = nullptr;
    std::map<QString, QLineEdit *> m_texts; ///< by the name of the field
    std::map<QString, SecretField *> m_fields; ///< by the field in the SecretStore
};

} // namespace eventscope
