// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#ifdef EVENTSCOPE_DBUS
#include "ui/portalscheme.h"
#else
namespace eventscope {
class PortalScheme
{
};
} // namespace eventscope
#endif

namespace eventscope {

namespace {

Theme::Scheme schemeOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_paletteScheme(schemeOf(QGuiApplication::palette()))
    , m_scheme(m_paletteScheme)
{
#ifdef EVENTSCOPE_DBUS
    m_portal = PortalScheme::onSessionBus();
    if (m_portal)
        connect(m_portal.get(), &PortalScheme::changed, this, &SystemScheme::update);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemScheme::update);
#elif defined(Q_OS_WIN)
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SystemScheme::update);
#endif
    m_scheme = toldScheme().value_or(m_paletteScheme);
}

SystemScheme::~SystemScheme() = default;

void SystemScheme::update()
{
    const Theme::Scheme told = toldScheme().value_or(m_paletteScheme);
    if (told == m_scheme)
        return;
    m_scheme = told;
    Q_EMIT changed();
}

std::optional<Theme::Scheme> SystemScheme::toldScheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return Theme::Scheme::Dark;
    case Qt::ColorScheme::Light: return Theme::Scheme::Light;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
#if defined(EVENTSCOPE_DBUS)
    return m_portal ? m_portal->scheme() : std::nullopt;
#elif defined(Q_OS_WIN)
    const QSettings personalize(QStringLiteral(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"),
                                QSettings::NativeFormat);
    const QVariant light = personalize.value(QStringLiteral("AppsUseLightTheme"));
    return light.isValid() ? std::optional(light.toInt() == 0 ? Theme::Scheme::Dark : Theme::Scheme::Light) : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace eventscope
