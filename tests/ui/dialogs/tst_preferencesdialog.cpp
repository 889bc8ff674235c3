// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "tests/support/testcase.h"
#include "ui/dialogs/appearancepage.h"
#include "ui/dialogs/logpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

/// As a person does it.
void choose(QComboBox &box, const QString &text)
{
    box.setCurrentIndex(box.findText(text));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

class TestPreferencesDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreChosenFromTheList();
    void themeChangesAtOnce();
    void zoomChangesAtOnceAndFollows();
    void logSettingsChangeAtOnceAndFollow();

private:
    QTemporaryDir m_folder;
};

void TestPreferencesDialog::pagesAreChosenFromTheList()
{
    PreferencesDialog dialog;
    auto *first = new QLabel(QStringLiteral("One"));
    auto *second = new QLabel(QStringLiteral("Two"));
    dialog.addPage(QStringLiteral("First"), first);
    dialog.addPage(QStringLiteral("Second"), second);
    dialog.open();
    QVERIFY(first->isVisible());
    auto *titles = dialog.findChild<QListWidget *>(QStringLiteral("preferencePages"));
    QCOMPARE(titles->accessibleName(), QStringLiteral("Pages"));
    QTest::keyClick(titles, Qt::Key_Down);
    QVERIFY(second->isVisible());
    QVERIFY(!first->isVisible());
    dialog.showPage(first);
    QVERIFY(first->isVisible());
    QCOMPARE(titles->currentRow(), 0);
}

void TestPreferencesDialog::themeChangesAtOnce()
{
    Theme theme;
    Zoom zoom(theme, m_folder.filePath(QStringLiteral("theme.ini")));
    const AppearancePage page(theme, zoom);
    auto *themes = page.findChild<QComboBox *>(QStringLiteral("themeChoice"));
    QCOMPARE(themes->currentText(), QStringLiteral("Same as the system"));
    choose(*themes, QStringLiteral("Dark"));
    QCOMPARE(theme.choice(), Theme::Choice::Dark);
    theme.setChoice(Theme::Choice::Light); // from elsewhere
    QCOMPARE(themes->currentText(), QStringLiteral("Light"));
}

void TestPreferencesDialog::zoomChangesAtOnceAndFollows()
{
    Theme theme;
    Zoom zoom(theme, m_folder.filePath(QStringLiteral("zoom.ini")));
    const AppearancePage page(theme, zoom);
    auto *sizes = page.findChild<QComboBox *>(QStringLiteral("zoomChoice"));
    QCOMPARE(sizes->currentText(), QStringLiteral("100 %"));
    choose(*sizes, QStringLiteral("150 %"));
    QCOMPARE(zoom.percent(), 150);
    zoom.zoomOut();
    QCOMPARE(sizes->currentText(), QStringLiteral("125 %"));
    zoom.setPercent(130); // no step
    QCOMPARE(sizes->currentText(), QStringLiteral("130 %"));
    QCOMPARE(sizes->findText(QStringLiteral("130 %")), sizes->findText(QStringLiteral("125 %")) + 1);
}

void TestPreferencesDialog::logSettingsChangeAtOnceAndFollow()
{
    LogSettings settings(m_folder.filePath(QStringLiteral("log.ini")));
    const LogPage page(settings);
    auto *times = page.findChild<QComboBox *>(QStringLiteral("timeFormatChoice"));
    auto *microseconds = page.findChild<QCheckBox *>(QStringLiteral("microsecondsChoice"));
    auto *overview = page.findChild<QCheckBox *>(QStringLiteral("overviewChoice"));
    auto *folding = page.findChild<QCheckBox *>(QStringLiteral("foldingChoice"));
    choose(*times, QStringLiteral("UTC"));
    QVERIFY(settings.timeFormat() == LogSettings::TimeFormat::Utc);
    microseconds->click();
    QVERIFY(settings.showsMicroseconds());
    const bool wasShown = settings.showsOverview();
    overview->click();
    QCOMPARE(settings.showsOverview(), !wasShown);
    const bool wasFolding = settings.foldsCopies();
    settings.setFoldsCopies(!wasFolding);
    QCOMPARE(folding->isChecked(), !wasFolding);
    settings.setTimeFormat(LogSettings::TimeFormat::SinceStart);
    QCOMPARE(times->currentText(), QStringLiteral("Since the start of the capture"));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
