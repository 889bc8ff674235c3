// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zoom.h"

#include "tests/support/testcase.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace eventscope;

namespace {

void turnWheel(QWidget &widget, int eighths, Qt::KeyboardModifiers modifiers)
{
    const QPointF place(widget.rect().center());
    QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, eighths}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestZoom : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingGrowsAtOnce();
    void iconsGrowAlike_data();
    void iconsGrowAlike();
    void fixedWidthFollows();
    void linesOfTheStyleSheetStayLines();
    void stepsAndEnds();
    void staysInTheSettingsFile();
    void nonsenseInTheFileIsHeldBack_data();
    void nonsenseInTheFileIsHeldBack();
    void keysWorkInDialogs_data();
    void keysWorkInDialogs();
    void changedKeysWorkInDialogs();
    void wheelZooms_data();
    void wheelZooms();
    void wheelIsLeftWhereItHasAUse();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TestZoom::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestZoom::cleanup()
{
    m_theme->setZoom(100); // the font is the application's
}

void TestZoom::everythingGrowsAtOnce()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(QStringLiteral("Words"));
    auto *bold = new QLabel(QStringLiteral("Words"));
    QFont font = bold->font();
    font.setWeight(QFont::DemiBold);
    bold->setFont(font);
    auto *field = new QLineEdit;
    auto *box = new QCheckBox(QStringLiteral("Choice"));
    auto *button = new QPushButton(m_theme->icon(QStringLiteral("filter")), QStringLiteral("Button"));
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(bold), static_cast<QWidget *>(field),
                            static_cast<QWidget *>(box), static_cast<QWidget *>(button)})
        layout->addWidget(widget);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const double points = label->font().pointSizeF();
    const QSize icon = button->iconSize();
    const int height = field->height();
    const int indicator = box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, nullptr);
    m_theme->setZoom(200);
    for (const QLabel *one : {label, bold})
        QCOMPARE(one->font().pointSizeF(), 2 * points);
    QVERIFY(bold->font().weight() == QFont::DemiBold);
    QCOMPARE(button->iconSize(), 2 * icon);
    QCOMPARE(box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, nullptr), 2 * indicator);
    QTRY_COMPARE_GE(field->height(), 2 * height - 4); // borders stay lines
    QCOMPARE(zoomed(24), 48);
    m_theme->setZoom(100);
    QCOMPARE(label->font().pointSizeF(), points);
    QCOMPARE(button->iconSize(), icon);
}

void TestZoom::iconsGrowAlike_data()
{
    QTest::addColumn<QStyle::PixelMetric>("metric");
    QTest::newRow("button") << QStyle::PM_ButtonIconSize;
    QTest::newRow("field") << QStyle::PM_LineEditIconSize;
    QTest::newRow("list") << QStyle::PM_ListViewIconSize;
    QTest::newRow("menu") << QStyle::PM_SmallIconSize;
    QTest::newRow("tab") << QStyle::PM_TabBarIconSize;
    QTest::newRow("large") << QStyle::PM_IconViewIconSize;
}

void TestZoom::iconsGrowAlike()
{
    QFETCH(QStyle::PixelMetric, metric);
    const int before = QApplication::style()->pixelMetric(metric);
    m_theme->setZoom(200);
    QCOMPARE(QApplication::style()->pixelMetric(metric), 2 * before);
}

void TestZoom::fixedWidthFollows()
{
    QPlainTextEdit text;
    Theme::useMonospace(text);
    text.show();
    const double points = text.font().pointSizeF();
    const double fixed = Theme::monospace().pointSizeF();
    QCOMPARE(text.font().families(), Theme::monospace().families());
    m_theme->setZoom(150);
    QCOMPARE(text.font().pointSizeF(), points * 1.5);
    QCOMPARE(text.font().families(), Theme::monospace().families());
    QCOMPARE(Theme::monospace().pointSizeF(), fixed * 1.5);
}

void TestZoom::linesOfTheStyleSheetStayLines()
{
    m_theme->setZoom(50);
    QVERIFY(!qApp->styleSheet().contains(QRegularExpression(QStringLiteral("\\b0px"))));
    m_theme->setZoom(300);
    QVERIFY(qApp->styleSheet().contains(QStringLiteral("min-height: 54px")));
    m_theme->setChoice(Theme::Choice::Dark);
    QVERIFY(qApp->styleSheet().contains(QStringLiteral("min-height: 54px")));
    m_theme->setChoice(Theme::Choice::Light);
}

void TestZoom::stepsAndEnds()
{
    Zoom zoom(*m_theme, file());
    const QSignalSpy changed(&zoom, &Zoom::changed);
    zoom.zoomIn();
    QCOMPARE(zoom.percent(), 110);
    zoom.setPercent(113);
    zoom.zoomOut();
    QCOMPARE(zoom.percent(), 110);
    for (int i = 0; i < 20; ++i)
        zoom.zoomIn();
    QCOMPARE(zoom.percent(), 300);
    QVERIFY(!zoom.actions().at(0)->isEnabled());
    QVERIFY(!zoom.actions().at(0)->statusTip().isEmpty());
    for (int i = 0; i < 20; ++i)
        zoom.zoomOut();
    QCOMPARE(zoom.percent(), 50);
    QVERIFY(!zoom.actions().at(1)->isEnabled());
    zoom.reset();
    QCOMPARE(zoom.percent(), 100);
    QVERIFY(!zoom.actions().at(2)->isEnabled());
    QVERIFY(changed.count() > 0);
}

