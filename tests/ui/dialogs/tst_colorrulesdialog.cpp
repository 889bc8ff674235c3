// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colorrulesdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;
using Color = Theme::RuleColor;

namespace {

template<typename T>
T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

} // namespace

class TestColorRulesDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addsARule();
    void editsOrderAndRemoves();
    void refusesAFilterThatIsNone();
    void cancelChangesNothing();

private:
    QTemporaryDir m_folder;
    QString m_file;
    Theme m_theme;
    std::unique_ptr<LogSettings> m_settings;
};

void TestColorRulesDialog::init()
{
    failOnWarnings();
    m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini"));
    m_settings = std::make_unique<LogSettings>(m_file);
}

void TestColorRulesDialog::addsARule()
{
    ColorRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    QVERIFY(!child<QLineEdit>(dialog, "colorRuleFilter").isEnabled());
    child<QToolButton>(dialog, "addColorRule").click();
    QVERIFY(!child<QPushButton>(dialog, "colorRulesOk").isEnabled()); // without a filter it is no rule
    QCOMPARE(dialog.focusWidget(), &child<QLineEdit>(dialog, "colorRuleName"));
    QTest::keyClicks(&child<QLineEdit>(dialog, "colorRuleName"), QStringLiteral("Large"));
    QTest::keyClicks(&child<QLineEdit>(dialog, "colorRuleFilter"), QStringLiteral(".total > 100"));
    QTest::keyClick(&child<QComboBox>(dialog, "colorRuleColor"), Qt::Key_Down);
    child<QPushButton>(dialog, "colorRulesOk").click();
    QCOMPARE(m_settings->colorRules(), (QList<ColorRule>{{QStringLiteral("Large"), QStringLiteral(".total > 100"), Color::Orange, true}}));
    const LogSettings again(m_file);
    QCOMPARE(again.colorRules(), m_settings->colorRules());
}

void TestColorRulesDialog::editsOrderAndRemoves()
{
    const ColorRule first{QStringLiteral("First"), QStringLiteral("one"), Color::Red, true};
    const ColorRule second{QStringLiteral("Second"), QStringLiteral("two"), Color::Blue, true};
    const ColorRule third{QStringLiteral("Third"), QStringLiteral("three"), Color::Green, true};
    m_settings->setColorRules({first, second, third});
    const QSignalSpy changed(m_settings.get(), &LogSettings::colorRulesChanged);
    ColorRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    auto &list = child<QListWidget>(dialog, "colorRuleList");
    QCOMPARE(list.count(), 3);
    QVERIFY(!child<QToolButton>(dialog, "raiseColorRule").isEnabled());
    list.setCurrentRow(2);
    QVERIFY(!child<QToolButton>(dialog, "lowerColorRule").isEnabled());
    child<QToolButton>(dialog, "raiseColorRule").click();
    QCOMPARE(list.currentRow(), 1);
    QCOMPARE(list.currentItem()->text(), QStringLiteral("Third"));
    QTest::keyClick(&list, Qt::Key_Space); // the keyboard's way to the check box
    list.setCurrentRow(0);
    child<QToolButton>(dialog, "removeColorRule").click();
    list.setCurrentRow(1);
    QCOMPARE(child<QLineEdit>(dialog, "colorRuleName").text(), QStringLiteral("Second"));
    child<QLineEdit>(dialog, "colorRuleName").clear();
    QTest::keyClicks(&child<QLineEdit>(dialog, "colorRuleName"), QStringLiteral("2nd"));
    child<QPushButton>(dialog, "colorRulesOk").click();
    ColorRule off = third;
    off.isEnabled = false;
    ColorRule renamed = second;
    renamed.name = QStringLiteral("2nd");
    QCOMPARE(m_settings->colorRules(), (QList<ColorRule>{off, renamed}));
    QCOMPARE(changed.size(), 1);
}

void TestColorRulesDialog::refusesAFilterThatIsNone()
{
    m_settings->setColorRules({{QStringLiteral("Large"), QStringLiteral("large"), Color::Red, true}});
    ColorRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    auto &filter = child<QLineEdit>(dialog, "colorRuleFilter");
    filter.clear();
    QTest::keyClicks(&filter, QStringLiteral(".total >"));
    QVERIFY(!child<QPushButton>(dialog, "colorRulesOk").isEnabled());
    const auto &message = child<MessageLabel>(dialog, "colorRuleMessage");
    QCOMPARE(message.severity(), MessageLabel::Severity::Error);
    QVERIFY(message.message().startsWith(QStringLiteral("Large")));
    QTest::keyClicks(&filter, QStringLiteral(" 5"));
    QVERIFY(child<QPushButton>(dialog, "colorRulesOk").isEnabled());
    QCOMPARE(message.severity(), MessageLabel::Severity::Hint);
}

void TestColorRulesDialog::cancelChangesNothing()
{
    ColorRulesDialog dialog(m_theme, *m_settings);
    dialog.show();
    child<QToolButton>(dialog, "addColorRule").click();
    QTest::keyClicks(&child<QLineEdit>(dialog, "colorRuleFilter"), QStringLiteral("x"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(m_settings->colorRules().isEmpty());
}

QTEST_MAIN(TestColorRulesDialog)
#include "tst_colorrulesdialog.moc"
