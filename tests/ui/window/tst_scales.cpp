// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/pixmaprecorder.h"
#include "tests/ui/support/shownprogram.h"
#include "ui/commanddesk.h"
#include "ui/dialogs/colorrulesdialog.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/presentation/presentationwindow.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>

using namespace eventscope;
using test::CutWords;

namespace {

qreal wantedScale()
{
    bool isGiven = false;
    const double factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isGiven);
    return isGiven ? factor : 1.0;
}

template<typename Window>
Window *shownWindow()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Window *>(one);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Pixmaps with other pixels than the screen has for them: they are painted blurred.
QStringList blurredIn(QWidget &window, qreal scale)
{
    test::PixmapRecorder recorder(window.size(), scale);
    window.render(&recorder);
    QStringList blurred;
    for (const auto &one : recorder.painted()) {
        const QSizeF wanted = one.size * scale;
        if (qAbs(wanted.width() - one.source.width()) > 1 || qAbs(wanted.height() - one.source.height()) > 1)
            blurred << QStringLiteral("%1 x %2 px for %3 x %4 units")
                           .arg(one.source.width())
                           .arg(one.source.height())
                           .arg(one.size.width())
                           .arg(one.size.height());
    }
    return recorder.painted().isEmpty() ? QStringList(QStringLiteral("no icon was painted")) : blurred;
}

} // namespace

/// The look at QT_SCALE_FACTOR 1, 1.25, 1.5 and 2: CTest runs it with each. Nothing is cut, icons have a pixel for each of the screen's,
/// and pictures are kept in the build folder.
class TestScales : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qGuiApp->devicePixelRatio(), wantedScale()); }
    void theWindow_data();
    void theWindow();
    void thePresentation();
    void dialogs();

private:
    static void check(QWidget &window, const QString &name, QStringList &faults);
};

void TestScales::check(QWidget &window, const QString &name, QStringList &faults)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("not shown");
    // Docks behind others are measured when it is their turn.
    const auto docks = window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        dock->raise();
        faults << test::cutWhenSettled(*dock);
    }
    faults << (docks.isEmpty() ? test::cutWhenSettled(window) : test::cutWhenSettled(*static_cast<QMainWindow &>(window).centralWidget()));
    faults << CutWords::tooLarge(window) << blurredIn(window, wantedScale());
    test::keepPicture(window, QStringLiteral("scale-%1").arg(qRound(wantedScale() * 100)), name);
}

void TestScales::theWindow_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestScales::theWindow()
{
    QFETCH(Theme::Choice, choice);
    test::ShownProgram f;
    f.theme.setChoice(choice);
    QStringList faults;
    check(*f.window, QStringLiteral("window-%1").arg(QString::fromLatin1(QTest::currentDataTag())), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScales::thePresentation()
{
    const test::ShownProgram f;
    f.window->findChild<QAction *>(QStringLiteral("presentationAction"))->trigger();
    QTRY_VERIFY(shownWindow<PresentationWindow>());
    auto *window = shownWindow<PresentationWindow>();
    QStringList faults;
    check(*window, QStringLiteral("presentation"), faults);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    window->close();
    QTRY_VERIFY(f.window->isVisible());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestScales::dialogs()
{
    test::ShownProgram f;
    QStringList faults;
    f.window->findChild<CommandDesk *>()->openPreferences();
    auto *preferences = shownWindow<QDialog>();
    check(*preferences, QStringLiteral("preferences"), faults);
    preferences->close();
    f.logSettings.setColorRules({{QStringLiteral("Large orders"), QStringLiteral(".total > 100"), Theme::RuleColor::Green}});
    ColorRulesDialog rules(f.theme, f.logSettings);
    check(rules, QStringLiteral("colour-rules"), faults);
    EndpointDialog endpoint(f.fixture.endpoint, false, f.fixture.secrets, f.theme, f.prompt);
    check(endpoint, QStringLiteral("endpoint"), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestScales)
#include "tst_scales.moc"
