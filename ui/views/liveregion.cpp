// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/liveregion.h"

#include "ui/accessiblerole.h"

#include <utility>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds gatheringTime{100};
}

LiveRegion::LiveRegion(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("liveRegion"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleRole(*this, QAccessible::Notification);
    setFixedSize(0, 0);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    connect(&m_gathering, &QTimer::timeout, this, &LiveRegion::tell);
}

void LiveRegion::say(const QString &topic, const QString &text)
{
    m_waiting.removeIf([&topic](const auto &one) { return one.first == topic; });
    m_waiting << qMakePair(topic, text);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void LiveRegion::forget()
{
    m_gathering.stop();
    m_waiting.clear();
}

void LiveRegion::tell()
{
    QStringList texts;
    for (const auto &one : std::exchange(m_waiting, {}))
        texts << one.second;
    const QString text = texts.join(QLatin1Char('\n'));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    // Of what Qt's bridge to AT-SPI passes on, Orca speaks this: a notification begins to show. An Alert stays in Qt.
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(text);
}

} // namespace eventscope
