// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/lineicon.h"
#include "ui/systemscheme.h"
#include "ui/themecolors.h"
#include "ui/zoomstyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <cmath>

// Outside of the namespace, as Q_INIT_RESOURCE demands: the linker drops the resources of a static library otherwise.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace eventscope {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setReadingRoles(QPalette &palette, const Theme &theme)
{
    using Role = Theme::Role;
    palette.setColor(QPalette::Window, theme.color(Role::Window));
    palette.setColor(QPalette::WindowText, theme.color(Role::Text));
    palette.setColor(QPalette::Base, theme.color(Role::Base));
    palette.setColor(QPalette::AlternateBase, theme.color(Role::AlternateBase));
    palette.setColor(QPalette::Text, theme.color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, theme.color(Role::MutedText));
    palette.setColor(QPalette::Button, theme.color(Role::Window));
    palette.setColor(QPalette::ButtonText, theme.color(Role::Text));
    palette.setColor(QPalette::BrightText, theme.color(Role::Error));
    palette.setColor(QPalette::ToolTipBase, theme.color(Role::AlternateBase));
    palette.setColor(QPalette::ToolTipText, theme.color(Role::Text));
    palette.setColor(QPalette::Highlight, theme.color(Role::Selection));
    palette.setColor(QPalette::HighlightedText, theme.color(Role::SelectionText));
    palette.setColor(QPalette::Link, theme.color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, theme.color(Role::Accent));
}

void setEdgeRoles(QPalette &palette, const Theme &theme)
{
    using Role = Theme::Role;
    palette.setColor(QPalette::Light, theme.color(Role::Base));
    palette.setColor(QPalette::Midlight, theme.color(Role::Hover));
    palette.setColor(QPalette::Mid, theme.color(Role::Separator));
    palette.setColor(QPalette::Dark, theme.color(Role::Border));
    palette.setColor(QPalette::Shadow, theme.color(Role::Border));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, theme.color(Role::Accent));
#endif
}

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return font;
}

/// All lengths at the zoom; a line stays a line.
QString scaled(const QString &sheet, int percent)
{
    const QRegularExpression length(QStringLiteral("(\\d+)px"));
    QString result;
    qsizetype end = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int pixels = std::max(1, qRound(match.captured(1).toInt() * percent / 100.0));
        result += sheet.mid(end, match.capturedStart() - end) + QString::number(pixels) + QLatin1String("px");
        end = match.capturedEnd();
    }
    return result + sheet.mid(end);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_font(QApplication::font())
    , m_system(std::make_unique<SystemScheme>())
{
    initResources();
    m_scheme = m_system->scheme();
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

QColor Theme::color(Role role) const
{
    return themeColor(m_scheme, role);
}

QColor Theme::subscriptionColor(int index) const
{
    const int wrapped = index % subscriptionColorCount;
    return themeSubscriptionColor(m_scheme, wrapped < 0 ? wrapped + subscriptionColorCount : wrapped);
}

QColor Theme::ruleColor(RuleColor color) const
{
    return themeRuleColor(m_scheme, color);
}

QColor Theme::ruleTint(RuleColor color) const
{
    return themeRuleTint(m_scheme, color);
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, Role::Text);
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return lineIcon(*this, name, role);
}

QFont Theme::monospace()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), ZoomStyle::applicationPercent());
}

void Theme::useMonospace(QWidget &widget)
{
    // What a font does not set is inherited, and follows.
    const QFont fixed = monospace();
    QFont font;
    font.setFamilies(fixed.families());
    font.setStyleHint(fixed.styleHint());
    font.setFixedPitch(true);
    widget.setFont(font);
}

void Theme::setZoom(int percent)
{
    const int wanted = std::clamp(percent, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    if (m_applied)
        applyZoom();
    Q_EMIT changed();
}

void Theme::applyZoom()
{
    m_style->setPercent(m_zoom);
    // Some systems have fonts of their own for menus and the like, which this replaces: not before somebody zooms.
    QApplication::setFont(scaled(m_font, m_zoom));
    qApp->setStyleSheet(styleSheet());
}

QPalette Theme::palette() const
{
    QPalette result;
    setReadingRoles(result, *this);
    setEdgeRoles(result, *this);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Role::MutedText));
    return result;
}

void Theme::apply()
{
    m_applied = true;
    if (!m_style) {
        m_style = new ZoomStyle(m_zoom);
        QApplication::setStyle(m_style);
    }
    QApplication::setPalette(palette());
    if (m_zoom == 100)
        qApp->setStyleSheet(styleSheet());
    else
        applyZoom();
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void Theme::update()
{
    const Scheme wanted = m_choice == Choice::System ? m_system->scheme() : m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    if (m_applied)
        apply();
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/style/eventscope.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QStringLiteral("@scheme"), m_scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        const QRegularExpression name(QStringLiteral("@%1\\b").arg(QLatin1String(roles.key(i))));
        sheet.replace(name, color(static_cast<Role>(roles.value(i))).name());
    }
    return m_zoom == 100 ? sheet : scaled(sheet, m_zoom);
}

} // namespace eventscope
