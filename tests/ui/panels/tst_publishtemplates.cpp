// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/panels/eventpage.h"
#include "ui/panels/eventtabs.h"
#include "ui/panels/publishpanel.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace eventscope;

namespace {

constexpr int errorIndicator = 8;

struct Fixture
{
    Fixture()
    {
        local.endpoint.variables.insert(QStringLiteral("price"), "2.50");
        local.endpoint.id = workspace.add(local.endpoint);
        local.useKey(local.api.definition().apiKey());
        session = local.session();
        panel.setSession(session.get());
    }
    void compose(const QList<QByteArray> &events, bool isTemplate = true)
    {
        panel.compose({QStringLiteral("saved"), QStringLiteral("/default/orders"), false, events, isTemplate, {}});
    }
    [[nodiscard]] QList<QByteArray> published() const
    {
        QList<QByteArray> payloads;
        for (const CaptureRow &row : test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published))
            payloads << row.payload;
        return payloads;
    }
    [[nodiscard]] EventPage *page(int number) const { return tabs->page(number - 1); }
    [[nodiscard]] JsonEditor *editor() const { return page(1)->editor(); }
    [[nodiscard]] QString error() const { return page(1)->findChild<MessageLabel *>(QStringLiteral("eventMessage"))->message(); }
    [[nodiscard]] QString message(const char *name) const { return panel.findChild<MessageLabel *>(QLatin1String(name))->message(); }
    [[nodiscard]] bool isUnderlined(long at) const
    {
        return editor()->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, static_cast<unsigned long>(errorIndicator), at) != 0;
    }

    test::SessionFixture local;
    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    Theme theme;
    test::FakePrompt prompt;
    std::unique_ptr<Session> session;
    PublishPanel panel{workspace, prompt, theme};
    EventTabs *tabs = panel.findChild<EventTabs *>(QStringLiteral("eventTabs"));
    QCheckBox *check = panel.findChild<QCheckBox *>(QStringLiteral("publishTemplate"));
    QPushButton *preview = panel.findChild<QPushButton *>(QStringLiteral("previewButton"));
    QPushButton *publish = panel.findChild<QPushButton *>(QStringLiteral("publishButton"));
};

} // namespace

class TestPublishTemplates : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedWhereBracesStand();
    void withoutItBracesAreSentAsTheyStand();
    void isEvaluatedAnewWithEachPublish();
    void eachEventHasItsNumber();
    void mistakesStandAtTheirPlace_data();
    void mistakesStandAtTheirPlace();
    void aMistakeThatIsMendedGoes();
    void aMistakeAtPublishingIsTold();
    void previewTakesNoNumber();
    void previewFollowsVariablesAndChannel();
    void theSizeIsThatOfWhatIsSent();
    void theSwitchIsKeptInTheDraft();
    void composeFromTheLogIsNoTemplate();
    void whatWasSavedComesWithAllOfIt();
    void savesByItsKeys();
};

void TestPublishTemplates::isOfferedWhereBracesStand()
{
    Fixture fixture;
    fixture.compose({"{\"a\": 1}"}, false);
    QVERIFY(!fixture.check->isChecked());
    QVERIFY(fixture.message("templateHint").isEmpty());
    fixture.editor()->setJson("{\"a\": {{ seq }}}");
    QVERIFY(fixture.message("templateHint").contains(QStringLiteral("Template")));
    QVERIFY(!fixture.publish->isEnabled());
    fixture.check->setChecked(true);
    QVERIFY(fixture.message("templateHint").isEmpty());
    QTRY_VERIFY(fixture.error().isEmpty());
    QVERIFY(fixture.publish->isEnabled());
}

void TestPublishTemplates::withoutItBracesAreSentAsTheyStand()
{
    Fixture fixture;
    fixture.compose({"\"{{ seq }}\""}, false);
    fixture.publish->click();
    QTRY_COMPARE(fixture.published(), QList<QByteArray>{"\"{{ seq }}\""});
}

void TestPublishTemplates::isEvaluatedAnewWithEachPublish()
{
    Fixture fixture;
    const QByteArray text = "{\"n\": {{ seq }}, \"p\": {{ $price }}, \"to\": \"{{ channel }}\", \"twice\": {{ seq * 2 }}}";
    fixture.compose({text});
    fixture.publish->click();
    fixture.publish->click();
    const auto made
        = [](int n) { return QStringLiteral(R"({"n": %1, "p": 2.50, "to": "/default/orders", "twice": %2})").arg(n).arg(2 * n).toUtf8(); };
    QTRY_COMPARE(fixture.published(), (QList<QByteArray>{made(1), made(2)}));
    QCOMPARE(fixture.editor()->json(), text);
}

