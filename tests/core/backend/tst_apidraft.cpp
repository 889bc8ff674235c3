// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/apidraft.h"

#include "core/localapi/localapidefinition.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestApiDraft : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isADefinitionOfEachMode_data();
    void isADefinitionOfEachMode();
    void namespacesKeepTheirModes();
    void nothingIsCheckedHere();
};

void TestApiDraft::isADefinitionOfEachMode_data()
{
    QTest::addColumn<AuthMode>("mode");
    for (const AuthMode mode : {AuthMode::ApiKey, AuthMode::Iam, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda})
        QTest::newRow(authModeName(mode).data()) << mode;
}

void TestApiDraft::isADefinitionOfEachMode()
{
    QFETCH(AuthMode, mode);
    ApiDraft draft{QStringLiteral("my \"api\"")};
    draft.modes = {mode};
    draft.userPoolId = QStringLiteral("eu-west-1_Abc");
    draft.issuer = QStringLiteral("https://id.example");
    draft.authorizerUri = QStringLiteral("arn:aws:lambda:x");
    draft.namespaces = {{QStringLiteral("default")}};
    draft.localSecret = Secret(QByteArray("local"));
    const auto read = LocalApiDefinition::fromJson(definitionText(draft));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->name, draft.name);
    QCOMPARE(read->connectionAuthModes, draft.modes);
    QCOMPARE(read->defaultPublishAuthModes, draft.modes);
    QCOMPARE(read->lambda.authorizerUri, mode == AuthMode::Lambda ? draft.authorizerUri : QString());
    QCOMPARE(read->iamKeys.size(), mode == AuthMode::Iam ? 1 : 0);
}

void TestApiDraft::namespacesKeepTheirModes()
{
    ApiDraft draft{QStringLiteral("api"), {AuthMode::ApiKey, AuthMode::Iam}};
    draft.namespaces = {{QStringLiteral("orders"), AuthMode::Iam, AuthMode::ApiKey}, {QStringLiteral("open")}};
    draft.localSecret = Secret(QByteArray("local"));
    const auto read = LocalApiDefinition::fromJson(definitionText(draft));
    QVERIFY(read);
    QCOMPARE(read->channelNamespaces.size(), 2);
    QCOMPARE(read->channelNamespaces.first().publishAuthModes, QList<AuthMode>{AuthMode::Iam});
    QCOMPARE(read->channelNamespaces.first().subscribeAuthModes, QList<AuthMode>{AuthMode::ApiKey});
    QVERIFY(read->channelNamespaces.last().publishAuthModes.isEmpty());
}

void TestApiDraft::nothingIsCheckedHere()
{
    ApiDraft draft{QStringLiteral("api"), {AuthMode::ApiKey}};
    draft.namespaces = {{QStringLiteral("no_underscore")}};
    const auto read = LocalApiDefinition::fromJson(definitionText(draft));
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(QStringLiteral("no_underscore")));
}

QTEST_GUILESS_MAIN(TestApiDraft)
#include "tst_apidraft.moc"
