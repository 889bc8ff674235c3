// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include "tests/support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace eventscope;

namespace {

constexpr std::chrono::milliseconds soon{20};
const Secret secret(QByteArray("da2-abcdefghijklmnopqrstuvwxyz"));
const Secret other(QByteArray("s\u00E9cret \u2013 two"));

QString textOf(const Secret &one)
{
    return QString::fromUtf8(one.reveal());
}

} // namespace

class TestSecretClipboard : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesAndMarks();
    void clearsWhenTheTimeIsOver();
    void leavesWhatSomebodyElsePutThere();
    void clearsWhatAManagerTookOver();
    void copyingAgainStartsTheTimeAnew();
    void clearsAtTheEnd();
    void leavesAnotherTextAtTheEnd();
    void keepsForAMinute();

private:
    QClipboard *m_clipboard = nullptr;
};

void TestSecretClipboard::init()
{
    failOnWarnings();
    m_clipboard = QGuiApplication::clipboard();
    m_clipboard->clear();
}

void TestSecretClipboard::copiesAndMarks()
{
    SecretClipboard secrets(*m_clipboard);
    secrets.copy(other);
    QCOMPARE(m_clipboard->text(), textOf(other));
    QCOMPARE(m_clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
}

void TestSecretClipboard::clearsWhenTheTimeIsOver()
{
    SecretClipboard secrets(*m_clipboard, soon);
    const QSignalSpy expired(&secrets, &SecretClipboard::expired);
    secrets.copy(secret);
    QCOMPARE(m_clipboard->text(), textOf(secret));
    QTRY_COMPARE(expired.count(), 1);
    QVERIFY(m_clipboard->text().isEmpty());
}

void TestSecretClipboard::leavesWhatSomebodyElsePutThere()
{
    SecretClipboard secrets(*m_clipboard, soon);
    const QSignalSpy expired(&secrets, &SecretClipboard::expired);
    secrets.copy(secret);
    m_clipboard->setText(QStringLiteral("a text of another program"));
    QTRY_COMPARE(expired.count(), 1);
    QCOMPARE(m_clipboard->text(), QStringLiteral("a text of another program"));
}

void TestSecretClipboard::clearsWhatAManagerTookOver()
{
    SecretClipboard secrets(*m_clipboard, soon);
    secrets.copy(secret);
    m_clipboard->setText(textOf(secret)); // the same text, no longer ours
    QTRY_VERIFY(m_clipboard->text().isEmpty());
}

void TestSecretClipboard::copyingAgainStartsTheTimeAnew()
{
    SecretClipboard secrets(*m_clipboard, soon);
    const QSignalSpy expired(&secrets, &SecretClipboard::expired);
    secrets.copy(secret);
    secrets.copy(other);
    QCOMPARE(m_clipboard->text(), textOf(other));
    QTRY_COMPARE(expired.count(), 1);
    QVERIFY(m_clipboard->text().isEmpty());
    secrets.copy(secret);
    QTRY_COMPARE(expired.count(), 2);
    QVERIFY(m_clipboard->text().isEmpty());
}

void TestSecretClipboard::clearsAtTheEnd()
{
    {
        SecretClipboard secrets(*m_clipboard);
        secrets.copy(secret);
        QCOMPARE(m_clipboard->text(), textOf(secret));
    }
    QVERIFY(m_clipboard->text().isEmpty());
}

void TestSecretClipboard::leavesAnotherTextAtTheEnd()
{
    {
        SecretClipboard secrets(*m_clipboard);
        secrets.copy(secret);
        m_clipboard->setText(QStringLiteral("mine"));
    }
    QCOMPARE(m_clipboard->text(), QStringLiteral("mine"));
    {
        const SecretClipboard secrets(*m_clipboard); // never used
    }
    QCOMPARE(m_clipboard->text(), QStringLiteral("mine"));
}

void TestSecretClipboard::keepsForAMinute()
{
    const SecretClipboard secrets(*m_clipboard);
    QCOMPARE(secrets.keptFor(), std::chrono::milliseconds(60'000));
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
