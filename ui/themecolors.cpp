// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themecolors.h"

#include <array>

namespace eventscope {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

Shades shades(Theme::Role role)
{
    using enum Theme::Role;
    switch (role) {
    case Window: return {0xfff6f7f9, 0xff15171c};
    case Base: return {0xffffffff, 0xff1b1e24};
    case AlternateBase: return {0xfff9fafb, 0xff20242b};
    case Text: return {0xff1b1f24, 0xffe4e7ec};
    case MutedText: return {0xff59626e, 0xff9aa3b0};
    case Separator: return {0xffe2e5ea, 0xff2b2f38};
    case Accent: return {0xff3355cc, 0xff8fa8ff};
    case AccentText: return {0xffffffff, 0xff10131a};
    case Success: return {0xff17703c, 0xff5cc98d};
    case Warning: return {0xff855600, 0xffe2b34a};
    case Error: return {0xffbd2828, 0xffff8a80};
    case Info: return {0xff1f62b0, 0xff6cb6ff};
    case Selection: return {0xffdbe3fc, 0xff2f3c68};
    case SelectionText: return {0xff111827, 0xffffffff};
    case JsonKey: return {0xff1d4f9e, 0xff93bdfb};
    case JsonString: return {0xff1c6b35, 0xffa2d4a6};
    case JsonNumber: return {0xff944600, 0xfff0b67f};
    case JsonKeyword: return {0xff7433b0, 0xffd1a5f5};
    case GapRow: return {0xfffdf6e7, 0xff2a2618};
    case Border: return {0xff818a97, 0xff6b7380};
    case Hover: return {0xffeceff4, 0xff2a2f38};
    case AccentHover: return {0xff2746b3, 0xffa9bcff};
    case Bar: return {0xff8892a0, 0xff6b7380};
    case Match: return {0xffffe08a, 0xff5c4a10};
    }
    return {};
}

using SubscriptionColors = std::array<QRgb, Theme::subscriptionColorCount>;

// Chosen by search: 4.5:1 on the grounds, 3:1 on a selection, then the largest smallest distance (CIE Lab) for normal sight, protanopia,
// deuteranopia and tritanopia; ordered so that the first few differ most.
constexpr SubscriptionColors lightSubscriptions = {0xff3355cc, 0xff4c760c, 0xffa01a4d, 0xff1100c5, 0xff510087, 0xff3f360e,
                                                   0xff137e73, 0xffe20f19, 0xffc825a9, 0xff56004a, 0xffa25c48, 0xff4e497d};
constexpr SubscriptionColors darkSubscriptions = {0xff8fa8ff, 0xffe4fe28, 0xff7cffff, 0xfffb8101, 0xffe842cb, 0xff39dc47,
                                                  0xffeabbb8, 0xffb8f2a5, 0xff90d4ff, 0xff39a074, 0xffc96ea5, 0xffab8843};

using RuleColors = std::array<QRgb, 6>;

// In the order of Theme::RuleColor; found the same way, with 3:1 on Base. Tints keep 4.5:1 for all text on them.
constexpr RuleColors lightRules = {0xff881614, 0xffa0580e, 0xffaf9112, 0xff14a474, 0xff1e5199, 0xffbc28db};
constexpr RuleColors darkRules = {0xffe0524d, 0xffc0701f, 0xffd9c74a, 0xff05bd8d, 0xff4a9df5, 0xffe05ae8};
constexpr int lightTint = 12; // percent
constexpr int darkTint = 14;

int mixed(int over, int under, int percent)
{
    return (over * percent + under * (100 - percent)) / 100;
}

} // namespace

QColor themeColor(Theme::Scheme scheme, Theme::Role role)
{
    const Shades both = shades(role);
    return QColor::fromRgb(scheme == Theme::Scheme::Dark ? both.dark : both.light);
}

QColor themeSubscriptionColor(Theme::Scheme scheme, int index)
{
    const SubscriptionColors &colors = scheme == Theme::Scheme::Dark ? darkSubscriptions : lightSubscriptions;
    return QColor::fromRgb(colors.at(static_cast<std::size_t>(index)));
}

QColor themeRuleColor(Theme::Scheme scheme, Theme::RuleColor color)
{
    const RuleColors &colors = scheme == Theme::Scheme::Dark ? darkRules : lightRules;
    return QColor::fromRgb(colors.at(static_cast<std::size_t>(color)));
}

QColor themeRuleTint(Theme::Scheme scheme, Theme::RuleColor color)
{
    const QColor over = themeRuleColor(scheme, color);
    const QColor under = themeColor(scheme, Theme::Role::Base);
    const int percent = scheme == Theme::Scheme::Dark ? darkTint : lightTint;
    return {mixed(over.red(), under.red(), percent), mixed(over.green(), under.green(), percent),
            mixed(over.blue(), under.blue(), percent)};
}

} // namespace eventscope
