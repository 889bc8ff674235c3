// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deadlinequeue.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestDeadlineQueue : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hands_out_what_is_due_in_order();
    void moves_a_deadline();
    void tells_answers_apart();
    void forgets();

private:
    const MonotonicTime m_start{1h};
};

void TestDeadlineQueue::hands_out_what_is_due_in_order()
{
    DeadlineQueue queue;
    queue.arm(Deadline::Idle, m_start + 3s);
    queue.arm(Deadline::Connect, m_start + 1s);
    queue.arm(Deadline::Retry, m_start + 2s);
    QCOMPARE(queue.next(), m_start + 1s);
    QVERIFY(!queue.takeDue(m_start + 999ms));
    QCOMPARE(queue.takeDue(m_start + 2s)->first, Deadline::Connect);
    QCOMPARE(queue.takeDue(m_start + 2s)->first, Deadline::Retry);
    QVERIFY(!queue.takeDue(m_start + 2s));
    QCOMPARE(queue.next(), m_start + 3s);
}

void TestDeadlineQueue::moves_a_deadline()
{
    DeadlineQueue queue;
    queue.arm(Deadline::Flush, m_start + 1s);
    queue.arm(Deadline::Flush, m_start + 5s);
    QCOMPARE(queue.next(), m_start + 5s);
    QVERIFY(queue.takeDue(m_start + 5s));
    QVERIFY(!queue.next());
}

void TestDeadlineQueue::tells_answers_apart()
{
    DeadlineQueue queue;
    queue.arm(Deadline::Answer, m_start, "a");
    queue.arm(Deadline::Answer, m_start, "b");
    queue.disarm(Deadline::Answer, "a");
    QCOMPARE(queue.takeDue(m_start), DeadlineQueue::Key(Deadline::Answer, "b"));
    QVERIFY(!queue.takeDue(m_start));
}

void TestDeadlineQueue::forgets()
{
    DeadlineQueue queue;
    queue.arm(Deadline::Answer, m_start, "a");
    queue.disarm(Deadline::Answer, "unknown");
    QVERIFY(queue.next());
    queue.clear();
    QVERIFY(!queue.next());
    QVERIFY(!queue.takeDue(m_start + 1h));
}

QTEST_GUILESS_MAIN(TestDeadlineQueue)
#include "tst_deadlinequeue.moc"
