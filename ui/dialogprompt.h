// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt.h"

namespace eventscope {

/// Prompt with real dialogs, window-modal and opened without a nested event loop. The answer comes exactly once, unless the
/// parent dies first: then never. GUI thread.
class DialogPrompt final : public Prompt
{
public:
    void confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action,
                 std::function<void(bool confirmed)> answered) override;
    void askUnsaved(QWidget *parent, const QString &question, const QString &detail, std::function<void(Unsaved choice)> answered) override;
    void pickFileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                        std::function<void(const QString &path)> picked) override;
    void pickFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                        std::function<void(const QString &path)> picked) override;
};

} // namespace eventscope
