// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"

#include <QObject>

namespace eventscope {

class CaptureDesk;
class NoticeBar;
class SaveBar;

/// Offers the captures that an earlier run left without being saved: to open, to save, or to delete. GUI thread.
class LeftoverCaptures : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is its parent.
    struct Parts
    {
        OpenSessions &sessions;
        CaptureDesk &captures;
        SaveBar &saveBar;
        NoticeBar &notices;
        QWidget &window;
    };
    explicit LeftoverCaptures(const Parts &parts);

private:
    void offer(const QString &capture);
    void onSaved(const QString &capture);

    Parts m_parts;
};

} // namespace eventscope
