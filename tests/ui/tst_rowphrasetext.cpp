// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowphrasetext.h"

#include "core/capture/rowphrase.h"
#include "core/protocol/connectionstate.h"
#include "tests/support/testcase.h"

#include <QTranslator>

using namespace eventscope;
using Kind = RowPhrase::Kind;

namespace {

/// A language in which all words of the window stand in brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*note*/, int /*n*/) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(source));
    }
};

} // namespace

class TestRowPhraseText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everyPhraseIsTranslated();
    void everyStateIsTranslated();
    void valuesAreShown_data();
    void valuesAreShown();
};

void TestRowPhraseText::everyPhraseIsTranslated()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    for (int kind = 0; kind <= static_cast<int>(Kind::NotInTheAnswer); ++kind) {
        const QString stored = RowPhrase{
            static_cast<Kind>(kind),
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
             QStringLiteral("4")}}.text();
        const QString shown = rowPhraseText(stored);
        QVERIFY2(shown.startsWith(QLatin1Char('[')), qPrintable(stored));
        QVERIFY2(!shown.contains(QLatin1Char('%')), qPrintable(shown));
    }
    QCoreApplication::removeTranslator(&brackets);
}

void TestRowPhraseText::everyStateIsTranslated()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    for (const auto state : {ConnectionState::Disconnected, ConnectionState::Connecting, ConnectionState::Connected,
                             ConnectionState::Reconnecting, ConnectionState::Failed}) {
        const QString name = connectionStateName(state);
        QCOMPARE(rowPhraseText(name), QStringLiteral("[%1]").arg(name));
        QCOMPARE(rowPhraseText(name + QStringLiteral(": no route: here")), QStringLiteral("[[%1]: no route: here]").arg(name));
    }
    QCoreApplication::removeTranslator(&brackets);
}

void TestRowPhraseText::valuesAreShown_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char *stored, const char *shown) { QTest::newRow(stored) << QString::fromUtf8(stored) << QString::fromUtf8(shown); };
    row("disconnected 4.2 s, events may be missing", "disconnected 4,2 s, events may be missing");
    row("rows 12345 to 23456 could not be read, the file is damaged there",
        "rows 12.345 to 23.456 could not be read, the file is damaged there");
    row("the oldest 5000 events and 7 other rows were removed: the capture reached its limit of 1.50 GiB",
        "the oldest 5.000 events and 7 other rows were removed: the capture reached its limit of 1,50\u00a0GiB");
    row("subscription refused: UnauthorizedException: %1", "subscription refused: UnauthorizedException: %1");
    row("event 1 of publish 2000 was accepted but not received by /orders/1000 within 5 s",
        "event 1 of publish 2.000 was accepted but not received by /orders/1000 within 5 s");
    row("Unauthorized: not here", "Not authorized: not here.");
    row("the answer to a publish to /a came after the deadline: not published, Unauthorized: no",
        "the answer to a publish to /a came after the deadline: not published, Not authorized: no.");
    row("failed: 400 4000 bad", "failed: 400 4000 bad");
    // What others wrote into a capture.
    row("Opened", "Opened");
    row("4000 events are missing here", "4000 events are missing here");
    row("Note: read this", "Note: read this");
    row("Connected%1", "Connected%1");
    row("", "");
}

void TestRowPhraseText::valuesAreShown()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(rowPhraseText(stored), shown);
}

QTEST_GUILESS_MAIN(TestRowPhraseText)
#include "tst_rowphrasetext.moc"
