// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"
#include "core/doctor/connectiondoctor.h"

namespace eventscope::cli {

struct DoctorOptions
{
    EndpointOptions endpoint;
    QString channel; ///< empty: a scratch channel
    bool publishes = false;
    bool asJson = false; ///< NDJSON instead of words
    double timeoutSeconds = 0; ///< for each check; 0: the usual 15 s
};

/// `doctor`: a line per check, as it ends. It fails when a check does; with "time ran out" when the first that does ran into its deadline.
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    DoctorCommand(DoctorOptions options, Context context);
    ~DoctorCommand() override;

    void start() override;

private:
    [[nodiscard]] Result<void> prepare();
    void print(const doctor::Finding &finding);
    [[nodiscard]] int exitCode() const;

    DoctorOptions m_options;
    Context m_context;
    bool m_isRead = true; ///< somebody reads stdout
    std::shared_ptr<SavedEndpoint> m_saved; ///< outlives the doctor
    std::unique_ptr<ConnectionDoctor> m_doctor;
};

} // namespace eventscope::cli
