// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logring.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestLogRing : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void givesWhatIsNew();
    void keepsTheNewest();
    void isBoundedInCharacters();
    void keepsOneThatIsTooLong();
};

namespace {

void append(LogRing &ring, const QString &text)
{
    LogMessage message;
    message.text = text;
    ring.append(message);
}

QStringList texts(const QList<LogMessage> &messages)
{
    QStringList list;
    for (const LogMessage &message : messages)
        list << message.text;
    return list;
}

} // namespace

void TestLogRing::startsEmpty()
{
    const LogRing ring;
    QCOMPARE(ring.oldest(), 1U);
    QVERIFY(ring.after(0).isEmpty());
}

void TestLogRing::givesWhatIsNew()
{
    LogRing ring;
    for (const char *text : {"a", "b", "c"})
        append(ring, QLatin1String(text));
    const QList<LogMessage> news = ring.after(1);
    QCOMPARE(texts(news), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(news.first().number, 2U);
    QVERIFY(ring.after(3).isEmpty());
    QVERIFY(ring.after(99).isEmpty());
}

void TestLogRing::keepsTheNewest()
{
    LogRing ring({3, 1'000});
    for (int i = 1; i <= 10; ++i)
        append(ring, QString::number(i));
    QCOMPARE(ring.oldest(), 8U);
    QCOMPARE(texts(ring.after(0)), QStringList({QStringLiteral("8"), QStringLiteral("9"), QStringLiteral("10")}));
}

void TestLogRing::isBoundedInCharacters()
{
    LogRing ring({100, 10});
    for (int i = 0; i < 20; ++i)
        append(ring, QStringLiteral("four"));
    QCOMPARE(ring.after(0).size(), 2);
    append(ring, QString());
    QCOMPARE(ring.after(0).size(), 3);
}

void TestLogRing::keepsOneThatIsTooLong()
{
    LogRing ring({100, 10});
    append(ring, QStringLiteral("short"));
    append(ring, QStringLiteral("longer than ten"));
    QCOMPARE(texts(ring.after(0)), QStringList({QStringLiteral("longer than ten")}));
    append(ring, QStringLiteral("short"));
    QCOMPARE(texts(ring.after(0)), QStringList({QStringLiteral("short")}));
}

QTEST_GUILESS_MAIN(TestLogRing)
#include "tst_logring.moc"
