// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watchrulesdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;

namespace {

template<typename T>
T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

WatchRule ruleOf(const char *name)
{
    WatchRule rule;
    rule.name = QString::fromLatin1(name);
    rule.filter = QStringLiteral("order");
    return rule;
}

} // namespace

class TestWatchRulesDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsARule();
    void duplicatesOrdersAndRemoves();
    void refusesAFilterThatIsNone();
    void cancelChangesNothing();
    void withoutRulesItSaysWhatTheyAreFor();
    void testSaysWhatItDid();
    void everyFieldHasAName();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<WatchSettings> m_settings;
};

void TestWatchRulesDialog::init()
{
    failOnWarnings();
    m_settings
        = std::make_unique<WatchSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")));
}

void TestWatchRulesDialog::addsARule()
{
    WatchRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    QVERIFY(!child<QLineEdit>(dialog, "watchRuleFilter").isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "watchRuleTest").isEnabled());
    child<QToolButton>(dialog, "addWatchRule").click();
    QCOMPARE(dialog.focusWidget(), &child<QLineEdit>(dialog, "watchRuleName"));
    QVERIFY(!child<QPushButton>(dialog, "watchRulesOk").isEnabled());
    QTest::keyClicks(&child<QLineEdit>(dialog, "watchRuleName"), QStringLiteral("Large"));
    QTest::keyClicks(&child<QLineEdit>(dialog, "watchRuleFilter"), QStringLiteral(".total > 100"));
    QTest::keyClick(&child<QComboBox>(dialog, "watchRuleColor"), Qt::Key_Home);
    child<QCheckBox>(dialog, "watchRuleNotifies").click();
    child<QCheckBox>(dialog, "watchRulePayload").click();
    child<QCheckBox>(dialog, "watchRuleSounds").click();
    child<QSpinBox>(dialog, "watchRulePerMinute").setValue(12);
    child<QPushButton>(dialog, "watchRulesOk").click();
    QCOMPARE(m_settings->rules(),
             (QList<WatchRule>{{QStringLiteral("Large"), QStringLiteral(".total > 100"), std::nullopt, true, false, true, true, 12}}));
}

void TestWatchRulesDialog::duplicatesOrdersAndRemoves()
{
    m_settings->setRules({ruleOf("a"), ruleOf("b"), ruleOf("c")});
    WatchRulesDialog dialog(m_theme, *m_settings);
    auto &list = child<QListWidget>(dialog, "watchRuleList");
    child<QToolButton>(dialog, "duplicateWatchRule").click();
    QCOMPARE(list.currentRow(), 1);
    QTest::keyClicks(&child<QLineEdit>(dialog, "watchRuleName"), QStringLiteral("2"));
    child<QToolButton>(dialog, "lowerWatchRule").click();
    list.setCurrentRow(3);
    child<QToolButton>(dialog, "removeWatchRule").click();
    list.item(0)->setCheckState(Qt::Unchecked);
    child<QPushButton>(dialog, "watchRulesOk").click();
    WatchRule off = ruleOf("a");
    off.isEnabled = false;
    QCOMPARE(m_settings->rules(), (QList<WatchRule>{off, ruleOf("b"), ruleOf("a2")}));
}

void TestWatchRulesDialog::refusesAFilterThatIsNone()
{
    m_settings->setRules({ruleOf("a"), ruleOf("b")});
    WatchRulesDialog dialog(m_theme, *m_settings);
    auto &filter = child<QLineEdit>(dialog, "watchRuleFilter");
    filter.clear();
    QTest::keyClicks(&filter, QStringLiteral(".a |"));
    const auto &message = child<MessageLabel>(dialog, "watchRuleMessage");
    QCOMPARE(message.severity(), MessageLabel::Severity::Error);
    QVERIFY(message.message().startsWith(QStringLiteral("a: ")));
    QVERIFY(!child<QPushButton>(dialog, "watchRulesOk").isEnabled());
    child<QListWidget>(dialog, "watchRuleList").setCurrentRow(1); // the wrong one is still named
    QVERIFY(message.message().startsWith(QStringLiteral("a: ")));
    child<QListWidget>(dialog, "watchRuleList").setCurrentRow(0);
    QCOMPARE(filter.text(), QStringLiteral(".a |")); // nothing typed is lost
    QTest::keyClicks(&filter, QStringLiteral(" .b"));
    QVERIFY(child<QPushButton>(dialog, "watchRulesOk").isEnabled());
}

void TestWatchRulesDialog::cancelChangesNothing()
{
    m_settings->setRules({ruleOf("a")});
    WatchRulesDialog dialog(m_theme, *m_settings);
    child<QToolButton>(dialog, "removeWatchRule").click();
    dialog.reject();
    QCOMPARE(m_settings->rules(), QList<WatchRule>{ruleOf("a")});
}

void TestWatchRulesDialog::withoutRulesItSaysWhatTheyAreFor()
{
    m_settings->setRules({});
    WatchRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    auto &first = child<QPushButton>(dialog, "emptyAction");
    QVERIFY(first.isVisible());
    QCOMPARE(dialog.focusWidget(), &first);
    QVERIFY(child<QLabel>(dialog, "emptyText").text().contains(QStringLiteral("notify")));
    first.click();
    QVERIFY(!first.isVisible());
    QCOMPARE(child<QListWidget>(dialog, "watchRuleList").count(), 1);
    child<QToolButton>(dialog, "removeWatchRule").click();
    QVERIFY(first.isVisible());
}

void TestWatchRulesDialog::testSaysWhatItDid()
{
    m_settings->setRules({ruleOf("a")});
    WatchRulesDialog dialog(m_theme, *m_settings);
    QList<WatchRule> tested;
    connect(&dialog, &WatchRulesDialog::testWanted, this, [&tested](const WatchRule &rule) { tested << rule; });
    const auto &message = child<MessageLabel>(dialog, "watchRuleMessage");
    child<QPushButton>(dialog, "watchRuleTest").click();
    QCOMPARE(tested, QList<WatchRule>{ruleOf("a")});
    QVERIFY(message.message().contains(QStringLiteral("desktop")));
    child<QCheckBox>(dialog, "watchRuleNotifies").click();
    child<QPushButton>(dialog, "watchRuleTest").click();
    QVERIFY(message.message().contains(QStringLiteral("only highlights")));
    child<QCheckBox>(dialog, "watchRuleNotifies").click();
    connect(&dialog, &WatchRulesDialog::testWanted, &dialog, &WatchRulesDialog::tellRefused);
    child<QPushButton>(dialog, "watchRuleTest").click();
    QCOMPARE(message.severity(), MessageLabel::Severity::Warning);
    QVERIFY(message.message().contains(QStringLiteral("does not show notifications")));
}

void TestWatchRulesDialog::everyFieldHasAName()
{
    m_settings->setRules({ruleOf("a")});
    WatchRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestWatchRulesDialog)
#include "tst_watchrulesdialog.moc"
