// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cliprocess.h"

namespace eventscope::test {

/// `eventscope-cli serve` with a definition in which every mode is on, and what is good and bad for it. Namespaces: `default` for all
/// modes, `members` for users of the pool.
class AllModesApi
{
public:
    static constexpr QLatin1String apiKey{"da2-goodkey0123456789abcdefgh"};
    static constexpr QLatin1String expiredKey{"da2-oldkey00123456789abcdefgh"};
    static constexpr QLatin1String lambdaToken{"let-me-in Kq7vTz"};
    static constexpr QLatin1String askedToken{"ask-for-me Wm4xRd"}; ///< the authorizer command says yes to it
    static constexpr QLatin1String accessKeyId{"AKIDWRITER"};
    static constexpr QLatin1String secretAccessKey{"writer/Secret+Key0123456789"};
    static constexpr QLatin1String sessionToken{"writer/Session+Token0123456789=="};
    static constexpr QLatin1String readerKeyId{"AKIDREADER"}; ///< may not publish
    static constexpr QLatin1String readerSecretKey{"reader/Secret+Key0123456789"};
    static constexpr QLatin1String region{"eu-west-1"};
    static constexpr QLatin1String poolIssuer{"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_TestPool1"};
    static constexpr QLatin1String poolClient{"1example23456789"};
    static constexpr QLatin1String oidcIssuer{"https://id.example"};

    /// Writes its files to `folder`/given; what the program writes itself goes to `folder`/data. The folder must outlive it.
    explicit AllModesApi(const QString &folder, const QStringList &serveOptions = {});

    [[nodiscard]] QString http() const { return m_address.value(QLatin1String("http")).toString(); }
    [[nodiscard]] QJsonObject address() const { return m_address; }
    [[nodiscard]] QString caFile() const { return m_address.value(QLatin1String("caFile")).toString(); }
    [[nodiscard]] CliProcess &process() { return *m_process; }
    /// A token of `eventscope-cli token`.
    [[nodiscard]] QString jwt(QLatin1String issuer, const QString &client, const QStringList &more = {}) const;
    [[nodiscard]] QString userJwt() const { return jwt(poolIssuer, poolClient); }
    /// Variables of the writer's keys.
    [[nodiscard]] static Variables writer();
    [[nodiscard]] static Variables reader();

private:
    void writeFiles() const;
    [[nodiscard]] QString dataFolder() const { return m_folder + QStringLiteral("/data"); }

    QString m_folder;
    std::unique_ptr<CliProcess> m_process;
    QJsonObject m_address;
};

/// Writes a file of a test, its folder included; fails the program when that cannot be.
void writeFile(const QString &path, const QByteArray &text);

} // namespace eventscope::test
