// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leftovercaptures.h"

#include "ui/capturedesk.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/savebar.h"

#include <QFileInfo>

namespace eventscope {

namespace {

QString noticeOf(const QString &capture)
{
    return QStringLiteral("leftover_") + QFileInfo(capture).completeBaseName();
}

} // namespace

LeftoverCaptures::LeftoverCaptures(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&m_parts.saveBar, &SaveBar::saved, this, [this](const QString & /*path*/, const QString &capture) { onSaved(capture); });
    for (const QString &capture : m_parts.sessions.leftovers())
        offer(capture);
}

void LeftoverCaptures::offer(const QString &capture)
{
    const QFileInfo file(capture);
    m_parts.notices.show(
        noticeOf(capture), NoticeBar::Severity::Info, tr("The capture “%1” of an earlier run was not saved.").arg(file.completeBaseName()),
        {{tr("Open"), [this, capture] { m_parts.captures.openLeftover(capture); }, false},
         {tr("Save as…"), [this, capture, file] { m_parts.saveBar.moveCapture(capture, tr("Save capture"), file.fileName()); }, false},
         {tr("Delete"), [this, capture] { m_parts.sessions.removeLeftover(capture); }, true}});
}

void LeftoverCaptures::onSaved(const QString &capture)
{
    m_parts.notices.clear(noticeOf(capture));
    if (!QFileInfo::exists(capture))
        m_parts.sessions.removeLeftover(capture); // the lock of who left it
}

} // namespace eventscope
