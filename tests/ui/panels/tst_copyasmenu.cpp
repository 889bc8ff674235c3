// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copyasmenu.h"

#include "tests/support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace eventscope;
using Action = SnippetRequest::Action;

namespace {

SnippetRequest request(Action action)
{
    SnippetRequest made;
    made.endpoint = *Endpoint::fromInput(QStringLiteral("https://abc.appsync-api.eu-west-1.amazonaws.com/event"));
    made.action = action;
    made.channel = QStringLiteral("/demo/orders");
    made.events = {R"({"n":1})"};
    return made;
}

QStringList shownTexts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            texts << action->text();
    }
    return texts;
}

} // namespace

class TestCopyAsMenu : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatIsThereNow();
    void subscriptionHasNoCurl();
    void saysWhatIsMissing();
};

void TestCopyAsMenu::copiesWhatIsThereNow()
{
    SnippetRequest now = request(Action::Publish);
    CopyAsMenu menu(
        Action::Publish, [&now] { return std::optional(now); }, nullptr);
    QCOMPARE(shownTexts(menu).size(), snippetLanguages().size());
    now.channel = QStringLiteral("/demo/changed");
    menu.findChild<QAction *>(QStringLiteral("copyPythonAction"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), snippet(SnippetLanguage::Python, now));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("/demo/changed")));
}

void TestCopyAsMenu::subscriptionHasNoCurl()
{
    const CopyAsMenu menu(
        Action::Subscribe, [] { return std::optional(request(Action::Subscribe)); }, nullptr);
    QVERIFY(!menu.findChild<QAction *>(QStringLiteral("copyCurlAction")));
    QVERIFY(menu.findChild<QAction *>(QStringLiteral("copyWscatAction")));
}

void TestCopyAsMenu::saysWhatIsMissing()
{
    std::optional<SnippetRequest> now;
    CopyAsMenu menu(
        Action::Publish, [&now] { return now; }, nullptr);
    Q_EMIT menu.aboutToShow(); // as when it is opened
    QCOMPARE(shownTexts(menu).size(), 1);
    QVERIFY(!menu.actions().constLast()->isEnabled());
    now = request(Action::Publish);
    Q_EMIT menu.aboutToShow(); // as when it is opened
    QCOMPARE(shownTexts(menu).size(), snippetLanguages().size());
}

QTEST_MAIN(TestCopyAsMenu)
#include "tst_copyasmenu.moc"
