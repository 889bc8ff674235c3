// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authmode.h"

#include <array>
#include <utility>

namespace eventscope {

namespace {

constexpr std::array<std::pair<AuthMode, QLatin1String>, 5> modeNames{{
    {AuthMode::ApiKey, QLatin1String("API_KEY")},
    {AuthMode::Iam, QLatin1String("AWS_IAM")},
    {AuthMode::CognitoUserPools, QLatin1String("AMAZON_COGNITO_USER_POOLS")},
    {AuthMode::OpenIdConnect, QLatin1String("OPENID_CONNECT")},
    {AuthMode::Lambda, QLatin1String("AWS_LAMBDA")},
}};

} // namespace

QLatin1String authModeName(AuthMode mode)
{
    for (const auto &[candidate, name] : modeNames) {
        if (candidate == mode)
            return name;
    }
    return QLatin1String();
}

std::optional<AuthMode> authModeFromName(QStringView name)
{
    for (const auto &[mode, candidate] : modeNames) {
        if (name == candidate)
            return mode;
    }
    return std::nullopt;
}

} // namespace eventscope
