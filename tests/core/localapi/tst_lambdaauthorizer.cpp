// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/lambdaauthorizer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace eventscope;
using localapi::LambdaAuthorizer;
using localapi::LambdaCommand;
using localapi::LambdaQuestion;

namespace {

constexpr char busy[] = "the authorizer command counts as no: too many questions wait";
constexpr char late[] = "the authorizer command counts as no: there was no answer in time, other questions came first";

LambdaQuestion question(const QByteArray &token, const QString &channel = QStringLiteral("/a"))
{
    return {Operation::Publish, channel, QStringLiteral("a"), token, {}};
}

} // namespace

/// Questions are put to a command that notes in a file when it begins and ends, and answers as soon as another file is there.
class TestLambdaAuthorizer final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalQuestionsShareARun();
    void anAnswerServesOnceForEachWhoAsked();
    void aFewRunAtATime();
    void aLongQueueRefuses();
    void whoWaitsForATurnIsToldNoInTime();
    void nobodyIsAskedForWhoHasLeft();

private:
    void setUp(LambdaCommand::Limits limits);
    void ask(const LambdaQuestion &question, QObject *context);
    void ask(const QByteArray &token) { ask(question(token), this); }
    void letItAnswer();
    [[nodiscard]] QByteArray notes() const;
    [[nodiscard]] qsizetype runs() const { return notes().count('+'); }
    [[nodiscard]] int mostAtOnce() const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    test::FakeClock m_clock;
    LocalApiDefinition::LambdaAuthorizer m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LambdaAuthorizer> m_authorizer;
    QFile m_gate; ///< open: commands that wait go on, and new ones do not wait
    QList<std::pair<QByteArray, bool>> m_answers; ///< tokens, and whether they were let in
};

void TestLambdaAuthorizer::init()
{
    failOnWarnings();
    m_authorizer.reset();
    m_answers.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    // The command opens a pipe, which waits until somebody holds its other end.
    m_gate.close();
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path("go")}), 0);
    m_settings.command
        = QStringLiteral("echo + >> '%1'; : < '%2'; echo - >> '%1'; echo '{\"isAuthorized\": true}'").arg(path("runs"), path("go"));
}

void TestLambdaAuthorizer::setUp(LambdaCommand::Limits limits)
{
    m_authorizer = std::make_unique<LambdaAuthorizer>(m_settings, m_clock, limits);
}

void TestLambdaAuthorizer::ask(const LambdaQuestion &question, QObject *context)
{
    QVERIFY(!m_authorizer->isDecided(question));
    m_authorizer->decide(question, context, [this, question] {
        QVERIFY(m_authorizer->isDecided(question));
        m_answers << std::pair(question.token, m_authorizer->allows(question));
    });
}

void TestLambdaAuthorizer::letItAnswer()
{
    m_gate.setFileName(path("go"));
    QVERIFY(m_gate.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
}

QByteArray TestLambdaAuthorizer::notes() const
{
    QFile file(path("runs"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestLambdaAuthorizer::mostAtOnce() const
{
    int now = 0;
    int most = 0;
    for (const char note : notes()) {
        now += note == '+' ? 1 : note == '-' ? -1 : 0;
        most = std::max(most, now);
    }
    return most;
}

void TestLambdaAuthorizer::equalQuestionsShareARun()
{
    setUp({});
    for (int i = 0; i < 20; ++i)
        ask("mine");
    ask("yours");
    ask(question("mine", QStringLiteral("/b")), this);
    letItAnswer();
    QTRY_COMPARE(m_answers.size(), 22);
    QCOMPARE(runs(), 3);
    QCOMPARE(m_answers.count(std::pair(QByteArray("mine"), true)), 21);
    QCOMPARE(m_answers.count(std::pair(QByteArray("yours"), true)), 1);
}

void TestLambdaAuthorizer::anAnswerServesOnceForEachWhoAsked()
{
    setUp({});
    ask("mine");
    // This one does not come to look at its answer.
    m_authorizer->decide(question("mine"), this, [this] { m_answers << std::pair(QByteArray("unused"), true); });
    letItAnswer();
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(!m_authorizer->isDecided(question("mine")));
    QVERIFY(!m_authorizer->allows(question("mine")));
    ask("mine");
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(runs(), 2);
}

void TestLambdaAuthorizer::aFewRunAtATime()
{
    setUp({});
    QList<std::pair<QByteArray, bool>> expected;
    for (int i = 0; i < 20; ++i) {
        expected << std::pair(QByteArray::number(i), true);
        ask(QByteArray::number(i));
    }
    QTRY_COMPARE(runs(), 8);
    letItAnswer();
    QTRY_COMPARE(m_answers.size(), 20);
    QCOMPARE(runs(), 20);
    QCOMPARE(mostAtOnce(), 8);
    std::ranges::sort(expected);
    std::ranges::sort(m_answers);
    QCOMPARE(m_answers, expected);
}

void TestLambdaAuthorizer::aLongQueueRefuses()
{
    setUp({});
    for (int i = 0; i < 1'008; ++i)
        ask(QByteArray::number(i));
    QVERIFY(m_answers.isEmpty());
    QTest::ignoreMessage(QtWarningMsg, busy);
    ask("one more");
    QCOMPARE(m_answers, (QList<std::pair<QByteArray, bool>>{{"one more", false}}));
    // It may ask again, and who asks what somebody waits for already needs no place.
    QVERIFY(!m_authorizer->isDecided(question("one more")));
    ask("1007");
    QCOMPARE(m_answers.size(), 1);
}

void TestLambdaAuthorizer::whoWaitsForATurnIsToldNoInTime()
{
    LambdaCommand::Limits limits;
    limits.answer = std::chrono::milliseconds(150);
    limits.runs = 1;
    setUp(limits);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("counts as no: .*took too long")));
    for (int i = 0; i < 3; ++i)
        QTest::ignoreMessage(QtWarningMsg, late);
    ask("runs");
    for (const char *waiting : {"a", "a", "b"})
        ask(waiting);
    QTRY_COMPARE(m_answers.size(), 4);
    QVERIFY(std::ranges::none_of(m_answers, [](const auto &answer) { return answer.second; }));
    // Nothing is left that could be in the way of the next.
    letItAnswer();
    ask("a");
    QTRY_COMPARE(m_answers.size(), 5);
    QCOMPARE(m_answers.last(), std::pair(QByteArray("a"), true));
}

void TestLambdaAuthorizer::nobodyIsAskedForWhoHasLeft()
{
    LambdaCommand::Limits limits;
    limits.runs = 1;
    setUp(limits);
    ask("runs");
    auto leaving = std::make_unique<QObject>();
    ask(question("left"), leaving.get());
    ask("stays");
    leaving.reset();
    letItAnswer();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.last().first, QByteArray("stays"));
    QCOMPARE(runs(), 2);
}

QTEST_GUILESS_MAIN(TestLambdaAuthorizer)
#include "tst_lambdaauthorizer.moc"
