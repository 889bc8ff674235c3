// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themecolors.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/colorsight.h"

#include <QMetaEnum>

using namespace eventscope;
using Role = Theme::Role;

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0; ///< lines and icons that tell something

const QList<Role> grounds{Role::Base, Role::Window, Role::AlternateBase, Role::Hover};
const QList<Role> texts{Role::Text, Role::MutedText, Role::Accent,     Role::Success,    Role::Warning,    Role::Error,
                        Role::Info, Role::JsonKey,   Role::JsonString, Role::JsonNumber, Role::JsonKeyword};

QList<Role> textsOn(Role ground)
{
    switch (ground) {
    case Role::Base:
    case Role::Window:
    case Role::AlternateBase:
    case Role::Hover: return texts;
    case Role::GapRow: return {Role::Text, Role::MutedText, Role::Warning, Role::Accent};
    case Role::Selection: return {Role::SelectionText, Role::Text};
    case Role::Accent:
    case Role::AccentHover: return {Role::AccentText};
    case Role::Match: return {Role::Text};
    default: return {};
    }
}

QList<Role> shapesOn(Role ground)
{
    switch (ground) {
    case Role::Base: return {Role::Border, Role::Bar, Role::Accent, Role::Info};
    case Role::Window:
    case Role::AlternateBase: return {Role::Border, Role::Accent};
    case Role::Hover: return {Role::Accent};
    // State dots, icons and the ring of the current row lie on it.
    case Role::Selection: return {Role::Accent, Role::Success, Role::Warning, Role::Error, Role::Info, Role::MutedText};
    default: return {};
    }
}

QList<Role> allRoles()
{
    const auto roles = QMetaEnum::fromType<Role>();
    QList<Role> all;
    for (int i = 0; i < roles.keyCount(); ++i)
        all << static_cast<Role>(roles.value(i));
    return all;
}

QList<Theme::RuleColor> allRuleColors()
{
    const auto colors = QMetaEnum::fromType<Theme::RuleColor>();
    QList<Theme::RuleColor> all;
    for (int i = 0; i < colors.keyCount(); ++i)
        all << static_cast<Theme::RuleColor>(colors.value(i));
    return all;
}

void addSchemes()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void addPairs(QList<Role> (*on)(Role))
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<Role>("over");
    QTest::addColumn<Role>("ground");
    const auto roles = QMetaEnum::fromType<Role>();
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        for (const Role ground : allRoles()) {
            for (const Role over : on(ground))
                QTest::addRow("%s: %s on %s", scheme == Theme::Scheme::Dark ? "dark" : "light", roles.valueToKey(int(over)),
                              roles.valueToKey(int(ground)))
                    << scheme << over << ground;
        }
    }
}

/// The least distance of two of the colours to any eye, and which two.
void compareAll(const QList<QColor> &colors, double least)
{
    for (const test::Sight &sight : test::sights) {
        for (qsizetype i = 0; i < colors.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double found = test::distance(colors.at(i), colors.at(j), sight);
                QVERIFY2(found >= least,
                         qPrintable(QStringLiteral("%1 and %2, %3: %4")
                                        .arg(colors.at(j).name(), colors.at(i).name(), QLatin1String(sight.name))
                                        .arg(found)));
            }
        }
    }
}

} // namespace

class TestThemeColors : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleIsLookedAt();
    void textReads_data();
    void textReads();
    void shapesAreSeen_data();
    void shapesAreSeen();
    void sightsOfKnownColors();
    void subscriptionColorsRead_data();
    void subscriptionColorsRead();
    void subscriptionColorsDiffer_data();
    void subscriptionColorsDiffer();
    void ruleColorsRead_data();
    void ruleColorsRead();
    void ruleColorsDiffer_data();
    void ruleColorsDiffer();
};

/// A new role must say what it lies on, or what lies on it.
void TestThemeColors::everyRoleIsLookedAt()
{
    const auto roles = QMetaEnum::fromType<Role>();
    QList<Role> seen{Role::Separator}; // only orders what is there
    for (const Role ground : allRoles()) {
        const QList<Role> over = textsOn(ground) + shapesOn(ground);
        if (!over.isEmpty())
            seen << ground << over;
    }
    for (const Role role : allRoles())
        QVERIFY2(seen.contains(role), roles.valueToKey(int(role)));
}

