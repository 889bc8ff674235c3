// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewbar.h"

#include "tests/support/testcase.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

/// Ten thousand rows in a hundred buckets; ten of them in view, the middle ones.
OverviewPicture::Content sample()
{
    OverviewPicture::Content content;
    content.overview.lastId = 10'000;
    const UtcTime start(1'750'000'000s); // 15:06:40 UTC
    for (int i = 0; i < 100; ++i)
        content.overview.buckets.push_back({i * 100 + 1, start + i * 1s, 100.0, false, false});
    content.overview.endsAt = start + 100s;
    content.firstVisible = 4'996;
    content.lastVisible = 5'005;
    return content;
}

struct Shown
{
    explicit Shown(const OverviewPicture::Content &content = sample())
    {
        bar.resize(bar.sizeHint().width(), 420);
        bar.setHeaderHeight(20);
        bar.setContent(content);
        bar.show();
        exposed = QTest::qWaitForWindowExposed(&bar);
    }
    [[nodiscard]] qint64 wanted() const { return spy.isEmpty() ? 0 : spy.constLast().at(0).toLongLong(); }

    Theme theme;
    OverviewBar bar{theme};
    QSignalSpy spy{&bar, &OverviewBar::placeWanted};
    bool exposed = false;
};

} // namespace

class TestOverviewBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void emptyCaptureIsCalm();
    void tellsWhereTheLogIs();
    void isASliderOverRows();
    void clickAndDragLeadThere();
    void keys_data();
    void keys();
    void wheelIsPassedOn();
    void tellsWhatIsAtThePointer();
    void paintsAgainOnlyWhatChanged();
    void bucketsFollowTheHeight();
    void largeFontMakesItNoWider();
};

void TestOverviewBar::contract()
{
    const Shown shown;
    QVERIFY(shown.exposed);
    QCOMPARE(shown.bar.objectName(), QStringLiteral("overviewBar"));
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<OverviewBar *>(&shown.bar));
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Overview"));
    QVERIFY(shown.bar.focusPolicy() & Qt::TabFocus);
    QCOMPARE_LE(shown.bar.sizeHint().width(), 48);
    QVERIFY(!shown.bar.picture().labels.isEmpty());
}

void TestOverviewBar::emptyCaptureIsCalm()
{
    Shown shown{OverviewPicture::Content()};
    QVERIFY(shown.bar.picture() == OverviewPicture());
    QVERIFY(shown.bar.valueText().isEmpty());
    QVERIFY(shown.bar.textAt(100).isEmpty());
    QTest::mouseClick(&shown.bar, Qt::LeftButton, {}, {20, 200});
    QTest::keyClick(&shown.bar, Qt::Key_End);
    QCOMPARE(shown.spy.size(), 0);
}

void TestOverviewBar::tellsWhereTheLogIs()
{
    Shown shown;
    QCOMPARE(shown.bar.valueText(), QStringLiteral("50 % of the capture, 15:07:29"));
    QCOMPARE(shown.bar.accessibleDescription(), shown.bar.valueText());
    OverviewPicture::Content content = sample();
    content.firstVisible = 9'991;
    content.lastVisible = 10'000;
    shown.bar.setContent(content);
    QCOMPARE(shown.bar.accessibleDescription(), QStringLiteral("100 % of the capture, 15:08:20"));
}

