// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rowphrase.h"

#include "tests/support/testcase.h"

#include <QSet>

using namespace eventscope;
using Kind = RowPhrase::Kind;

/// What stands in files: a text that changes here is no longer known in the captures people have.
class TestRowPhrase : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAndRead_data();
    void isWrittenAndRead();
    void everyKindHasAForm();
    void isNotReadFromOtherTexts_data();
    void isNotReadFromOtherTexts();
    void keepsWhatValuesHold();
};

void TestRowPhrase::isWrittenAndRead_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, Kind kind, const QStringList &values = {}) {
        QTest::newRow(text) << kind << values << QString::fromLatin1(text);
    };
    const auto list = [](const char *values) { return QString::fromLatin1(values).split(QLatin1Char('|')); };
    row("disconnected 4.2 s, events may be missing", Kind::Disconnected, list("4.2"));
    row("endpoint changed, events may be missing", Kind::EndpointChanged);
    row("subscribed anew, events may be missing", Kind::SubscribedAnew);
    row("this computer's clock is 90 s behind the service's; what is signed is corrected from now on", Kind::ClockBehind, list("90"));
    row("this computer's clock is 1 s ahead of the service's; what is signed is corrected from now on", Kind::ClockAhead, list("1"));
    row("the oldest 5 events and 7 other rows were removed: the capture reached its limit of 100 rows", Kind::TrimmedToRows,
        list("5|7|100"));
    row("the oldest 5 events and 7 other rows were removed: the capture reached its limit of 1.00 GiB", Kind::TrimmedToSize,
        list("5|7|1.00 GiB"));
    row("rows 3 to 9 could not be read, the file is damaged there", Kind::RowsUnreadable, list("3|9"));
    row("rows from 3 on could not be read, the file is damaged there", Kind::RowsUnreadableToTheEnd, list("3"));
    row("The capture file was removed; it was made again, nothing is lost", Kind::MadeAgain);
    row("The capture file was removed; it was made again, lost: 4 events and 0 other rows", Kind::MadeAgainWithLoss, list("4|0"));
    row("The capture could not be written for a while (disk (C:) full), nothing is lost", Kind::WrittenAgain, list("disk (C:) full"));
    row("The capture could not be written for a while (full), lost: 4 events and 2 other rows", Kind::WrittenAgainWithLoss,
        list("full|4|2"));
    row("subscription refused: UnauthorizedException: no", Kind::SubscriptionRefused, list("UnauthorizedException: no"));
    row("an event was not delivered: X", Kind::NotDelivered, list("X"));
    row("an answer came to a publish that is not known here, or no longer", Kind::UnknownAnswer);
    row("frame: malformed", Kind::StrayFrame, list("malformed"));
    row("the answer to a publish to /a/b came after the deadline: published", Kind::LatePublished, list("/a/b"));
    row("the answer to a publish to /a came after the deadline: not published, Unauthorized: no: way", Kind::LateNotPublished,
        list("/a|Unauthorized|no: way"));
    row("the answer to a publish to /a came after the deadline: events published: 3, failed: 2", Kind::LatePartlyPublished, list("/a|3|2"));
    row("event 1 of publish 2 was accepted but not received by /default/* within 5 s", Kind::NotReceived, list("1|2|/default/*|5"));
    row("event 1 of publish 2 was accepted but not received by /* within 0.5 s; equal events were on their way, so it may be another of "
        "them",
        Kind::NotReceivedPerhaps, list("1|2|/*|0.5"));
    row("published: 5f0c", Kind::Published, list("5f0c"));
    row("failed: 400 bad", Kind::EventFailed, list("400 bad"));
    row("not in the answer: a handler may have left it out", Kind::NotInTheAnswer);
}

void TestRowPhrase::isWrittenAndRead()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, values);
    QFETCH(QString, text);
    const RowPhrase phrase{kind, values};
    QCOMPARE(phrase.text(), text);
    const auto read = RowPhrase::read(text);
    QVERIFY(read);
    QCOMPARE(read->values, values);
    QVERIFY(*read == phrase);
}

void TestRowPhrase::everyKindHasAForm()
{
    QSet<QString> texts;
    const int last = static_cast<int>(Kind::NotInTheAnswer);
    for (int kind = 0; kind <= last; ++kind)
        texts << RowPhrase{static_cast<Kind>(kind), {}}.text();
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), last + 1);
}

void TestRowPhrase::isNotReadFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Connected", "published", "disconnected  s", "Disconnected 4 s, events may be missing",
                             "disconnected 4.2 s, events may be missing.", "rows 3 could not be read, the file is damaged there"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRowPhrase::isNotReadFromOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!RowPhrase::read(text));
}

/// Details come from servers: they may hold what looks like a place for a value.
void TestRowPhrase::keepsWhatValuesHold()
{
    const RowPhrase phrase{Kind::LateNotPublished,
                           {QStringLiteral("/a"), QStringLiteral("ServiceError"), QStringLiteral("100 % of %1, %2")}};
    const auto read = RowPhrase::read(phrase.text());
    QVERIFY(read);
    QCOMPARE(read->values, phrase.values);
}

QTEST_GUILESS_MAIN(TestRowPhrase)
#include "tst_rowphrase.moc"
