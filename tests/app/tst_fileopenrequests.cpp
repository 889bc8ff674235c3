// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope/fileopenrequests.h"

#include "tests/support/testcase.h"

#include <QFileOpenEvent>
#include <QSignalSpy>

using namespace eventscope;

class TestFileOpenRequests final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsRequested();
    void otherEventsPass();
};

void TestFileOpenRequests::fileIsRequested()
{
    const FileOpenRequests requests(*qApp);
    QSignalSpy requested(&requests, &FileOpenRequests::requested);
    const QString path = QStringLiteral("/somewhere/caf\u00e9 orders.escap");
    QFileOpenEvent byPath(path);
    QVERIFY(QCoreApplication::sendEvent(qApp, &byPath));
    QFileOpenEvent byUrl(QUrl::fromLocalFile(path));
    QVERIFY(QCoreApplication::sendEvent(qApp, &byUrl));
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).toString(), path);
    QCOMPARE(requested.at(1).at(0).toString(), path);
}

void TestFileOpenRequests::otherEventsPass()
{
    QObject application;
    const FileOpenRequests requests(application);
    QSignalSpy requested(&requests, &FileOpenRequests::requested);
    QFileOpenEvent address(QUrl(QStringLiteral("https://example.org/a.escap")));
    QVERIFY(!QCoreApplication::sendEvent(&application, &address));
    QEvent other(QEvent::LanguageChange);
    QVERIFY(!QCoreApplication::sendEvent(&application, &other));
    QCOMPARE(requested.size(), 0);
}

QTEST_GUILESS_MAIN(TestFileOpenRequests)
#include "tst_fileopenrequests.moc"
