// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "tests/support/testcase.h"
#include "ui/themecolors.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QStyle>

#include <cmath>

using namespace eventscope;
using Role = Theme::Role;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
constexpr Matrix normalSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

std::array<double, 3> lab(const QColor &color, const Matrix &sight)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(sight[i][0] * rgb[0] + sight[i][1] * rgb[1] + sight[i][2] * rgb[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &sight)
{
    const auto p = lab(a, sight);
    const auto q = lab(b, sight);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

int inkOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTheme : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownColors();
    void textReads_data();
    void textReads();
    void barsAreSeen_data();
    void barsAreSeen();
    void placeholdersRead_data();
    void placeholdersRead();
    void subscriptionColorsDiffer_data();
    void subscriptionColorsDiffer();
    void subscriptionColorsRepeat();
    void ruleColorsDifferAndRead_data();
    void ruleColorsDifferAndRead();
    void choiceWins();
    void switchesWhileRunning();
    void iconsAreDrawn_data();
    void iconsAreDrawn();
    void iconFollowsTheScheme();
    void iconIsCrispAtDoubleDensity();
    void unknownIconWarns();
};

void TestTheme::contrastOfKnownColors()
{
    QCOMPARE(Theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textReads_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    const auto roles = QMetaEnum::fromType<Role>();
    const auto add = [&](Theme::Scheme scheme, Role text, Role ground) {
        QTest::addRow("%s: %s on %s", scheme == Theme::Scheme::Dark ? "dark" : "light", roles.valueToKey(int(text)),
                      roles.valueToKey(int(ground)))
            << scheme << text << ground;
    };
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        for (const auto text : {Role::Text, Role::MutedText, Role::Accent, Role::Success, Role::Warning, Role::Error, Role::Info,
                                Role::JsonKey, Role::JsonString, Role::JsonNumber, Role::JsonKeyword}) {
            for (const auto ground : {Role::Base, Role::Window, Role::AlternateBase, Role::Hover})
                add(scheme, text, ground);
        }
        add(scheme, Role::AccentText, Role::Accent);
        add(scheme, Role::AccentText, Role::AccentHover);
        add(scheme, Role::SelectionText, Role::Selection);
        add(scheme, Role::Warning, Role::GapRow);
        add(scheme, Role::MutedText, Role::GapRow);
        add(scheme, Role::Text, Role::GapRow);
        add(scheme, Role::Text, Role::Match);
    }
}

void TestTheme::barsAreSeen_data()
{
    subscriptionColorsDiffer_data();
}

void TestTheme::barsAreSeen()
{
    QFETCH(Theme::Scheme, scheme);
    QCOMPARE_GE(Theme::contrast(themeColor(scheme, Role::Bar), themeColor(scheme, Role::Base)), 3.0);
}

void TestTheme::placeholdersRead_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestTheme::placeholdersRead()
{
    QFETCH(Theme::Choice, choice);
    Theme theme;
    theme.setChoice(choice);
    theme.apply();
    QLineEdit field;
    field.ensurePolished();
    const QColor text = field.palette().color(QPalette::PlaceholderText);
    QCOMPARE(text.alpha(), 255);
    QCOMPARE_GE(Theme::contrast(text, field.palette().color(QPalette::Base)), 4.5);
}

void TestTheme::textReads()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    QCOMPARE_GE(Theme::contrast(themeColor(scheme, text), themeColor(scheme, ground)), 4.5);
}

void TestTheme::subscriptionColorsDiffer_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestTheme::subscriptionColorsDiffer()
{
    QFETCH(Theme::Scheme, scheme);
    for (int i = 0; i < Theme::subscriptionColorCount; ++i) {
        const QColor color = themeSubscriptionColor(scheme, i);
        for (const auto ground : {Role::Base, Role::Window})
            QCOMPARE_GE(Theme::contrast(color, themeColor(scheme, ground)), 4.5);
        // 2.3 is what an eye can just tell apart.
        for (int j = 0; j < i; ++j) {
            for (const Matrix &sight : {normalSight, protanopia, deuteranopia})
                QCOMPARE_GE(distance(color, themeSubscriptionColor(scheme, j), sight), 12.0);
        }
    }
}

void TestTheme::ruleColorsDifferAndRead_data()
{
    subscriptionColorsDiffer_data();
}

