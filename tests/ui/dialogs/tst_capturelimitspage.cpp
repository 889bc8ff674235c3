// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturelimitspage.h"

#include "tests/support/testcase.h"
#include "ui/capturelimits.h"
#include "ui/views/messagelabel.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

constexpr qint64 gib = qint64{1} << 30;

struct Page
{
    explicit Page(const CaptureBudget &budget = {})
        : page(theme, budget)
    {
        QObject::connect(&page, &CaptureLimitsPage::budgetChosen, &page, [this](const CaptureBudget &set) { chosen = set; });
        page.show();
    }
    [[nodiscard]] QDoubleSpinBox &size() const { return *page.findChild<QDoubleSpinBox *>(QStringLiteral("captureSizeLimit")); }
    [[nodiscard]] QSpinBox &rows() const { return *page.findChild<QSpinBox *>(QStringLiteral("captureRowLimit")); }
    [[nodiscard]] MessageLabel &message() const { return *page.findChild<MessageLabel *>(); }
    void click(const char *button) const { page.findChild<QPushButton *>(QLatin1String(button))->click(); }

    Theme theme;
    CaptureLimitsPage page;
    std::optional<CaptureBudget> chosen;
};

} // namespace

class TestCaptureLimitsPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndSets();
    void boundsAreSaid_data();
    void boundsAreSaid();
    void tabLeadsToSetLimits();
    void whatWasSetIsWhatWasBefore();
    void warnsBeforeRowsAreLost();
    void defaultsComeBack();
    void nothingIsSetUnasked();
    void staysInTheSettingsFile();
    void nonsenseInTheFileIsTheDefault();
};

void TestCaptureLimitsPage::showsAndSets()
{
    const Page page({2 * gib, 5'000'000});
    QCOMPARE(page.size().value(), 2.0);
    QCOMPARE(page.rows().value(), 5'000'000);
    QCOMPARE(page.size().accessibleName(), QStringLiteral("Size of a capture"));
    QCOMPARE(page.rows().accessibleName(), QStringLiteral("Rows of a capture"));
    page.size().setValue(8.5);
    page.rows().setValue(500'000);
    page.click("captureLimitsSet");
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Success);
    QVERIFY(page.chosen == (CaptureBudget{17 * gib / 2, 500'000}));
}

void TestCaptureLimitsPage::boundsAreSaid_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("a thousand is a thousand") << QStringLiteral("1000") << false;
    QTest::newRow("none") << QStringLiteral("0") << false;
    QTest::newRow("the least") << QStringLiteral("100000") << true;
    QTest::newRow("the most") << QStringLiteral("1000000000") << true;
    QTest::newRow("more") << QStringLiteral("1000000001") << false;
}

void TestCaptureLimitsPage::boundsAreSaid()
{
    QFETCH(QString, rows);
    QFETCH(bool, isAllowed);
    Page page;
    page.rows().setFocus();
    page.rows().selectAll();
    QTest::keyClicks(&page.rows(), rows);
    QTest::keyClick(&page.rows(), Qt::Key_Tab);
    QCOMPARE(page.rows().value(), rows.toInt()); // as typed
    QCOMPARE(page.message().severity() == MessageLabel::Severity::Error, !isAllowed);
    QCOMPARE(page.message().message().contains(QLocale().toString(1'000'000'000)), !isAllowed);
    QCOMPARE(page.page.findChild<QPushButton *>(QStringLiteral("captureLimitsSet"))->isEnabled(), isAllowed);
}

void TestCaptureLimitsPage::tabLeadsToSetLimits()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.page));
    page.rows().setFocus();
    QTest::keyClick(&page.rows(), Qt::Key_Tab);
    QCOMPARE(page.page.focusWidget()->objectName(), QStringLiteral("captureLimitsSet"));
    page.rows().setValue(7'000'000);
    QTest::keyClick(page.page.focusWidget(), Qt::Key_Space);
    QVERIFY(page.chosen);
    QCOMPARE(page.chosen->rows, 7'000'000);
}

void TestCaptureLimitsPage::whatWasSetIsWhatWasBefore()
{
    const Page page;
    page.rows().setValue(5'000'000);
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Warning);
    page.click("captureLimitsSet");
    page.rows().setValue(6'000'000);
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Hint);
}

void TestCaptureLimitsPage::warnsBeforeRowsAreLost()
{
    const Page page;
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Hint);
    page.rows().setValue(30'000'000);
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Hint);
    page.size().setValue(3.9);
    QCOMPARE(page.message().severity(), MessageLabel::Severity::Warning);
}

void TestCaptureLimitsPage::defaultsComeBack()
{
    const Page page({gib, 1'000'000});
    page.click("captureLimitsDefaults");
    QVERIFY(!page.chosen); // only shown
    page.click("captureLimitsSet");
    QVERIFY(page.chosen == CaptureBudget());
}

void TestCaptureLimitsPage::nothingIsSetUnasked()
{
    Page page;
    page.size().setValue(1);
    page.page.close();
    QVERIFY(!page.chosen);
}

void TestCaptureLimitsPage::staysInTheSettingsFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    QVERIFY(storedCaptureBudget(file) == CaptureBudget());
    const CaptureBudget budget{10 * gib, 20'000'000};
    storeCaptureBudget(file, budget);
    QVERIFY(storedCaptureBudget(file) == budget);
    QVERIFY(!QSettings(file, QSettings::IniFormat).contains(QStringLiteral("capture/maxRows"))); // the default is not written
    storeCaptureBudget(file, {});
    QVERIFY(QSettings(file, QSettings::IniFormat).allKeys().isEmpty());
}

void TestCaptureLimitsPage::nonsenseInTheFileIsTheDefault()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[capture]\nmaxBytes=much\nmaxRows=-3\n");
    file.close();
    QVERIFY(storedCaptureBudget(path) == CaptureBudget());
}

QTEST_MAIN(TestCaptureLimitsPage)
#include "tst_capturelimitspage.moc"
