// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "core/localapi/demopublisher.h"
#include "core/localapi/localeventapi.h"

#include <memory>

namespace eventscope::cli {

struct ServeOptions
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 0;
    QString definitionFile; ///< empty: the default definition
    bool demo = false;
    int demoRate = 8; ///< events per second
    bool tls = false;
    QString certificateFile;
    QString keyFile;
    QString dataFolder; ///< empty: the console's
};

/// The definition in a file, or the default one. FileFailed names the file, line and column.
[[nodiscard]] Result<LocalApiDefinition> readDefinition(const QString &file);

/// `serve`: the local Event API until SIGINT or SIGTERM.
class ServeCommand final : public Command
{
    Q_OBJECT

public:
    ServeCommand(ServeOptions options, Context context);

    void start() override;
    [[nodiscard]] bool wantsInterrupts() const override { return true; }
    void interrupt() override;

private:
    [[nodiscard]] Result<LocalApiOptions> apiOptions() const;
    [[nodiscard]] Result<void> checkDemo(const LocalApiDefinition &definition) const;
    void run(LocalApiDefinition definition, const LocalApiOptions &options);
    void announce(const LocalApiAddress &address);
    void refuse(const Error &error, int exitCode);

    ServeOptions m_options;
    Context m_context;
    std::unique_ptr<LocalEventApi> m_api;
    std::unique_ptr<DemoPublisher> m_demo;
    bool m_ending = false;
};

} // namespace eventscope::cli