void TestPublishTemplates::eachEventHasItsNumber()
{
    Fixture fixture;
    fixture.compose({"{{ seq }}", "[{{ seq }}]", "\"plain\"", "{{ seq }}"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.published().size(), 4);
    const QList<QByteArray> first = fixture.published();
    QCOMPARE(first.first(2), (QList<QByteArray>{"1", "[2]"}));
    QCOMPARE(first.at(2), QByteArray("\"plain\""));
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray::number(first.at(3).toInt() + 1));
}

void TestPublishTemplates::mistakesStandAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("at");
    QTest::newRow("not closed") << QByteArray("{\"a\": {{ seq") << "closed" << 6;
    QTest::newRow("JSON around it") << QByteArray("{\"a\": {{ seq }},}") << "Line 1, column 17" << 16;
    QTest::newRow("no expression") << QByteArray("[{{ 1 + }}]") << "Line 1, column 2" << 1;
    QTest::newRow("unknown variable") << QByteArray("[\n{{ $nobody }}]") << "no variable $nobody" << 2;
    QTest::newRow("unknown word") << QByteArray("[{{ nobody }}]") << "no word \"nobody\"" << 1;
    QTest::newRow("division by zero") << QByteArray("[1, {{ seq / 0 }}]") << "zero" << 4;
    QTest::newRow("several values") << QByteArray("[{{ 1, 2 }}]") << "2 values" << 1;
    QTest::newRow("never ends") << QByteArray("[{{ last(repeat(1)) }}]") << "longer than" << 1;
}

void TestPublishTemplates::mistakesStandAtTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QFETCH(int, at);
    Fixture fixture;
    fixture.compose({text});
    QTRY_VERIFY2_WITH_TIMEOUT(fixture.error().contains(says), qPrintable(fixture.error()), 10'000);
    QTRY_VERIFY(fixture.isUnderlined(at));
    QVERIFY(!fixture.isUnderlined(at - 1));
    QVERIFY(!fixture.publish->isEnabled());
    QVERIFY2(fixture.message("publishReason").contains(QStringLiteral("template")), qPrintable(fixture.message("publishReason")));
    QCOMPARE(fixture.editor()->json(), text);
}

void TestPublishTemplates::aMistakeThatIsMendedGoes()
{
    Fixture fixture;
    fixture.compose({"[{{ seq / 0 }}]"});
    QTRY_VERIFY(!fixture.error().isEmpty());
    fixture.editor()->setJson("[{{ seq / 1 }}]");
    QTRY_VERIFY(fixture.error().isEmpty());
    QVERIFY(!fixture.isUnderlined(1));
    QVERIFY(fixture.publish->isEnabled());
    // A variable that comes later mends one, too.
    fixture.editor()->setJson("[{{ $later }}]");
    QTRY_VERIFY(!fixture.error().isEmpty());
    EndpointSettings endpoint = *fixture.workspace.endpoint(fixture.local.endpoint.id);
    endpoint.variables.insert(QStringLiteral("later"), "7");
    fixture.workspace.update(endpoint);
    QTRY_VERIFY(fixture.error().isEmpty());
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray("[7]"));
}

void TestPublishTemplates::aMistakeAtPublishingIsTold()
{
    Fixture fixture;
    // The first event has no mistake, the second has one every time but the first.
    fixture.compose({"1", "[{{ if seq == 2 then 1 else error(\"enough\") end }}]"});
    QTRY_COMPARE(fixture.page(2)->payload(), QByteArray("[1]"));
    fixture.publish->click();
    fixture.publish->click();
    QTRY_VERIFY(fixture.message("publishFailure").contains(QStringLiteral("enough")));
    QVERIFY(fixture.message("publishFailure").contains(QStringLiteral("event 2")));
    QTRY_COMPARE(fixture.published().size(), 2);
    QTRY_VERIFY(!fixture.publish->isEnabled());
}

