// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/dialogs/saveitemdialog.h"
#include "ui/theme.h"

#include <QObject>

namespace eventscope {

class EndpointsPanel;
class PublishPanel;
class SavedPanel;
class SubscriptionsPanel;

/// Everything about saved work in the window: gives events and subscriptions from their panels a name, and puts them back where they
/// came from; also the variables that templates name. GUI thread.
class SavedDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Workspace &workspace;
        Theme &theme;
        EndpointsPanel &endpoints;
        SubscriptionsPanel &subscriptions;
        PublishPanel &publish;
        QWidget &window;
    };

    explicit SavedDesk(const Parts &parts);

    /// For a dock of the window.
    [[nodiscard]] SavedPanel *panel() const { return m_panel; }

private:
    void saveEvents(SavedEvent event);
    void saveSubscriptions(SavedSubscriptions set);
    void openDialog(const SaveItemDialog::Item &item);
    void use(SavedWork::Id item);
    void editVariables(const QString &endpointId);

    Parts m_parts;
    SavedWork &m_work;
    SavedPanel *m_panel;
    SavedWork::Id m_lastUsed = SavedWork::root; ///< what was loaded or saved last
};

} // namespace eventscope
