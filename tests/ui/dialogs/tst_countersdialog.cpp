// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countersdialog.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "ui/views/countercard.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;
using Kind = Counter::Kind;

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

class TestCountersDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsACounter();
    void anExpressionIsAskedForWhereItMatters();
    void refusesWhatIsNoFilterOrExpression_data();
    void refusesWhatIsNoFilterOrExpression();
    void cancelChangesNothing();
    void showsNoValueWithoutALog();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    test::FakeClock m_clock;
    std::unique_ptr<WatchSettings> m_settings;
};

void TestCountersDialog::init()
{
    failOnWarnings();
    m_settings
        = std::make_unique<WatchSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini")));
    m_settings->setCounters({});
}

void TestCountersDialog::addsACounter()
{
    CountersDialog dialog(m_theme, *m_settings, nullptr, m_clock);
    dialog.show();
    QVERIFY(!child<QComboBox>(dialog, "counterKind").isEnabled());
    child<QToolButton>(dialog, "addCounter").click();
    QCOMPARE(dialog.focusWidget(), &child<QLineEdit>(dialog, "counterName"));
    QVERIFY(child<QPushButton>(dialog, "countersOk").isEnabled()); // every event, counted
    QTest::keyClicks(&child<QLineEdit>(dialog, "counterName"), QStringLiteral("Turnover"));
    QTest::keyClick(&child<QComboBox>(dialog, "counterKind"), Qt::Key_Down);
    QVERIFY(!child<QPushButton>(dialog, "countersOk").isEnabled());
    QTest::keyClicks(&child<QLineEdit>(dialog, "counterExpression"), QStringLiteral(".total"));
    QTest::keyClicks(&child<QLineEdit>(dialog, "counterFilter"), QStringLiteral("paid"));
    child<QCheckBox>(dialog, "counterDaily").click();
    child<QPushButton>(dialog, "countersOk").click();
    QCOMPARE(m_settings->counters(),
             (QList<Counter>{{QStringLiteral("Turnover"), QStringLiteral("paid"), Kind::Sum, QStringLiteral(".total"), true}}));
}

void TestCountersDialog::anExpressionIsAskedForWhereItMatters()
{
    m_settings->setCounters(
        {{QStringLiteral("a"), {}, Kind::Count, {}, false}, {QStringLiteral("b"), {}, Kind::Latest, QStringLiteral(".a"), false}});
    CountersDialog dialog(m_theme, *m_settings, nullptr, m_clock);
    dialog.show();
    QVERIFY(!child<QLineEdit>(dialog, "counterExpression").isVisible());
    child<QListWidget>(dialog, "counterList").setCurrentRow(1);
    QVERIFY(child<QLineEdit>(dialog, "counterExpression").isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "counterExpression").text(), QStringLiteral(".a"));
}

void TestCountersDialog::refusesWhatIsNoFilterOrExpression_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("filter") << QByteArray("counterFilter");
    QTest::newRow("expression") << QByteArray("counterExpression");
}

void TestCountersDialog::refusesWhatIsNoFilterOrExpression()
{
    QFETCH(QByteArray, field);
    m_settings->setCounters({{QStringLiteral("a"), QStringLiteral("x"), Kind::Sum, QStringLiteral(".a"), false}});
    CountersDialog dialog(m_theme, *m_settings, nullptr, m_clock);
    auto &line = child<QLineEdit>(dialog, field.constData());
    line.selectAll();
    QTest::keyClicks(&line, QStringLiteral(".a |"));
    QVERIFY(!child<QPushButton>(dialog, "countersOk").isEnabled());
    QCOMPARE(child<MessageLabel>(dialog, "counterMessage").severity(), MessageLabel::Severity::Error);
    QVERIFY(child<MessageLabel>(dialog, "counterMessage").message().startsWith(QStringLiteral("a: ")));
    QTest::keyClicks(&line, QStringLiteral(" .b"));
    QVERIFY(child<QPushButton>(dialog, "countersOk").isEnabled());
}

void TestCountersDialog::cancelChangesNothing()
{
    const QList<Counter> before{{QStringLiteral("a"), {}, Kind::Count, {}, false}};
    m_settings->setCounters(before);
    CountersDialog dialog(m_theme, *m_settings, nullptr, m_clock);
    child<QToolButton>(dialog, "removeCounter").click();
    dialog.reject();
    QCOMPARE(m_settings->counters(), before);
}

void TestCountersDialog::showsNoValueWithoutALog()
{
    m_settings->setCounters({{QStringLiteral("a"), {}, Kind::Count, {}, false}});
    CountersDialog dialog(m_theme, *m_settings, nullptr, m_clock);
    QCOMPARE(child<CounterCard>(dialog, "counterCard").value(), QStringLiteral("\u2013"));
}

QTEST_MAIN(TestCountersDialog)
#include "tst_countersdialog.moc"
