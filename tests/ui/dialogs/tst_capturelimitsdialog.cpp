// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturelimitsdialog.h"

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

struct Dialog
{
    explicit Dialog(const CaptureBudget &budget = {})
        : dialog(theme, budget)
    {
        QObject::connect(&dialog, &CaptureLimitsDialog::budgetChosen, &dialog, [this](const CaptureBudget &set) { chosen = set; });
        dialog.open();
    }
    [[nodiscard]] QDoubleSpinBox &size() const { return *dialog.findChild<QDoubleSpinBox *>(QStringLiteral("captureSizeLimit")); }
    [[nodiscard]] QSpinBox &rows() const { return *dialog.findChild<QSpinBox *>(QStringLiteral("captureRowLimit")); }
    [[nodiscard]] MessageLabel &message() const { return *dialog.findChild<MessageLabel *>(); }
    void click(const char *button) const { dialog.findChild<QPushButton *>(QLatin1String(button))->click(); }

    Theme theme;
    CaptureLimitsDialog dialog;
    std::optional<CaptureBudget> chosen;
};

} // namespace

class TestCaptureLimitsDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndSets();
    void boundsAreSaid_data();
    void boundsAreSaid();
    void tabAndEnterLeadToSetLimits();
    void warnsBeforeRowsAreLost();
    void defaultsComeBack();
    void cancelChangesNothing();
    void staysInTheSettingsFile();
    void nonsenseInTheFileIsTheDefault();
};

void TestCaptureLimitsDialog::showsAndSets()
{
    const Dialog dialog({2 * gib, 5'000'000});
    QCOMPARE(dialog.size().value(), 2.0);
    QCOMPARE(dialog.rows().value(), 5'000'000);
    QCOMPARE(dialog.size().accessibleName(), QStringLiteral("Size of a capture"));
    QCOMPARE(dialog.rows().accessibleName(), QStringLiteral("Rows of a capture"));
    dialog.size().setValue(8.5);
    dialog.rows().setValue(500'000);
    dialog.click("captureLimitsSet");
    QVERIFY(!dialog.dialog.isVisible());
    QVERIFY(dialog.chosen == (CaptureBudget{17 * gib / 2, 500'000}));
}

void TestCaptureLimitsDialog::boundsAreSaid_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("a thousand is a thousand") << QStringLiteral("1000") << false;
    QTest::newRow("none") << QStringLiteral("0") << false;
    QTest::newRow("the least") << QStringLiteral("100000") << true;
    QTest::newRow("the most") << QStringLiteral("1000000000") << true;
    QTest::newRow("more") << QStringLiteral("1000000001") << false;
}

void TestCaptureLimitsDialog::boundsAreSaid()
{
    QFETCH(QString, rows);
    QFETCH(bool, isAllowed);
    Dialog dialog;
    dialog.rows().setFocus();
    dialog.rows().selectAll();
    QTest::keyClicks(&dialog.rows(), rows);
    QTest::keyClick(&dialog.rows(), Qt::Key_Tab);
    QCOMPARE(dialog.rows().value(), rows.toInt()); // as typed
    QCOMPARE(dialog.message().severity() == MessageLabel::Severity::Error, !isAllowed);
    QCOMPARE(dialog.message().message().contains(QLocale().toString(1'000'000'000)), !isAllowed);
    QCOMPARE(dialog.dialog.findChild<QPushButton *>(QStringLiteral("captureLimitsSet"))->isEnabled(), isAllowed);
}

void TestCaptureLimitsDialog::tabAndEnterLeadToSetLimits()
{
    Dialog dialog;
    QVERIFY(QTest::qWaitForWindowActive(&dialog.dialog));
    dialog.rows().setFocus();
    QTest::keyClick(&dialog.rows(), Qt::Key_Tab);
    QCOMPARE(dialog.dialog.focusWidget()->objectName(), QStringLiteral("captureLimitsSet"));
    dialog.rows().setFocus();
    dialog.rows().setValue(7'000'000);
    QTest::keyClick(&dialog.rows(), Qt::Key_Return);
    QVERIFY(dialog.chosen);
    QCOMPARE(dialog.chosen->rows, 7'000'000);
}

void TestCaptureLimitsDialog::warnsBeforeRowsAreLost()
{
    const Dialog dialog;
    QCOMPARE(dialog.message().severity(), MessageLabel::Severity::Hint);
    dialog.rows().setValue(30'000'000);
    QCOMPARE(dialog.message().severity(), MessageLabel::Severity::Hint);
    dialog.size().setValue(3.9);
    QCOMPARE(dialog.message().severity(), MessageLabel::Severity::Warning);
}

void TestCaptureLimitsDialog::defaultsComeBack()
{
    const Dialog dialog({gib, 1'000'000});
    dialog.click("captureLimitsDefaults");
    QVERIFY(!dialog.chosen); // only shown
    dialog.click("captureLimitsSet");
    QVERIFY(dialog.chosen == CaptureBudget());
}

void TestCaptureLimitsDialog::cancelChangesNothing()
{
    Dialog dialog;
    dialog.size().setValue(1);
    dialog.dialog.reject();
    QVERIFY(!dialog.chosen);
}

void TestCaptureLimitsDialog::staysInTheSettingsFile()
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

void TestCaptureLimitsDialog::nonsenseInTheFileIsTheDefault()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[capture]\nmaxBytes=much\nmaxRows=-3\n");
    file.close();
    QVERIFY(storedCaptureBudget(path) == CaptureBudget());
}

QTEST_MAIN(TestCaptureLimitsDialog)
#include "tst_capturelimitsdialog.moc"
