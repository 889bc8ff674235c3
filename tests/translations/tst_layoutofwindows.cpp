// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "tests/support/testcase.h"
#include "tests/translations/languageinuse.h"
#include "tests/ui/support/capturefile.h"
#include "tests/ui/support/shownprogram.h"
#include "ui/capturedesk.h"
#include "ui/capturewindow.h"
#include "ui/commanddesk.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/arrivalsdialog.h"
#include "ui/dialogs/colorrulesdialog.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/dialogs/languagepage.h"
#include "ui/dialogs/marknotedialog.h"
#include "ui/dialogs/marksdialog.h"
#include "ui/dialogs/mfadialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/savedfiltersdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/models/logmarks.h"
#include "ui/panels/replaybar.h"
#include "ui/presentation/presentationpage.h"
#include "ui/presentation/presentationwindow.h"

#include <QAction>
#include <QListWidget>

using namespace eventscope;
using test::CutWords;
using test::LanguageInUse;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

EndpointSettings poolEndpoint(AuthorizerSettings::Kind kind)
{
    AuthorizerSettings authorizer;
    authorizer.id = text("pool");
    authorizer.name = text("User pool");
    authorizer.kind = kind;
    authorizer.userPool.userPoolId = text("eu-central-1_Abc123");
    authorizer.userPool.clientId = text("client");
    authorizer.oidc.issuer = text("http://127.0.0.1:1");
    authorizer.oidc.clientId = text("client");
    EndpointSettings endpoint;
    endpoint.id = text("orders");
    endpoint.authorizers = {authorizer};
    return endpoint;
}

PublishResult partlyRefused()
{
    PublishResult result(PublishResult::Response{{{text("5f0c"), 0}}, {{text("5f0d"), 1, text("400"), text("Too large")}}});
    result.rawAnswer = R"({"failed":[{"identifier":"5f0d"}]})";
    return result;
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

} // namespace

/// The windows and dialogs that no command of an idle main window opens, as tst_layoutofwords has the others.
class TestLayoutOfWindows : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void dialogsHaveRoom_data() { LanguageInUse::addAll(); }
    void dialogsHaveRoom();
    void preferencesHaveRoom_data() { LanguageInUse::addAll(); }
    void preferencesHaveRoom();
    void aReplayHasRoom_data() { LanguageInUse::addAll(); }
    void aReplayHasRoom();
    void thePresentationHasRoom_data() { LanguageInUse::addAll(); }
    void thePresentationHasRoom();
    void theGuideHasRoom_data() { LanguageInUse::addAll(); }
    void theGuideHasRoom();
    void warningsHaveRoom_data() { LanguageInUse::addAll(); }
    void warningsHaveRoom();
    void fieldsOfDataReadLeftToRight_data();
    void fieldsOfDataReadLeftToRight();

private:
    /// Shows it, measures it, keeps its picture.
    void look(QWidget &window, const QString &name);
    void fillSettings(LogSettings &settings);

    QStringList m_cut;
};

#define QVERIFY_NOTHING_CUT() QVERIFY2(m_cut.isEmpty(), qPrintable(std::exchange(m_cut, {}).join(QLatin1Char('\n'))))

void TestLayoutOfWindows::look(QWidget &window, const QString &name)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_cut << test::cutWhenSettled(window) << CutWords::tooLarge(window);
    m_cut.removeDuplicates();
    test::keepPicture(window, QString::fromLatin1(QTest::currentDataTag()), name);
}

void TestLayoutOfWindows::fillSettings(LogSettings &settings)
{
    settings.setSavedFilters({{text("Large orders"), text(".total > 100")}});
    settings.setColorRules({{text("Large orders"), text(".total > 100"), Theme::RuleColor::Green}});
}