void TestPublishTemplates::previewTakesNoNumber()
{
    Fixture fixture;
    fixture.panel.show();
    fixture.compose({"{\"n\": {{ seq }}}", "{{ seq }}"});
    QVERIFY(fixture.preview->isVisible());
    fixture.preview->setChecked(true);
    const auto shown = [&](int number) { return fixture.page(number)->findChild<JsonEditor *>(QStringLiteral("eventPreview")); };
    QTRY_VERIFY(shown(1) && shown(2));
    QTRY_COMPARE(shown(1)->json(), QByteArray("{\"n\": 1}"));
    QTRY_COMPARE(shown(2)->json(), QByteArray("2"));
    QVERIFY(shown(1)->isReadOnly());
    fixture.preview->setChecked(false);
    QVERIFY(!shown(1)->isVisible());
    fixture.preview->setChecked(true);
    fixture.publish->click();
    QTRY_COMPARE(fixture.published(), (QList<QByteArray>{"{\"n\": 1}", "2"}));
    QTRY_COMPARE(shown(1)->json(), QByteArray("{\"n\": 3}"));
    fixture.check->setChecked(false);
    QVERIFY(!shown(1)->isVisible());
    QVERIFY(!fixture.preview->isVisible());
}

void TestPublishTemplates::previewFollowsVariablesAndChannel()
{
    Fixture fixture;
    fixture.compose({"\"{{ channel }} {{ $price }}\""});
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray("\"/default/orders 2.50\""));
    fixture.panel.findChild<QLineEdit *>(QStringLiteral("publishChannel"))->setText(QStringLiteral("/default/b"));
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray("\"/default/b 2.50\""));
    EndpointSettings endpoint = *fixture.workspace.endpoint(fixture.local.endpoint.id);
    endpoint.variables.insert(QStringLiteral("price"), "3");
    fixture.workspace.update(endpoint);
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray("\"/default/b 3\""));
}

void TestPublishTemplates::theSizeIsThatOfWhatIsSent()
{
    Fixture fixture;
    fixture.compose({"{{ \"x\" * 250000 }}"});
    QTRY_VERIFY(fixture.page(1)->findChild<QLabel *>(QStringLiteral("eventSize"))->text().startsWith(QStringLiteral("250.0 KB")));
    QVERIFY(!fixture.page(1)->findChild<MessageLabel *>(QStringLiteral("eventSizeWarning"))->message().isEmpty());
}

void TestPublishTemplates::theSwitchIsKeptInTheDraft()
{
    Fixture fixture;
    fixture.compose({"{{ seq }}"});
    fixture.panel.setSession(nullptr);
    QVERIFY(!fixture.check->isChecked());
    fixture.panel.setSession(fixture.session.get());
    QVERIFY(fixture.check->isChecked());
    QTRY_COMPARE(fixture.page(1)->payload(), QByteArray("1"));
}

void TestPublishTemplates::composeFromTheLogIsNoTemplate()
{
    Fixture fixture;
    fixture.compose({"{{ seq }}"});
    fixture.editor()->setJson("[{{ seq }}]");
    fixture.panel.compose(QStringLiteral("/default/a"), {"\"{{ name }}\""});
    QVERIFY(!fixture.check->isChecked());
    QCOMPARE(fixture.page(1)->payload(), QByteArray("\"{{ name }}\""));
    fixture.panel.findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
    QVERIFY(fixture.check->isChecked());
    QCOMPARE(fixture.editor()->json(), QByteArray("[{{ seq }}]"));
}

void TestPublishTemplates::whatWasSavedComesWithAllOfIt()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.panel, &PublishPanel::saveRequested);
    const SavedEvent event{{}, QStringLiteral("/default/b"), true, {"{{ seq }}", "{\"a\": ", "3", "4", "5", "6", "7"}, true, {}};
    fixture.panel.compose(event);
    fixture.panel.save();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().value<SavedEvent>() == event);
    QCOMPARE(fixture.panel.findChild<QComboBox *>(QStringLiteral("publishTransport"))->currentText(), QStringLiteral("HTTP"));
}

void TestPublishTemplates::savesByItsKeys()
{
    Fixture fixture;
    QAction other;
    other.setShortcut(QKeySequence::Save);
    fixture.panel.addAction(&other);
    QSignalSpy elsewhere(&other, &QAction::triggered);
    QSignalSpy saved(&fixture.panel, &PublishPanel::saveRequested);
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.panel));
    fixture.panel.activateWindow();
    fixture.editor()->setFocus();
    QTRY_VERIFY(fixture.editor()->hasFocus());
    QTest::keyClick(fixture.editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(fixture.editor()->json(), QByteArray());
    QCOMPARE(saved.size(), 1);
    auto *channel = fixture.panel.findChild<QLineEdit *>(QStringLiteral("publishChannel"));
    channel->setFocus();
    QTRY_VERIFY(channel->hasFocus());
    QTest::keyClick(channel, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 2);
    QVERIFY(elsewhere.isEmpty());
}

QTEST_MAIN(TestPublishTemplates)
#include "tst_publishtemplates.moc"
