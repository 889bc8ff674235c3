// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedfiltersdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QListWidget>
#include <QPushButton>
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

} // namespace

class TestSavedFiltersDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void renamesAndRemoves();
    void needsNames();

private:
    QTemporaryDir m_folder;
    QString m_file;
    Theme m_theme;
    std::unique_ptr<LogSettings> m_settings;
};

void TestSavedFiltersDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini"));
    m_settings = std::make_unique<LogSettings>(m_file);
}

void TestSavedFiltersDialog::renamesAndRemoves()
{
    m_settings->setSavedFilters({{QStringLiteral("a"), QStringLiteral("one")}, {QStringLiteral("b"), QStringLiteral("two, \"three\"")}});
    SavedFiltersDialog dialog(m_theme, *m_settings);
    dialog.show();
    auto &list = child<QListWidget>(dialog, "savedFilterList");
    list.setCurrentRow(1);
    QVERIFY(child<MessageLabel>(dialog, "savedFilterMessage").message().contains(QStringLiteral("three")));
    list.currentItem()->setText(QStringLiteral("better"));
    list.setCurrentRow(0);
    child<QToolButton>(dialog, "removeSavedFilter").click();
    child<QPushButton>(dialog, "savedFiltersOk").click();
    QCOMPARE(m_settings->savedFilters(), (QList<NamedFilter>{{QStringLiteral("better"), QStringLiteral("two, \"three\"")}}));
}

void TestSavedFiltersDialog::needsNames()
{
    m_settings->setSavedFilters({{QStringLiteral("a"), QStringLiteral("one")}, {QStringLiteral("b"), QStringLiteral("two")}});
    SavedFiltersDialog dialog(m_theme, *m_settings);
    auto &list = child<QListWidget>(dialog, "savedFilterList");
    list.item(0)->setText(QStringLiteral(" "));
    QVERIFY(!child<QPushButton>(dialog, "savedFiltersOk").isEnabled());
    list.item(0)->setText(QStringLiteral("b"));
    QVERIFY(!child<QPushButton>(dialog, "savedFiltersOk").isEnabled());
    list.item(0)->setText(QStringLiteral("c"));
    QVERIFY(child<QPushButton>(dialog, "savedFiltersOk").isEnabled());
}

QTEST_MAIN(TestSavedFiltersDialog)
#include "tst_savedfiltersdialog.moc"
