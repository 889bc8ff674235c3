// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repeatform.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    [[nodiscard]] QString message(const char *name) const { return form.findChild<MessageLabel *>(QLatin1String(name))->message(); }

    Theme theme;
    RepeatForm form{theme};
    QComboBox *mode = form.findChild<QComboBox *>(QStringLiteral("repeatMode"));
    QDoubleSpinBox *pace = form.findChild<QDoubleSpinBox *>(QStringLiteral("repeatPace"));
    QSpinBox *times = form.findChild<QSpinBox *>(QStringLiteral("repeatTimes"));
};

} // namespace

class TestRepeatForm : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onceASecondUntilStoppedAtFirst();
    void aRateIsAnIntervalToldTheOtherWay();
    void theBudgetFollowsWhatIsPublished();
};

void TestRepeatForm::onceASecondUntilStoppedAtFirst()
{
    Fixture fixture;
    QCOMPARE(fixture.form.plan(), RepeatPlan());
    QCOMPARE(fixture.times->text(), QStringLiteral("Until stopped"));
    QVERIFY(fixture.form.isPossible());
}

void TestRepeatForm::aRateIsAnIntervalToldTheOtherWay()
{
    Fixture fixture;
    fixture.pace->setValue(250);
    fixture.times->setValue(50);
    fixture.mode->setCurrentIndex(1);
    QCOMPARE(fixture.pace->value(), 4.0);
    QCOMPARE(fixture.form.plan().interval, 250ms);
    QCOMPARE(fixture.form.plan().count, 50);
    fixture.pace->setValue(8);
    QCOMPARE(fixture.form.plan().interval, 125ms);
    fixture.mode->setCurrentIndex(0);
    QCOMPARE(fixture.pace->value(), 125.0);
    QCOMPARE(fixture.pace->accessibleName(), QStringLiteral("Milliseconds from one publish to the next"));
}

void TestRepeatForm::theBudgetFollowsWhatIsPublished()
{
    Fixture fixture;
    fixture.mode->setCurrentIndex(1);
    fixture.pace->setValue(10);
    fixture.form.setPublish(5, true);
    QCOMPARE(fixture.message("repeatBudget"), QStringLiteral("10 of 25 publishes/s on this connection, 50 of 10,000 events/s of the API"));
    QVERIFY(fixture.message("repeatWarning").isEmpty());
    QSignalSpy changes(&fixture.form, &RepeatForm::changed);
    fixture.pace->setValue(30);
    QVERIFY(!changes.isEmpty());
    QVERIFY(!fixture.form.isPossible());
    QVERIFY(fixture.message("repeatWarning").contains(QStringLiteral("25 publishes a second")));
    fixture.form.setPublish(5, false);
    QVERIFY(fixture.form.isPossible());
    QVERIFY(fixture.message("repeatWarning").isEmpty());
}

QTEST_MAIN(TestRepeatForm)
#include "tst_repeatform.moc"
