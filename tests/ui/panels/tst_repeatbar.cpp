// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repeatbar.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace eventscope;

namespace {

/// A panel with a line edit and the bar, over a session with the local Event API.
struct Fixture
{
    Fixture()
    {
        panel.resize(320, 300);
        bar.setSession(session.get());
        bar.setSource({QString(), 1, false});
        bar.setRequest([this] { return std::optional(request()); });
    }
    [[nodiscard]] static RepeatRequest request()
    {
        RepeatRequest made;
        made.batch = BatchTemplate::literal({"{\"n\":1}"});
        made.context.channel = QStringLiteral("/default/a");
        made.transport = PublishTransport::Http;
        return made;
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return panel.findChild<QPushButton *>(QLatin1String(name)); }
    [[nodiscard]] QString message(const char *name) const { return panel.findChild<MessageLabel *>(QLatin1String(name))->message(); }
    [[nodiscard]] QString summary() const { return panel.findChild<QLabel *>(QStringLiteral("repeatSummary"))->text(); }
    [[nodiscard]] const RepeatRuns::Run *run() const { return bar.runs().run(session->settings().id); }
    [[nodiscard]] Repeater::State state() const { return run()->repeater->state(); }
    [[nodiscard]] qint64 sent() const { return run()->repeater->summary().publishes; }
    [[nodiscard]] qsizetype published() const
    {
        return test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size();
    }
    /// At 500 a second; 0: until it is stopped.
    void start(int times)
    {
        bar.open();
        panel.findChild<QComboBox *>(QStringLiteral("repeatMode"))->setCurrentIndex(1);
        panel.findChild<QDoubleSpinBox *>(QStringLiteral("repeatPace"))->setValue(500);
        panel.findChild<QSpinBox *>(QStringLiteral("repeatTimes"))->setValue(times);
        button("repeatStartButton")->click();
    }

    test::SessionFixture local;
    std::unique_ptr<Session> session = local.session();
    Theme theme;
    QWidget panel;
    QLineEdit field{&panel};
    RepeatBar bar{theme, &panel};
};

} // namespace

class TestRepeatBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isFoldedUntilItIsOpened();
    void saysWhyItCannotStart();
    void publishesSoManyTimesAndSumsUp();
    void failuresAreCountedByCode();
    void stopActsAtOnce_data();
    void stopActsAtOnce();
    void escapeElsewhereDoesNotStop();
    void goesOnWhileAnotherEndpointIsLookedAt();
    void endsWithItsSession();
    void disconnectingStopsIt();
};

void TestRepeatBar::isFoldedUntilItIsOpened()
{
    Fixture fixture;
    QVERIFY(fixture.bar.isHidden());
    fixture.bar.open();
    QVERIFY(!fixture.bar.isHidden());
    QVERIFY(fixture.button("repeatStartButton")->isEnabled());
    QVERIFY(fixture.button("repeatStopButton")->isHidden());
    QVERIFY(fixture.button("repeatCopyButton")->isHidden());
    fixture.panel.findChild<QToolButton *>(QStringLiteral("repeatFoldButton"))->click();
    QVERIFY(fixture.bar.isHidden());
}

void TestRepeatBar::saysWhyItCannotStart()
{
    Fixture fixture;
    fixture.bar.open();
    fixture.bar.setSource({QStringLiteral("Give a channel."), 1, false});
    QVERIFY(!fixture.button("repeatStartButton")->isEnabled());
    QCOMPARE(fixture.message("repeatReason"), QStringLiteral("Give a channel."));
    fixture.bar.setSource({QString(), 1, true});
    QVERIFY(fixture.button("repeatStartButton")->isEnabled());
    fixture.panel.findChild<QDoubleSpinBox *>(QStringLiteral("repeatPace"))->setValue(10); // ms
    QVERIFY(!fixture.button("repeatStartButton")->isEnabled());
}

