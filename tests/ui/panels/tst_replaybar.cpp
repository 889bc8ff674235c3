// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replaybar.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/replaytext.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace eventscope;
using namespace std::chrono_literals;
using State = Replay::State;

namespace {

/// Ten events, one a second.
struct Fixture
{
    Fixture()
    {
        for (int second = 0; second < 10; ++second) {
            CaptureRow row;
            row.at = UtcTime(1'750'000'000s + second * 1s);
            row.payload = "{}";
            file.append(row);
        }
        file.commit();
        bar.resize(900, 60);
        bar.show();
    }
    void open(bool plays = false)
    {
        replay.open(file.path(), file.lastId(), plays);
        QVERIFY(QTest::qWaitFor([this] { return replay.state() != State::Reading; }));
    }
    [[nodiscard]] QToolButton *button(const char *name) const { return bar.findChild<QToolButton *>(QLatin1String(name)); }
    [[nodiscard]] QString label(const char *name) const { return bar.findChild<QLabel *>(QLatin1String(name))->text(); }

    test::CaptureFile file;
    test::FakeClock clock;
    Theme theme;
    Replay replay{clock};
    ReplayBar bar{theme, replay};
    QSlider *position = bar.findChild<QSlider *>(QStringLiteral("replayPosition"));
    QComboBox *speed = bar.findChild<QComboBox *>(QStringLiteral("replaySpeed"));
    MessageLabel *message = bar.findChild<MessageLabel *>(QStringLiteral("replayMessage"));
};

} // namespace

class TestReplayBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isOffUntilThereAreRows();
    void playsAndPauses();
    void keys();
    void seeks();
    void aClickGoesWhereItPoints();
    void tellsWhereItStands();
    void takesSpeeds_data();
    void takesSpeeds();
    void refusesWhatIsNoSpeed();
    void loopsAndSkips();
    void tellsASkippedPause();
    void tellsWhyItEnded();
    void everythingHasAName();
    void times_data();
    void times();
};

void TestReplayBar::isOffUntilThereAreRows()
{
    Fixture f;
    QVERIFY(!f.button("replayPlayButton")->isEnabled());
    QVERIFY(!f.position->isEnabled());
    f.open();
    QVERIFY(f.button("replayPlayButton")->isEnabled());
    QVERIFY(f.position->isEnabled());
}

void TestReplayBar::playsAndPauses()
{
    Fixture f;
    f.open();
    QToolButton *play = f.button("replayPlayButton");
    QCOMPARE(play->text(), QStringLiteral("Play"));
    play->click();
    QCOMPARE(f.replay.state(), State::Playing);
    QCOMPARE(play->text(), QStringLiteral("Pause"));
    QCOMPARE(play->accessibleName(), QStringLiteral("Pause"));
    play->click();
    QCOMPARE(f.replay.state(), State::Paused);
    f.button("replayForwardButton")->click();
    QCOMPARE(f.replay.row().id, 2);
    f.button("replayBackButton")->click();
    QCOMPARE(f.replay.row().id, 1);
}

void TestReplayBar::keys()
{
    Fixture f;
    f.open();
    QTest::keyClick(f.position, Qt::Key_Space);
    QCOMPARE(f.replay.state(), State::Playing);
    QTest::keyClick(f.button("replayPlayButton"), Qt::Key_Space); // presses the button, once
    QCOMPARE(f.replay.state(), State::Paused);
    QTest::keyClick(f.position, Qt::Key_Period);
    QTest::keyClick(f.position, Qt::Key_Period);
    QCOMPARE(f.replay.row().id, 3);
    QTest::keyClick(f.position, Qt::Key_Comma);
    QCOMPARE(f.replay.row().id, 2);
    QTest::keyClick(f.button("replayLoopButton"), Qt::Key_Space);
    QVERIFY(f.replay.isLooping());
    QCOMPARE(f.replay.state(), State::Paused);
    QSignalSpy leaves(&f.bar, &ReplayBar::leaveWanted);
    QTest::keyClick(f.position, Qt::Key_Escape);
    f.button("replayLeaveButton")->click();
    QCOMPARE(leaves.size(), 2);
}

void TestReplayBar::seeks()
{
    Fixture f;
    f.open();
    f.position->setValue(f.position->maximum());
    QCOMPARE(f.replay.row().id, 10);
    f.position->triggerAction(QSlider::SliderPageStepSub); // a tenth
    QCOMPARE(f.replay.row().id, 9);
    f.position->setValue(0);
    QCOMPARE(f.replay.row().id, 1);
}

void TestReplayBar::aClickGoesWhereItPoints()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowExposed(&f.bar));
    f.open();
    QTest::mouseClick(f.position, Qt::LeftButton, {}, QPoint(f.position->width() / 2, f.position->height() / 2));
    QVERIFY2(f.replay.at() > 4s && f.replay.at() < 5s, qPrintable(replayTimeText(f.replay.at())));
    QCOMPARE(f.replay.row().id, 5);
}