void TestLayoutOfWindows::dialogsHaveRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    test::ShownProgram program;
    fillSettings(program.logSettings);
    test::CaptureFile file;
    file.appendEvents(2);
    file.setMark(2, text("Look here"));
    file.commit();
    const auto reader = CaptureReader::open(file.path());
    QVERIFY(reader);
    LogMarks marks;
    marks.read(reader->get());

    SignInDialog signIn(poolEndpoint(AuthorizerSettings::Kind::UserPool), text("pool"), program.fixture.signIns, program.theme);
    look(signIn, text("SignInDialog"));
    SignInDialog browser(poolEndpoint(AuthorizerSettings::Kind::Oidc), text("pool"), program.fixture.signIns, program.theme);
    look(browser, text("SignInDialog-browser"));
    MfaDialog mfa(text("arn:aws:iam::123456789012:mfa/ana"));
    look(mfa, text("MfaDialog"));
    MarksDialog list(program.theme, marks, true);
    look(list, text("MarksDialog"));
    MarkNoteDialog note(2, text("Look here"), 200);
    look(note, text("MarkNoteDialog"));
    SavedFiltersDialog filters(program.theme, program.logSettings);
    look(filters, text("SavedFiltersDialog"));
    ColorRulesDialog rules(program.theme, program.logSettings);
    look(rules, text("ColorRulesDialog"));
    ArrivalsDialog arrivals(program.theme, *program.sessions.session(program.endpointId));
    look(arrivals, text("ArrivalsDialog"));
    AnswerDialog answer(partlyRefused(), text("/default/orders"));
    look(answer, text("AnswerDialog"));
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::preferencesHaveRoom()
{
    QFETCH(QString, language);
    LanguageInUse inUse(language);
    const test::ShownProgram f;
    f.window->findChild<CommandDesk *>()->openPreferences();
    auto *dialog = shownWindow<PreferencesDialog>();
    QVERIFY(dialog);
    auto *titles = dialog->findChild<QListWidget *>(text("preferencePages"));
    dialog->addPage(text("[]"),
                    new LanguagePage(
                        inUse.language(), [] { return true; }, dialog)); // as WindowHost does
    QVERIFY(titles->count() >= 5);
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        look(*dialog, text("PreferencesDialog-%1").arg(page));
    }
    dialog->close();
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::aReplayHasRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    const test::ShownProgram f;
    f.window->findChild<CaptureDesk *>()->openDemo(demoCaptures().constFirst());
    QTRY_VERIFY(shownWindow<CaptureWindow>());
    auto *window = shownWindow<CaptureWindow>();
    QTRY_VERIFY(window->findChild<ReplayBar *>() && window->findChild<ReplayBar *>()->isVisible());
    look(*window, text("CaptureWindow-replay"));
    window->close();
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::thePresentationHasRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    const test::ShownProgram f;
    f.window->findChild<QAction *>(text("presentationAction"))->trigger();
    QTRY_VERIFY(shownWindow<PresentationWindow>());
    auto *window = shownWindow<PresentationWindow>();
    look(*window, text("PresentationWindow"));
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    window->close();
    QTRY_VERIFY(f.window->isVisible());
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::theGuideHasRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    Theme theme;
    theme.apply();
    GuideWindow guide(theme);
    look(guide, text("GuideWindow"));
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::warningsHaveRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    const test::ShownProgram f;
    QTest::ignoreMessage(QtWarningMsg, "capture not written: the disk is full");
    qCWarning(logCapture) << "capture not written: the disk is full";
    auto *dock = f.window->findChild<QWidget *>(text("clientLogDock"));
    QVERIFY(dock);
    dock->show();
    dock->raise();
    QTRY_VERIFY(dock->findChild<QTableView *>()->model()->rowCount() > 0);
    look(*dock, text("clientLog-warning"));
    QVERIFY_NOTHING_CUT();
}

void TestLayoutOfWindows::fieldsOfDataReadLeftToRight_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"publishChannel", "subscribeChannel", "logFilter", "findField", "eventEditor1", "detailRaw", "detailFormatted", "detailTree",
          "diffIgnored", "frameRaw", "urlEdit", "regionEdit", "realtimeEdit", "proxyHost", "caFile", "sourceValue", "colorRuleFilter"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLayoutOfWindows::fieldsOfDataReadLeftToRight()
{
    QFETCH(QString, name);
    const LanguageInUse inUse(text("pseudo-rtl"));
    test::Program f;
    MainWindow window(f.parts());
    window.findChild<EndpointsPanel *>()->select(f.endpointId);
    const EndpointDialog endpoint(f.fixture.endpoint, false, f.fixture.secrets, f.theme, f.prompt);
    const ColorRulesDialog rules(f.theme, f.logSettings);
    const QWidget *found = nullptr;
    for (const QWidget *root :
         {static_cast<const QWidget *>(&window), static_cast<const QWidget *>(&endpoint), static_cast<const QWidget *>(&rules)})
        found = found ? found : root->findChild<QWidget *>(name);
    QVERIFY(found);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(found->layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLayoutOfWindows)
#include "tst_layoutofwindows.moc"
