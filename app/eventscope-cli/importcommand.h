// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/standardinput.h"
#include "core/base/backgroundwork.h"
#include "core/capture/ndjsonimport.h"

#include <QFile>

namespace eventscope::cli {

struct ImportOptions
{
    QString file; ///< NDJSON; `-`: stdin
    QString capture; ///< must not exist
};

/// `import`: makes a capture of NDJSON and prints `{"rows":n,"faultyLines":n}`; each line that was passed over is told on stderr. An
/// interrupt leaves no file.
class ImportCommand final : public Command
{
    Q_OBJECT

public:
    ImportCommand(ImportOptions options, Context context);

    void start() override;
    [[nodiscard]] bool wantsInterrupts() const override { return true; }
    void interrupt() override;

private:
    [[nodiscard]] Result<QIODevice *> openInput();
    [[nodiscard]] Result<QIODevice *> openStdin();
    void onFinished(const Result<NdjsonReport> &report);

    ImportOptions m_options;
    Context m_context;
    QFile m_file;
    StandardInput m_stdin;
    BackgroundWork<Result<NdjsonReport>> m_import;
};

} // namespace eventscope::cli
