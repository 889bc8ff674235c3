// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointsettings.h"

#include <QList>
#include <QString>

namespace eventscope {

/// One line of text that an authorizer of some kind is described by.
struct AuthorizerField
{
    QString name; ///< object name of its edit
    QString label;
    QString example; ///< shown while it is empty
    bool isRequired = false;
    QString (*read)(const AuthorizerSettings &settings) = nullptr;
    void (*write)(AuthorizerSettings &settings, const QString &text) = nullptr;
};

/// "API key", "Cognito user pool", …
[[nodiscard]] QString authorizerKindText(AuthorizerSettings::Kind kind);
/// What the kind is for, in one sentence.
[[nodiscard]] QString authorizerKindHint(AuthorizerSettings::Kind kind);
/// The name that a new authorizer of the kind gets.
[[nodiscard]] QString authorizerKindName(AuthorizerSettings::Kind kind);
/// All kinds, in the order of a list to choose from.
[[nodiscard]] QList<AuthorizerSettings::Kind> authorizerKinds();
/// The lines of a kind, in their order.
[[nodiscard]] QList<AuthorizerField> authorizerFields(AuthorizerSettings::Kind kind);
/// What is wrong with the form of a field's text, with an example; empty when nothing is.
[[nodiscard]] QString authorizerFieldFault(const QString &fieldName, const QString &text);

} // namespace eventscope