void TestZoom::staysInTheSettingsFile()
{
    {
        Zoom zoom(*m_theme, file());
        zoom.setPercent(175);
    }
    m_theme->setZoom(100);
    Zoom later(*m_theme, file());
    QCOMPARE(later.percent(), 175);
    QCOMPARE(m_theme->zoom(), 175);
    later.reset();
    QVERIFY(QSettings(file(), QSettings::IniFormat).allKeys().isEmpty()); // the default is not written
}

void TestZoom::nonsenseInTheFileIsHeldBack_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("percent");
    QTest::newRow("no number") << QStringLiteral("large") << 100;
    QTest::newRow("negative") << QStringLiteral("-50") << 100;
    QTest::newRow("too large") << QStringLiteral("9000") << 300;
    QTest::newRow("too small") << QStringLiteral("3") << 50;
}

void TestZoom::nonsenseInTheFileIsHeldBack()
{
    QFETCH(QString, stored);
    QFETCH(int, percent);
    QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("zoom"), stored);
    const Zoom zoom(*m_theme, file());
    QCOMPARE(zoom.percent(), percent);
}

void TestZoom::keysWorkInDialogs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("percent");
    QTest::newRow("plus") << Qt::Key_Plus << Qt::KeyboardModifiers(Qt::ControlModifier) << 175;
    QTest::newRow("plus with Shift") << Qt::Key_Plus << (Qt::ControlModifier | Qt::ShiftModifier) << 175;
    QTest::newRow("plus of the keypad") << Qt::Key_Plus << (Qt::ControlModifier | Qt::KeypadModifier) << 175;
    QTest::newRow("equals") << Qt::Key_Equal << Qt::KeyboardModifiers(Qt::ControlModifier) << 175;
    QTest::newRow("minus") << Qt::Key_Minus << Qt::KeyboardModifiers(Qt::ControlModifier) << 125;
    QTest::newRow("zero") << Qt::Key_0 << Qt::KeyboardModifiers(Qt::ControlModifier) << 100;
    QTest::newRow("plus to type") << Qt::Key_Plus << Qt::KeyboardModifiers(Qt::NoModifier) << 150;
}

void TestZoom::keysWorkInDialogs()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, percent);
    Zoom zoom(*m_theme, file());
    zoom.setPercent(150);
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new QLineEdit;
    layout->addWidget(field);
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(field, key, modifiers);
    QCOMPARE(zoom.percent(), percent);
    QCOMPARE(field->text().isEmpty(), percent != 150);
}

void TestZoom::changedKeysWorkInDialogs()
{
    Zoom zoom(*m_theme, file());
    zoom.actions().at(0)->setShortcut(Qt::CTRL | Qt::Key_B);
    QLineEdit field;
    field.show();
    QTest::keyClick(&field, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(zoom.percent(), 100);
    QTest::keyClick(&field, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(zoom.percent(), 110);
}

void TestZoom::wheelZooms_data()
{
    QTest::addColumn<QList<int>>("turns");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("percent");
    QTest::newRow("a notch up") << QList<int>{120} << Qt::KeyboardModifiers(Qt::ControlModifier) << 110;
    QTest::newRow("a notch down") << QList<int>{-120} << Qt::KeyboardModifiers(Qt::ControlModifier) << 90;
    QTest::newRow("a fine wheel") << QList<int>{40, 40, 40} << Qt::KeyboardModifiers(Qt::ControlModifier) << 110;
    QTest::newRow("less than a notch") << QList<int>{40, 40} << Qt::KeyboardModifiers(Qt::ControlModifier) << 100;
    QTest::newRow("to scroll") << QList<int>{120} << Qt::KeyboardModifiers(Qt::NoModifier) << 100;
}

void TestZoom::wheelZooms()
{
    QFETCH(QList<int>, turns);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, percent);
    const Zoom zoom(*m_theme, file());
    QPlainTextEdit text;
    text.setReadOnly(true); // Qt would zoom this one alone
    text.show();
    const double points = text.font().pointSizeF();
    for (const int turn : turns)
        turnWheel(*text.viewport(), turn, modifiers);
    QCOMPARE(zoom.percent(), percent);
    QCOMPARE(text.font().pointSizeF(), points * percent / 100);
}

void TestZoom::wheelIsLeftWhereItHasAUse()
{
    const Zoom zoom(*m_theme, file());
    QSpinBox number;
    number.show();
    turnWheel(number, 120, Qt::ControlModifier);
    QGraphicsView chart;
    chart.show();
    turnWheel(*chart.viewport(), 120, Qt::ControlModifier);
    QCOMPARE(zoom.percent(), 100);
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
