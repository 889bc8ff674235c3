// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"
#include "core/base/platform.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

#include <array>
#include <thread>

#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace eventscope;

namespace {

/// While it lives, stdin is what the descriptor is, which it closes.
class StandardInputFrom
{
public:
    explicit StandardInputFrom(int descriptor)
    {
        ::dup2(descriptor, STDIN_FILENO);
        ::close(descriptor);
    }
    ~StandardInputFrom()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardInputFrom)

private:
    const int m_before = ::dup(STDIN_FILENO);
};

/// Both ends of a terminal; the test closes `user`.
struct Terminal
{
    int user = ::posix_openpt(O_RDWR | O_NOCTTY);
    int program = -1;

    Terminal()
    {
        if (user >= 0 && ::grantpt(user) == 0 && ::unlockpt(user) == 0)
            program = ::open(::ptsname(user), O_RDWR | O_NOCTTY);
    }
};

} // namespace

class TestPlatform final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void memory();
    void echo();
    void noTerminalHasNoEcho();
    void readsUntilTheEnd();
    void anInterruptEndsTheReading();
    void signalsBecomeInterrupts_data();
    void signalsBecomeInterrupts();
};

void TestPlatform::memory()
{
    const qint64 before = platform::residentBytes();
    QVERIFY(before > 1'000'000);
    const QByteArray much(64 * 1024 * 1024, 'x');
    QVERIFY(platform::residentBytes() >= before + much.size() / 2);
}

void TestPlatform::echo()
{
    const Terminal terminal;
    QVERIFY(terminal.program >= 0);
    {
        const StandardInputFrom input(terminal.program);
        QVERIFY(platform::isEchoOn());
        platform::setEcho(false);
        QVERIFY(!platform::isEchoOn());
        platform::setEcho(true);
        QVERIFY(platform::isEchoOn());
    }
    ::close(terminal.user);
}

void TestPlatform::noTerminalHasNoEcho()
{
    const StandardInputFrom input(::open("/dev/null", O_RDONLY));
    QVERIFY(!platform::isEchoOn());
    platform::setEcho(false); // nothing to do, and nothing goes wrong
}

void TestPlatform::readsUntilTheEnd()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const StandardInputFrom input(pipe[0]);
    QCOMPARE(::write(pipe[1], "abc", 3), 3);
    ::close(pipe[1]);

    platform::InputReader reader;
    QByteArray found(16, '\0');
    QString fault;
    QCOMPARE(reader.read(found.data(), found.size(), fault), 3);
    QCOMPARE(found.first(3), QByteArray("abc"));
    QCOMPARE(reader.read(found.data(), found.size(), fault), 0);
    QVERIFY(fault.isEmpty());
}

void TestPlatform::anInterruptEndsTheReading()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const StandardInputFrom input(pipe[0]);

    platform::InputReader reader;
    std::thread other([&reader] { reader.interrupt(); });
    char byte = 0;
    QString fault;
    QCOMPARE(reader.read(&byte, 1, fault), 0); // nobody ever writes
    other.join();
    QCOMPARE(reader.read(&byte, 1, fault), 0);
    ::close(pipe[1]);
}

void TestPlatform::signalsBecomeInterrupts_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("an end that is asked for") << SIGTERM;
}

void TestPlatform::signalsBecomeInterrupts()
{
    QFETCH(const int, number);
    {
        const Interrupts interrupts;
        QSignalSpy told(&interrupts, &Interrupts::interrupted);
        QCOMPARE(::raise(number), 0);
        QCOMPARE(told.count(), 0); // only the event loop tells
        QTRY_COMPARE(told.count(), 1);
    }
    struct sigaction after = {};
    QCOMPARE(::sigaction(number, nullptr, &after), 0);
    QVERIFY(after.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