void TestReplayBar::tellsWhereItStands()
{
    Fixture f;
    f.open(true);
    f.clock.advance(3'500ms);
    f.replay.tick();
    QCOMPARE(f.label("replayTime"), QStringLiteral("0:03 of 0:09"));
    QVERIFY2(f.label("replayPlace").startsWith(QStringLiteral("Row 4 of 10, captured 2025-06-15 15:06:43.000")),
             qPrintable(f.label("replayPlace")));
    QVERIFY(f.position->value() > f.position->maximum() / 3);
    QVERIFY(f.position->value() < f.position->maximum() / 2);
}

void TestReplayBar::takesSpeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("speed");
    QTest::addRow("plain") << QStringLiteral("10") << 10.0;
    QTest::addRow("with the sign") << QStringLiteral("2.5\u00d7") << 2.5;
    QTest::addRow("with an x") << QStringLiteral("100 x") << 100.0;
    QTest::addRow("slow") << QStringLiteral("0.1") << 0.1;
}

void TestReplayBar::takesSpeeds()
{
    QFETCH(QString, text);
    QFETCH(double, speed);
    Fixture f;
    f.open();
    f.speed->lineEdit()->setText(text);
    QTest::keyClick(f.speed->lineEdit(), Qt::Key_Return);
    QCOMPARE(f.replay.speed(), speed);
    QCOMPARE(f.speed->currentText(), replaySpeedText(speed));
    QVERIFY(f.message->isHidden());
}

void TestReplayBar::refusesWhatIsNoSpeed()
{
    Fixture f;
    f.open();
    for (const QString &text : {QStringLiteral("fast"), QStringLiteral("0"), QStringLiteral("-1"), QStringLiteral("5000"), QString()}) {
        f.speed->lineEdit()->setText(text);
        QTest::keyClick(f.speed->lineEdit(), Qt::Key_Return);
        QCOMPARE(f.replay.speed(), 1.0);
        QVERIFY(f.message->isVisible());
    }
    f.speed->setCurrentIndex(3);
    Q_EMIT f.speed->activated(3);
    QCOMPARE(f.replay.speed(), 10.0);
    QVERIFY(f.message->isHidden());
}

void TestReplayBar::loopsAndSkips()
{
    Fixture f;
    f.button("replayLoopButton")->click();
    f.button("replaySkipButton")->click();
    QVERIFY(f.replay.isLooping());
    QVERIFY(f.replay.isSkippingPauses());
}

void TestReplayBar::tellsASkippedPause()
{
    Fixture f;
    CaptureRow late;
    late.at = UtcTime(1'750'000'100s);
    f.file.append(late);
    f.file.commit();
    f.replay.setSkippingPauses(true);
    f.open();
    f.replay.seek(9s);
    f.replay.play();
    f.clock.advance(1s);
    f.replay.tick();
    QVERIFY2(f.label("replayPlace").contains(QStringLiteral("skipped 1:30 without events")), qPrintable(f.label("replayPlace")));
    f.replay.stepBack();
    QVERIFY(!f.label("replayPlace").contains(QStringLiteral("skipped")));
}

void TestReplayBar::tellsWhyItEnded()
{
    Fixture f;
    f.replay.open(QStringLiteral("/nowhere/at/all.escap"), 3, true);
    QTRY_VERIFY(f.message->isVisible());
    QVERIFY2(f.message->message().startsWith(QStringLiteral("The replay ended.")), qPrintable(f.message->message()));
    QVERIFY(!f.button("replayPlayButton")->isEnabled());
    f.open();
    QVERIFY(f.message->isHidden());
}

void TestReplayBar::everythingHasAName()
{
    Fixture f;
    for (const QToolButton *button : f.bar.findChildren<QToolButton *>()) {
        QVERIFY(!button->objectName().isEmpty());
        QCOMPARE(button->accessibleName(), button->text());
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    QCOMPARE(f.position->accessibleName(), QStringLiteral("Position"));
    QCOMPARE(f.speed->accessibleName(), QStringLiteral("Speed"));
}

void TestReplayBar::times_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << qint64(0) << QStringLiteral("0:00");
    QTest::addRow("seconds") << qint64(7) << QStringLiteral("0:07");
    QTest::addRow("minutes") << qint64(754) << QStringLiteral("12:34");
    QTest::addRow("hours") << qint64(3'723) << QStringLiteral("1:02:03");
    QTest::addRow("days") << qint64(90'000) << QStringLiteral("25:00:00");
}

void TestReplayBar::times()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(replayTimeText(std::chrono::seconds(seconds)), text);
}

QTEST_MAIN(TestReplayBar)
#include "tst_replaybar.moc"
