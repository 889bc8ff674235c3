// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

#include <memory>

namespace eventscope {

class GuideWindow;

/// Opens the user guide at the page of what has the focus: by F1 in any window of the program. GUI thread.
class GuideDesk : public QObject
{
    Q_OBJECT

public:
    /// `theme` must outlive it; `parent` may not be null.
    GuideDesk(const Theme &theme, QObject *parent);
    ~GuideDesk() override;

    /// The page of the widget that has the focus.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    std::unique_ptr<GuideWindow> m_window;
};

} // namespace eventscope
