// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/apikeyauthorizer.h"
#include "core/doctor/connectiondoctor.h"
#include "core/localapi/localeventapi.h"
#include "tests/support/connectproxy.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using doctor::Cause;
using doctor::Check;
using doctor::FactKind;
using doctor::Finding;
using doctor::Verdict;
using test::ConnectProxy;

namespace {

constexpr int longWait = 30'000;

/// A local API over TLS, and a doctor that may reach it by a proxy only.
struct Fixture
{
    Fixture()
    {
        LocalApiOptions options;
        options.tls = LocalApiOptions::Tls{};
        options.dataFolder = folder.path();
        const auto starting = api.start(options);
        if (!QTest::qWaitFor([&] { return starting.isFinished(); }) || !starting.result())
            qFatal("the local Event API did not start");
        address = *starting.result();
    }
    [[nodiscard]] QByteArray authority() const { return address.http.host().toLatin1() + ':' + QByteArray::number(address.http.port()); }
    [[nodiscard]] QString proxyUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()); }
    [[nodiscard]] QList<Finding> run(const QString &url)
    {
        const AuthorizerPtr key = std::make_shared<ApiKeyAuthorizer>(api.definition().apiKey());
        ConnectionOptions options;
        options.proxy = ConnectionOptions::Proxy::Http;
        options.proxyHost = QStringLiteral("127.0.0.1");
        options.proxyPort = proxy.port();
        options.extraCaFile = address.caFile;
        ConnectionDoctor patient(
            {*Endpoint::fromUrls(url, {}), {key, key, key}, options, *ChannelPath::parse(QStringLiteral("/default/scratch")), true, false},
            clock);
        const QSignalSpy finished(&patient, &ConnectionDoctor::finished);
        patient.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, longWait))
            qWarning("the doctor does not finish");
        return patient.findings();
    }

    SystemClock clock;
    QTemporaryDir folder;
    LocalEventApi api{LocalApiDefinition::makeDefault(), clock};
    LocalApiAddress address;
    ConnectProxy proxy;
};

/// `P` passed, `W` warning, `F` failed, `-` skipped, in the order of the checks.
QString verdicts(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += QLatin1Char("PWF-"[static_cast<int>(finding.verdict)]);
    return text;
}

} // namespace

class TestDoctorProxy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWellThroughATunnel();
    void theProxyLooksNamesUp();
    void aProxyThatRefusesIsToldApart();
};

void TestDoctorProxy::allIsWellThroughATunnel()
{
    Fixture fixture;
    const QList<Finding> findings = fixture.run(fixture.address.http.toString());
    QCOMPARE(verdicts(findings), QStringLiteral("-PPPPPPPP"));
    const Finding &tcp = findings.at(static_cast<int>(Check::Tcp));
    QCOMPARE(tcp.fact(FactKind::Proxy), fixture.proxyUrl());
    QVERIFY(tcp.fact(FactKind::Peer).isEmpty()); // what is behind a proxy, nobody here knows
    QVERIFY(!findings.at(static_cast<int>(Check::Tls)).chain.isEmpty()); // the API's own, through the tunnel
    QVERIFY(findings.at(static_cast<int>(Check::Publish)).fact(FactKind::Arrival).toDouble() >= 0);
    // One for TCP and TLS, one that asks for the time, one WebSocket: nothing went past the proxy.
    QCOMPARE(fixture.proxy.targets(), QList<QByteArray>(3, fixture.authority()));
    QVERIFY(fixture.proxy.passedBytes() > 1'000);
}

void TestDoctorProxy::theProxyLooksNamesUp()
{
    Fixture fixture;
    fixture.proxy.leadTo(static_cast<quint16>(fixture.address.http.port()));
    const QList<Finding> findings = fixture.run(QStringLiteral("https://only-the-proxy-knows.invalid/event"));
    // Its certificate is for another name, and that is as far as it gets.
    QCOMPARE(verdicts(findings), QStringLiteral("-PF-P----"));
    QCOMPARE(findings.at(static_cast<int>(Check::Name)).cause, Cause::ResolvedByProxy);
    QCOMPARE(findings.at(static_cast<int>(Check::Tls)).cause, Cause::WrongHost);
    QCOMPARE(fixture.proxy.targets().value(0), QByteArray("only-the-proxy-knows.invalid:443"));
}

void TestDoctorProxy::aProxyThatRefusesIsToldApart()
{
    Fixture fixture;
    fixture.proxy.refuseWith(403);
    const QList<Finding> findings = fixture.run(fixture.address.http.toString());
    QCOMPARE(verdicts(findings), QStringLiteral("-F--P----"));
    const Finding &tcp = findings.at(static_cast<int>(Check::Tcp));
    QCOMPARE(tcp.error->code, ErrorCode::ProxyFailed);
    QCOMPARE(tcp.fact(FactKind::Proxy), fixture.proxyUrl());
}

QTEST_GUILESS_MAIN(TestDoctorProxy)
#include "tst_doctorproxy.moc"
