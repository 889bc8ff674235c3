// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stallmeter.h"
#include "ui/windowhost.h"

#include <QObject>
#include <QTimer>

namespace eventscope {

/// `--diagnostics FILE`: rewrites FILE once a second, atomically, with what the window shows (design.md 6). Holds no secret.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    /// `host` must outlive it.
    Diagnostics(QString path, const WindowHost &host, QObject *parent = nullptr);

private:
    void write() const;

    QString m_path;
    const WindowHost &m_host;
    StallMeter m_stalls;
    QTimer m_timer;
};

} // namespace eventscope
