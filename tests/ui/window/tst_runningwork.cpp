// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runningwork.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/dialogs/republishdialog.h"
#include "ui/panels/workbar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace eventscope;

namespace {

class Bar : public WorkBar
{
public:
    Bar(Theme &theme, QWidget *parent)
        : WorkBar(theme, QStringLiteral("test"), QStringLiteral("Test"), parent)
    {
    }
    [[nodiscard]] bool isRunning() const override { return running; }

    bool running = true;

protected:
    [[nodiscard]] double part() const override { return 0; }
    void cancel() override { running = false; }
};

struct Fixture
{
    Theme theme;
    test::FakePrompt prompt;
    QWidget window;
    QWidget other{&window, Qt::Window};
    RunningWork work{prompt, window};
    QSignalSpy decided{&work, &RunningWork::decided};
};

} // namespace

class TestRunningWork : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsInAnyWindowIsAskedAbout();
    void whatIsPublishedAgainIsAskedAbout();
    void whoStaysIsAskedAgain();
    void theSystemIsNotHeldUp();
};

void TestRunningWork::whatRunsInAnyWindowIsAskedAbout()
{
    Fixture fixture;
    QVERIFY(fixture.work.canClose());
    Bar bar(fixture.theme, &fixture.other);
    QVERIFY(!fixture.work.canClose());
    QCOMPARE(fixture.prompt.questions.size(), 1);
    QCOMPARE(fixture.decided.size(), 1);
    QVERIFY(fixture.work.canClose());
    QCOMPARE(fixture.prompt.questions.size(), 1);
    // The window stayed open after all.
    QVERIFY(!fixture.work.canClose());
    QCOMPARE(fixture.prompt.questions.size(), 2);
}

void TestRunningWork::whatIsPublishedAgainIsAskedAbout()
{
    Fixture fixture;
    test::CaptureFile file;
    file.appendEvent("1", QStringLiteral("/default/a"));
    file.commit();
    test::SessionFixture local;
    const auto session = local.session();
    auto *dialog = new RepublishDialog(fixture.theme, {{}, file.path(), file.lastId(), {}, {}}, &fixture.other);
    dialog->setTargets({{QStringLiteral("Local"), session.get(), true}});
    auto *publish = dialog->findChild<QPushButton *>(QStringLiteral("republishButton"));
    QTRY_VERIFY(publish->isEnabled());
    QVERIFY(fixture.work.canClose());
    publish->click();
    QVERIFY(fixture.work.isRunning());
    QVERIFY(!fixture.work.canClose());
    QVERIFY2(fixture.prompt.questions.constFirst().contains(QStringLiteral("published again")),
             qPrintable(fixture.prompt.questions.constFirst()));
    QCOMPARE(fixture.decided.size(), 1);
    QTRY_VERIFY(!fixture.work.isRunning());
}

void TestRunningWork::whoStaysIsAskedAgain()
{
    Fixture fixture;
    fixture.prompt.confirms = false;
    Bar bar(fixture.theme, &fixture.window);
    QVERIFY(!fixture.work.canClose());
    QVERIFY(fixture.decided.isEmpty());
    QVERIFY(!fixture.work.canClose());
    QCOMPARE(fixture.prompt.questions.size(), 2);
    bar.running = false;
    QVERIFY(fixture.work.canClose());
}

void TestRunningWork::theSystemIsNotHeldUp()
{
    Fixture fixture;
    Bar bar(fixture.theme, &fixture.window);
    fixture.work.giveUpSilently();
    QVERIFY(fixture.work.canClose());
    QVERIFY(fixture.prompt.questions.isEmpty());
}

QTEST_MAIN(TestRunningWork)
#include "tst_runningwork.moc"