void TestThemeColors::textReads_data()
{
    addPairs(textsOn);
}

void TestThemeColors::textReads()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(Role, over);
    QFETCH(Role, ground);
    QCOMPARE_GE(Theme::contrast(themeColor(scheme, over), themeColor(scheme, ground)), textContrast);
}

void TestThemeColors::shapesAreSeen_data()
{
    addPairs(shapesOn);
}

void TestThemeColors::shapesAreSeen()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(Role, over);
    QFETCH(Role, ground);
    QCOMPARE_GE(Theme::contrast(themeColor(scheme, over), themeColor(scheme, ground)), shapeContrast);
}

/// What is known of these eyes: who lacks the red or the green cones takes red for a dark yellow, who lacks the blue ones takes blue and
/// green for the like.
void TestThemeColors::sightsOfKnownColors()
{
    const auto &[normal, protanopia, deuteranopia, tritanopia] = test::sights;
    QCOMPARE_LT(std::abs(test::lab(Qt::white, normal)[0] - 100), 0.1);
    QCOMPARE_LT(test::lab(Qt::black, normal)[0], 0.1);
    const QColor olive(0x80, 0x80, 0x00);
    const QColor red(0xc0, 0x20, 0x20);
    QCOMPARE_GT(test::distance(red, olive, normal), 60.0);
    QCOMPARE_LT(test::distance(red, olive, deuteranopia), 30.0);
    QCOMPARE_LT(test::lab(red, protanopia)[0], test::lab(red, normal)[0]);
    const QColor blue(0x20, 0x60, 0xa0);
    const QColor green(0x00, 0x70, 0x60);
    QCOMPARE_LT(test::distance(blue, green, tritanopia), test::distance(blue, green, normal) / 2);
}

void TestThemeColors::subscriptionColorsRead_data()
{
    addSchemes();
}

void TestThemeColors::subscriptionColorsRead()
{
    QFETCH(Theme::Scheme, scheme);
    for (int i = 0; i < Theme::subscriptionColorCount; ++i) {
        const QColor color = themeSubscriptionColor(scheme, i);
        for (const auto ground : {Role::Base, Role::Window, Role::AlternateBase})
            QCOMPARE_GE(Theme::contrast(color, themeColor(scheme, ground)), textContrast);
        for (const auto ground : {Role::Hover, Role::Selection, Role::GapRow})
            QCOMPARE_GE(Theme::contrast(color, themeColor(scheme, ground)), shapeContrast);
        for (const Theme::RuleColor rule : allRuleColors())
            QCOMPARE_GE(Theme::contrast(color, themeRuleTint(scheme, rule)), shapeContrast);
    }
}

void TestThemeColors::subscriptionColorsDiffer_data()
{
    addSchemes();
}

void TestThemeColors::subscriptionColorsDiffer()
{
    QFETCH(Theme::Scheme, scheme);
    QList<QColor> colors;
    for (int i = 0; i < Theme::subscriptionColorCount; ++i)
        colors << themeSubscriptionColor(scheme, i);
    compareAll(colors, 16.0);
}

void TestThemeColors::ruleColorsRead_data()
{
    addSchemes();
}

void TestThemeColors::ruleColorsRead()
{
    QFETCH(Theme::Scheme, scheme);
    for (const Theme::RuleColor rule : allRuleColors()) {
        // On the selection's ground a line of Base stands beside it.
        QCOMPARE_GE(Theme::contrast(themeRuleColor(scheme, rule), themeColor(scheme, Role::Base)), shapeContrast);
        for (const auto text : {Role::Text, Role::MutedText, Role::Warning, Role::Error, Role::Accent})
            QCOMPARE_GE(Theme::contrast(themeColor(scheme, text), themeRuleTint(scheme, rule)), textContrast);
    }
}

void TestThemeColors::ruleColorsDiffer_data()
{
    addSchemes();
}

void TestThemeColors::ruleColorsDiffer()
{
    QFETCH(Theme::Scheme, scheme);
    QList<QColor> colors;
    for (const Theme::RuleColor rule : allRuleColors())
        colors << themeRuleColor(scheme, rule);
    compareAll(colors, 12.0);
}

QTEST_APPLESS_MAIN(TestThemeColors)
#include "tst_themecolors.moc"
