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
    void placeholdersRead_data();
    void placeholdersRead();
    void subscriptionColorsRepeat();
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
