// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republishsurveyor.h"

#include "tests/core/replay/replaycapture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestRepublishSurveyor : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void countsInItsThread();
    void onlyTheLastChoiceIsTold();
    void anExpressionWithoutEndIsTold();
    void anExpressionWithoutEndMakesRoomForAnotherChoice();
    void diesWithAnExpressionWithoutEnd();

private:
    [[nodiscard]] RepublishChoice choice(const QString &filter = {}) const
    {
        RepublishChoice choice;
        choice.capture = m_capture->path();
        choice.filter = filter;
        return choice;
    }
    [[nodiscard]] RepublishChoice endless() const { return choice(QStringLiteral("jq: last(repeat(.))")); }

    std::unique_ptr<test::ReplayCapture> m_capture;
    std::unique_ptr<RepublishSurveyor> m_surveyor;
    QList<Result<RepublishSurvey>> m_told;
};

void TestRepublishSurveyor::init()
{
    failOnWarnings();
    m_capture = std::make_unique<test::ReplayCapture>();
    for (const char *channel : {"/shop/orders", "/shop/payments", "/shop/orders"})
        m_capture->add(0s, "{}", QLatin1String(channel));
    m_capture->close();
    m_told.clear();
    m_surveyor = std::make_unique<RepublishSurveyor>();
    connect(m_surveyor.get(), &RepublishSurveyor::surveyed, this, [this](const auto &survey) { m_told << survey; });
}

void TestRepublishSurveyor::countsInItsThread()
{
    m_surveyor->start(choice());
    QVERIFY(m_surveyor->isRunning());
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(!m_surveyor->isRunning());
    QCOMPARE(m_told.constFirst()->events, 3);
    QCOMPARE(m_told.constFirst()->channels.size(), 2);
}

void TestRepublishSurveyor::onlyTheLastChoiceIsTold()
{
    m_surveyor->start(choice());
    m_surveyor->start(endless());
    m_surveyor->start(choice(QStringLiteral("channel:/shop/payments")));
    QTRY_VERIFY(!m_surveyor->isRunning());
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst()->events, 1);
}

void TestRepublishSurveyor::anExpressionWithoutEndIsTold()
{
    m_surveyor->setRowLimit(50ms);
    m_surveyor->start(endless());
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().error().code, ErrorCode::Timeout);
    m_surveyor->start(choice());
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.constLast()->events, 3);
}

void TestRepublishSurveyor::anExpressionWithoutEndMakesRoomForAnotherChoice()
{
    m_surveyor->setRowLimit(1h);
    m_surveyor->start(endless());
    m_surveyor->start(choice());
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst()->events, 3);
}

void TestRepublishSurveyor::diesWithAnExpressionWithoutEnd()
{
    m_surveyor->setRowLimit(1h);
    m_surveyor->start(endless());
    m_surveyor.reset();
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(TestRepublishSurveyor)
#include "tst_republishsurveyor.moc"