void TestRepeatBar::publishesSoManyTimesAndSumsUp()
{
    Fixture fixture;
    QSignalSpy answers(&fixture.bar.runs(), &RepeatRuns::answered);
    fixture.start(50);
    QCOMPARE(fixture.state(), Repeater::State::Sending);
    QVERIFY(!fixture.button("repeatStopButton")->isHidden());
    QVERIFY(fixture.button("repeatStartButton")->isHidden());
    QVERIFY2(fixture.message("repeatProgress").contains(QStringLiteral("of 50 publishes sent")),
             qPrintable(fixture.message("repeatProgress")));
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
    QCOMPARE(fixture.sent(), 50);
    QVERIFY(fixture.summary().contains(QStringLiteral("Sent: 50 publishes, 50 events to /default/a")));
    QVERIFY(fixture.summary().contains(QStringLiteral("Published: 50 events")));
    QVERIFY(fixture.summary().contains(QStringLiteral("p99")));
    QVERIFY(!fixture.summary().contains(QStringLiteral("Failed")));
    QTRY_COMPARE(fixture.published(), 50);
    // Not each is told, but the last one is.
    QVERIFY(answers.size() < 50);
    QCOMPARE(answers.constLast().at(1).value<RepeatRuns::Answer>().sessionPublish, 50);
    fixture.button("repeatCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture.summary());
    QVERIFY(!fixture.button("repeatStartButton")->isHidden());
}

void TestRepeatBar::failuresAreCountedByCode()
{
    Fixture fixture;
    fixture.local.useKey(Secret(QByteArrayLiteral("da2-wrong")));
    fixture.start(3);
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
    QVERIFY2(fixture.summary().contains(QStringLiteral("Failed: 3 events: ")), qPrintable(fixture.summary()));
    QVERIFY(fixture.summary().contains(QStringLiteral("Published: 0 events")));
}

void TestRepeatBar::stopActsAtOnce_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestRepeatBar::stopActsAtOnce()
{
    QFETCH(bool, byEscape);
    Fixture fixture;
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.panel));
    fixture.start(0);
    QVERIFY(fixture.button("repeatStopButton")->hasFocus());
    QTRY_VERIFY(fixture.sent() > 10);
    if (byEscape)
        QTest::keyClick(&fixture.field, Qt::Key_Escape);
    else
        fixture.button("repeatStopButton")->click();
    QVERIFY(fixture.state() != Repeater::State::Sending);
    const qint64 sent = fixture.sent();
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
    QCOMPARE(fixture.sent(), sent);
    QVERIFY(!fixture.button("repeatStartButton")->hasFocus()); // pressed twice, it would begin again
    QCOMPARE(fixture.run()->repeater->summary().succeeded, sent);
    QTRY_COMPARE(fixture.published(), sent);
}

void TestRepeatBar::escapeElsewhereDoesNotStop()
{
    Fixture fixture;
    QLineEdit other;
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    fixture.start(0);
    QTest::keyClick(&other, Qt::Key_Escape);
    QCOMPARE(fixture.state(), Repeater::State::Sending);
    fixture.button("repeatStopButton")->click();
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
}

void TestRepeatBar::goesOnWhileAnotherEndpointIsLookedAt()
{
    Fixture fixture;
    fixture.start(0);
    fixture.bar.setSession(nullptr);
    const qint64 sent = fixture.sent();
    QTRY_VERIFY(fixture.sent() > sent + 10);
    QVERIFY(fixture.message("repeatElsewhere").contains(QStringLiteral("Still repeating to Local: ")));
    QVERIFY(fixture.button("repeatStopButton")->isHidden()); // this endpoint's
    // The line stays when the bar is folded.
    fixture.panel.findChild<QToolButton *>(QStringLiteral("repeatFoldButton"))->click();
    QVERIFY(!fixture.bar.isHidden());
    fixture.button("repeatStopElsewhereButton")->click();
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
    QVERIFY(fixture.message("repeatElsewhere").isEmpty());
    QVERIFY(fixture.bar.isHidden());
    fixture.bar.setSession(fixture.session.get());
    fixture.bar.open();
    QVERIFY(fixture.summary().contains(QStringLiteral("Sent: ")));
}

void TestRepeatBar::endsWithItsSession()
{
    Fixture fixture;
    fixture.start(0);
    QTRY_VERIFY(fixture.sent() > 2);
    const QString id = fixture.session->settings().id;
    fixture.session.reset();
    const RepeatRuns::Run *run = fixture.bar.runs().run(id);
    QVERIFY(run->repeater->state() != Repeater::State::Sending);
    QTRY_COMPARE(run->repeater->state(), Repeater::State::Idle);
    QVERIFY(fixture.bar.runs().sending().isEmpty());
}

void TestRepeatBar::disconnectingStopsIt()
{
    Fixture fixture;
    fixture.session->connectEndpoint();
    QTRY_COMPARE(fixture.session->status().state, ConnectionState::Connected);
    fixture.start(0);
    QTRY_VERIFY(fixture.sent() > 2);
    fixture.session->disconnectEndpoint();
    QTRY_COMPARE(fixture.state(), Repeater::State::Idle);
    QCOMPARE(fixture.session->status().state, ConnectionState::Disconnected);
}

QTEST_MAIN(TestRepeatBar)
#include "tst_repeatbar.moc"