void TestOverviewBar::isASliderOverRows()
{
    Shown shown;
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&shown.bar);
    QCOMPARE(told->role(), QAccessible::Slider);
    QCOMPARE(told->text(QAccessible::Value), shown.bar.valueText());
    QAccessibleValueInterface *value = told->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->minimumValue().toLongLong(), 1);
    QCOMPARE(value->maximumValue().toLongLong(), 10'000);
    QCOMPARE(value->currentValue().toLongLong(), 5'000);
    value->setCurrentValue(7'000);
    QCOMPARE(shown.wanted(), 7'000);
    value->setCurrentValue(20'000);
    QCOMPARE(shown.wanted(), 10'000);
}

void TestOverviewBar::clickAndDragLeadThere()
{
    Shown shown;
    QTest::mousePress(&shown.bar, Qt::LeftButton, {}, {20, 20 + 100});
    QCOMPARE(shown.wanted(), 2'501);
    QTest::mouseMove(&shown.bar, {20, 20 + 300});
    QTRY_COMPARE(shown.wanted(), 7'501);
    QTest::mouseRelease(&shown.bar, Qt::LeftButton, {}, {20, 20 + 300});
    QTest::mousePress(&shown.bar, Qt::LeftButton, {}, {20, 5}); // above the rows
    QCOMPARE(shown.wanted(), 1);
    QTest::mouseRelease(&shown.bar, Qt::LeftButton, {}, {20, 5});
    const qsizetype before = shown.spy.size();
    QTest::mouseClick(&shown.bar, Qt::RightButton, {}, {20, 200});
    QCOMPARE(shown.spy.size(), before);
}

void TestOverviewBar::keys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<qint64>("id");
    // A page is what one bucket of the bar holds: 10,000 rows in 200 buckets.
    QTest::newRow("up") << Qt::Key_Up << qint64(4'950);
    QTest::newRow("down") << Qt::Key_Down << qint64(5'050);
    QTest::newRow("page up") << Qt::Key_PageUp << qint64(4'000);
    QTest::newRow("page down") << Qt::Key_PageDown << qint64(6'000);
    QTest::newRow("home") << Qt::Key_Home << qint64(1);
    QTest::newRow("end") << Qt::Key_End << qint64(10'000);
}

void TestOverviewBar::keys()
{
    QFETCH(const Qt::Key, key);
    Shown shown;
    QTest::keyClick(&shown.bar, key);
    QCOMPARE(shown.spy.size(), 1);
    QTEST(shown.wanted(), "id");
}

void TestOverviewBar::wheelIsPassedOn()
{
    Shown shown;
    QSignalSpy scrolled(&shown.bar, &OverviewBar::scrolled);
    QWheelEvent event({20, 100}, shown.bar.mapToGlobal(QPointF(20, 100)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&shown.bar, &event);
    QCOMPARE(scrolled.size(), 1);
}

void TestOverviewBar::tellsWhatIsAtThePointer()
{
    OverviewPicture::Content content = sample();
    content.overview.buckets[50].hasFailure = true;
    content.overview.buckets[50].hasGap = true;
    content.overview.buckets[51].rate = std::nullopt;
    content.marks = {5'050};
    Shown shown(content);
    const QStringList lines = shown.bar.textAt(20 + 200).split(QLatin1Char('\n'));
    QCOMPARE(lines.mid(0, 3), QStringList({QStringLiteral("15:07:30"), QStringLiteral("100/s"), QStringLiteral("row 5,001")}));
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.at(3).contains(QStringLiteral("errors")));
    QVERIFY(lines.at(4).contains(QStringLiteral("gap")));
    QCOMPARE(lines.at(5), QStringLiteral("marked"));
    QVERIFY(shown.bar.textAt(20 + 206).contains(QStringLiteral("rate unknown")));
}

void TestOverviewBar::paintsAgainOnlyWhatChanged()
{
    Shown shown;
    const OverviewPicture before = shown.bar.picture();
    OverviewPicture::Content content = sample();
    ++content.firstVisible; // not a pixel further
    shown.bar.setContent(content);
    QVERIFY(shown.bar.picture() == before);
    content.firstVisible = 1'000;
    content.lastVisible = 1'010;
    shown.bar.setContent(content);
    QVERIFY(shown.bar.picture() != before);
}

void TestOverviewBar::bucketsFollowTheHeight()
{
    Shown shown;
    QSignalSpy resized(&shown.bar, &OverviewBar::resized);
    QCOMPARE(shown.bar.bucketCount(), 200);
    shown.bar.resize(56, 220);
    QCOMPARE(shown.bar.bucketCount(), 100);
    QCOMPARE(resized.size(), 1);
    QCOMPARE(shown.bar.picture().bars.constLast().bottom(), 219);
}

void TestOverviewBar::largeFontMakesItNoWider()
{
    Shown shown;
    QFont font = shown.bar.font();
    font.setPointSizeF(24);
    shown.bar.setFont(font);
    QCOMPARE_LE(shown.bar.sizeHint().width(), 48);
    for (const OverviewPicture::Label &label : shown.bar.picture().labels)
        QVERIFY(shown.bar.rect().contains(label.rect));
}

QTEST_MAIN(TestOverviewBar)
#include "tst_overviewbar.moc"
