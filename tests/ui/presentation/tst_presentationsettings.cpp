// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationsettings.h"

#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace eventscope;

class TestPresentationSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneShowsWhatAnAudienceWants();
    void allIsKept();
};

void TestPresentationSettings::aNewOneShowsWhatAnAudienceWants()
{
    const QTemporaryDir folder;
    const PresentationSettings settings(folder.filePath(QStringLiteral("window.ini")));
    QCOMPARE(settings.parts(),
             PresentationSettings::Parts(PresentationSettings::Feed | PresentationSettings::Charts | PresentationSettings::Counters));
    QVERIFY(settings.title().isEmpty());
    QVERIFY(settings.maskedFields().isEmpty());
}

void TestPresentationSettings::allIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const QList<MaskedFields> fields{{QStringLiteral("/shop/*"), QStringLiteral(".a, .b")}, {QStringLiteral("/x"), QStringLiteral(".c")}};
    {
        PresentationSettings settings(file);
        settings.setTitle(QStringLiteral("Orders, live"));
        settings.setPart(PresentationSettings::Log, true);
        settings.setPart(PresentationSettings::Charts, false);
        settings.setButtonFolder(QStringLiteral("Demo"));
        settings.setMaskedFields({{QStringLiteral("/gone"), QStringLiteral(".z")}, {}, {}});
        settings.setMaskedFields(fields);
    }
    const PresentationSettings settings(file);
    QCOMPARE(settings.title(), QStringLiteral("Orders, live"));
    QCOMPARE(settings.parts(),
             PresentationSettings::Parts(PresentationSettings::Feed | PresentationSettings::Log | PresentationSettings::Counters));
    QCOMPARE(settings.buttonFolder(), QStringLiteral("Demo"));
    QCOMPARE(settings.maskedFields(), fields);
}

QTEST_GUILESS_MAIN(TestPresentationSettings)
#include "tst_presentationsettings.moc"
