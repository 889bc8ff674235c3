// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <memory>
#include <optional>

namespace eventscope {

class PortalScheme;

/// Light or dark, as the desktop says: Qt itself where it knows (6.5 and later), the desktop portal on Linux, the registry on
/// Windows, and else how light the palette was when this was made. Make it before a palette is set. GUI thread.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);
    ~SystemScheme() override;

    [[nodiscard]] Theme::Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private:
    void update();
    [[nodiscard]] std::optional<Theme::Scheme> toldScheme() const;

    Theme::Scheme m_paletteScheme;
    Theme::Scheme m_scheme;
    std::unique_ptr<PortalScheme> m_portal;
};

} // namespace eventscope