void TestTheme::ruleColorsDifferAndRead()
{
    QFETCH(Theme::Scheme, scheme);
    const auto colors = QMetaEnum::fromType<Theme::RuleColor>();
    const auto at = [&colors](int index) { return static_cast<Theme::RuleColor>(colors.value(index)); };
    for (int i = 0; i < colors.keyCount(); ++i) {
        const QColor color = themeRuleColor(scheme, at(i));
        QCOMPARE_GE(Theme::contrast(color, themeColor(scheme, Role::Base)), 3.0);
        for (const auto text : {Role::Text, Role::MutedText, Role::Warning, Role::Error})
            QCOMPARE_GE(Theme::contrast(themeColor(scheme, text), themeRuleTint(scheme, at(i))), 4.5);
        for (int j = 0; j < i; ++j) {
            for (const Matrix &sight : {normalSight, protanopia, deuteranopia})
                QCOMPARE_GE(distance(color, themeRuleColor(scheme, at(j)), sight), 12.0);
        }
    }
}

void TestTheme::subscriptionColorsRepeat()
{
    const Theme theme;
    QCOMPARE(theme.subscriptionColor(12), theme.subscriptionColor(0));
    QCOMPARE(theme.subscriptionColor(-1), theme.subscriptionColor(11));
}

void TestTheme::choiceWins()
{
    Theme theme;
    QCOMPARE(theme.choice(), Theme::Choice::System);
    const Theme::Scheme system = theme.scheme();
    const auto other = system == Theme::Scheme::Dark ? Theme::Choice::Light : Theme::Choice::Dark;
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(other);
    QVERIFY(theme.scheme() != system);
    QCOMPARE(changed.count(), 1);
    theme.setChoice(other);
    QCOMPARE(changed.count(), 1);
    theme.setChoice(Theme::Choice::System);
    QCOMPARE(theme.scheme(), system);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::switchesWhileRunning()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeColor(Theme::Scheme::Light, Role::Window));
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY2(!qApp->styleSheet().remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"))).contains(QLatin1Char('@')),
             "a colour without a name");
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), themeColor(Theme::Scheme::Dark, Role::Window));
    QVERIFY(qApp->styleSheet().contains(themeColor(Theme::Scheme::Dark, Role::Base).name()));
}

void TestTheme::iconsAreDrawn_data()
{
    const Theme theme; // registers the resources
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 30);
    for (const QString &file : files)
        QTest::addRow("%s", qUtf8Printable(file)) << file.chopped(4);
}

void TestTheme::iconsAreDrawn()
{
    QFETCH(QString, name);
    const Theme theme;
    const QImage image = theme.icon(name).pixmap(QSize(16, 16), 1.0).toImage();
    QCOMPARE(image.size(), QSize(16, 16));
    int visible = 0;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            visible += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
    }
    QVERIFY(visible > 0);
    // A line icon, not a blot. The application's own icon is the one that is filled.
    QVERIFY(name == QLatin1String("eventscope") || visible < 200);
}

void TestTheme::iconFollowsTheScheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const QIcon icon = theme.icon(QStringLiteral("pause"));
    const auto ink = [&](Role role, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off) {
        return inkOf(icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage(), theme.color(role));
    };
    QVERIFY(ink(Role::Text) > 0);
    theme.setChoice(Theme::Choice::Dark);
    QVERIFY(ink(Role::Text) > 0);
    QVERIFY(ink(Role::MutedText, QIcon::Disabled) > 0);
    QVERIFY(ink(Role::Accent, QIcon::Normal, QIcon::On) > 0);
    QCOMPARE(ink(Role::Error), 0);
    const QIcon error = theme.icon(QStringLiteral("pause"), Role::Error);
    QVERIFY(inkOf(error.pixmap(QSize(32, 32), 1.0).toImage(), theme.color(Role::Error)) > 0);
}

void TestTheme::iconIsCrispAtDoubleDensity()
{
    const Theme theme;
    const QPixmap pixmap = theme.icon(QStringLiteral("filter")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    const QPixmap doubled = theme.icon(QStringLiteral("filter")).pixmap(QSize(16, 16), 1.0).scaled(32, 32);
    QVERIFY(pixmap.toImage() != doubled.toImage());
}

void TestTheme::unknownIconWarns()
{
    const Theme theme;
    QTest::ignoreMessage(QtWarningMsg, "no icon named nothing-like-it");
    QVERIFY(theme.icon(QStringLiteral("nothing-like-it")).isNull());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
