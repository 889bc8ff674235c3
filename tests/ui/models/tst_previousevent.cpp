// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previousevent.h"

#include "core/capture/capturereader.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

using namespace eventscope;

class TestPreviousEvent : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sameChannelAndKind();
    void looksBackOverPages();
    void noCapture();
};

void TestPreviousEvent::sameChannelAndKind()
{
    test::CaptureFile file;
    file.appendEvent("1", QStringLiteral("/a"));
    file.appendPublished("2", QStringLiteral("published: 1"));
    file.appendEvent("3", QStringLiteral("/b"));
    file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    file.appendEvent("5", QStringLiteral("/a"), "sub-2"); // a subscription made anew
    file.appendPublished("6", QStringLiteral("Unauthorized: no"));
    file.commit();
    const auto reader = CaptureReader::open(file.path());
    QVERIFY(reader.ok());
    const auto before = [&](qint64 id) {
        const auto found = previousEvent(file.path(), *(*reader)->row(id));
        return !found ? -1 : *found ? (*found)->id : 0;
    };
    QCOMPARE(before(5), 1);
    QCOMPARE(before(6), 2);
    QCOMPARE(before(3), 0);
    QCOMPARE(before(1), 0);
    QCOMPARE((*previousEvent(file.path(), *(*reader)->row(5)))->payload, QByteArray("1"));
}

void TestPreviousEvent::looksBackOverPages()
{
    test::CaptureFile file;
    const QByteArray whole = "\"" + QByteArray(10'000, 'x') + "\"";
    file.appendEvent(whole, QStringLiteral("/rare"));
    file.appendEvents(9'000);
    file.appendEvent("2", QStringLiteral("/rare"));
    file.commit();
    CaptureRow row;
    row.id = 9'002;
    row.channel = QStringLiteral("/rare");
    const auto found = previousEvent(file.path(), row);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((*found)->id, 1);
    QCOMPARE((*found)->payload, whole);
}

void TestPreviousEvent::noCapture()
{
    const auto found = previousEvent(QStringLiteral("/nowhere/at.escap"), {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestPreviousEvent)
#include "tst_previousevent.moc"
