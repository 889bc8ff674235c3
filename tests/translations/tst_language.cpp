// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

QString word()
{
    return QCoreApplication::translate("eventscope::ConnectionBar", "Connect");
}

QString rows(int count)
{
    return QCoreApplication::translate("eventscope::SelectionLine", "%Ln row(s) selected", nullptr, count);
}

} // namespace

class TestLanguage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theBestOfWhatIsWanted_data();
    void theBestOfWhatIsWanted();
    void aChoiceHoldsAtOnceAndAfterARestart();
    void everyLanguageHasAName();
    void pluralsFollowTheNumber();
    void wordsOfQtFollow_data();
    void wordsOfQtFollow();
    void whatIsNotOursIsTheSystems();
};

void TestLanguage::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::theBestOfWhatIsWanted_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QStringLiteral("en");
    QTest::newRow("German of Austria") << QStringLiteral("de-AT") << QStringLiteral("de");
    QTest::newRow("the second") << QStringLiteral("nl-NL fr-CA") << QStringLiteral("fr");
    QTest::newRow("English before another") << QStringLiteral("en-GB de") << QStringLiteral("en");
    QTest::newRow("Chinese in simple signs") << QStringLiteral("zh-Hans-SG") << QStringLiteral("zh_CN");
    QTest::newRow("Chinese in others") << QStringLiteral("zh-Hant-TW") << QStringLiteral("en");
    QTest::newRow("Japanese") << QStringLiteral("ja-JP") << QStringLiteral("ja");
}

void TestLanguage::theBestOfWhatIsWanted()
{
    QFETCH(QString, wanted);
    QFETCH(QString, code);
    QCOMPARE(Language::bestFor(wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts)), code);
}

void TestLanguage::aChoiceHoldsAtOnceAndAfterARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        Language language(file);
        QCOMPARE(word(), QStringLiteral("Connect"));
        const QSignalSpy changed(&language, &Language::changed);
        language.setChoice(QStringLiteral("de"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(word(), QStringLiteral("Verbinden"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        language.setChoice(QStringLiteral("de"));
        QCOMPARE(changed.count(), 1);
    }
    QCOMPARE(word(), QStringLiteral("Connect")); // the words go with it
    Language language(file);
    QCOMPARE(language.choice(), QStringLiteral("de"));
    QCOMPARE(word(), QStringLiteral("Verbinden"));
    language.setChoice({});
    QCOMPARE(word(), QStringLiteral("Connect"));
    QCOMPARE(language.code(), QStringLiteral("en"));
}

void TestLanguage::everyLanguageHasAName()
{
    QStringList names;
    for (const QString &code : Language::codes())
        names << Language::nameOf(code);
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("English Deutsch Español Français 日本語 简体中文"));
}

void TestLanguage::pluralsFollowTheNumber()
{
    const QTemporaryDir folder;
    Language language(folder.filePath(QStringLiteral("window.ini")));
    QCOMPARE(rows(1), QStringLiteral("1 row selected"));
    QCOMPARE(rows(2000), QStringLiteral("2,000 rows selected"));
    language.setChoice(QStringLiteral("de"));
    QVERIFY2(rows(1) != rows(2).replace(QLatin1Char('2'), QLatin1Char('1')), qPrintable(rows(1)));
    QVERIFY2(rows(2000).contains(QStringLiteral("2.000")), qPrintable(rows(2000)));
}

void TestLanguage::wordsOfQtFollow_data()
{
    QTest::addColumn<QString>("cancel");
    QTest::newRow("de") << QStringLiteral("Abbrechen");
    QTest::newRow("es") << QStringLiteral("Cancelar");
    QTest::newRow("fr") << QStringLiteral("Annuler");
    QTest::newRow("ja") << QStringLiteral("キャンセル");
    QTest::newRow("zh_CN") << QStringLiteral("取消");
}

/// They are in the program: no package brings Qt's catalogs to Windows and macOS.
void TestLanguage::wordsOfQtFollow()
{
    const QTemporaryDir folder;
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(QFile::exists(QStringLiteral(":/translations/qtbase_%1.qm").arg(code)));
    Language language(folder.filePath(QStringLiteral("window.ini")));
    language.setChoice(code);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
}

void TestLanguage::whatIsNotOursIsTheSystems()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("language"), QStringLiteral("tlh"));
    const Language language(file);
    QVERIFY(language.choice().isEmpty());
    QCOMPARE(word(), QStringLiteral("Connect"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
