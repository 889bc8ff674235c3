// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace eventscope {

class ApiDiscovery;
class AuthorizerFactory;
class BuiltInDesk;
class EndpointsPanel;
class Prompt;
class SecretStore;
class Theme;
class Workspace;

/// Finds the Event APIs of an AWS account and defines new ones, each in a dialog over the window. GUI thread.
class ApiDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        Workspace &workspace;
        SecretStore &secrets;
        AuthorizerFactory &authorizers;
        ApiDiscovery &discovery;
        Theme &theme;
        Prompt &prompt;
        EndpointsPanel &endpoints; ///< selects what was added
        BuiltInDesk &builtIn; ///< runs what was defined
        QWidget &window;
    };
    explicit ApiDesk(const Parts &parts);

    void find();
    void define();

private:
    Parts m_parts;
};

} // namespace eventscope
