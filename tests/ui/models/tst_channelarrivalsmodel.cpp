// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channelarrivalsmodel.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using Model = ChannelArrivalsModel;

namespace {

ChannelArrivals channel(const QString &name, int count, int missing = 0)
{
    ChannelArrivals made;
    made.channel = name;
    made.missing = missing;
    for (int value = 1; value <= count; ++value)
        made.latencies.add(std::chrono::milliseconds(value * 20));
    return made;
}

} // namespace

class TestChannelArrivalsModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRowAChannel();
    void onlyMissingHasNoTimes();
    void rowsStayWhileNumbersChange();
    void isCopiedWithPlainNumbers();
};

void TestChannelArrivalsModel::aRowAChannel()
{
    Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChannels({channel(QStringLiteral("/default/a"), 100, 3)});
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(Model::Channel), QStringLiteral("/default/a"));
    QCOMPARE(cell(Model::Count), QStringLiteral("100"));
    QCOMPARE(cell(Model::Minimum), QStringLiteral("20.0"));
    QCOMPARE(cell(Model::Median), QStringLiteral("1,000.0"));
    QCOMPARE(cell(Model::Percentile95), QStringLiteral("1,900.0"));
    QCOMPARE(cell(Model::Maximum), QStringLiteral("2,000.0"));
    QCOMPARE(cell(Model::Missing), QStringLiteral("3"));
    QCOMPARE(model.index(0, Model::Missing).data(Qt::ForegroundRole).value<QColor>(), theme.color(Theme::Role::Warning));
}

void TestChannelArrivalsModel::onlyMissingHasNoTimes()
{
    Theme theme;
    Model model(theme);
    model.setChannels({channel(QStringLiteral("/a"), 0, 1)});
    QCOMPARE(model.index(0, Model::Count).data().toString(), QStringLiteral("0"));
    QVERIFY(model.index(0, Model::Median).data().toString().isEmpty());
}

void TestChannelArrivalsModel::rowsStayWhileNumbersChange()
{
    Theme theme;
    Model model(theme);
    model.setChannels({channel(QStringLiteral("/a"), 1), channel(QStringLiteral("/b"), 1)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setChannels({channel(QStringLiteral("/a"), 1), channel(QStringLiteral("/b"), 2)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(1, Model::Count).data().toString(), QStringLiteral("2"));
    model.setChannels({channel(QStringLiteral("/a"), 1), channel(QStringLiteral("/c"), 1)});
    QCOMPARE(resets.size(), 1);
}

void TestChannelArrivalsModel::isCopiedWithPlainNumbers()
{
    Theme theme;
    Model model(theme);
    model.setChannels({channel(QStringLiteral("/default/a_b"), 100)});
    QVERIFY2(model.csv().endsWith(QStringLiteral("\r\n/default/a_b,100,20.0,1000.0,1900.0,2000.0,0,0\r\n")), qPrintable(model.csv()));
    QVERIFY(model.markdown().contains(QStringLiteral("| /default/a\\_b | 100 | 20.0 | 1000.0 | 1900.0 | 2000.0 | 0 | 0 |")));
    QVERIFY(model.markdown().contains(QStringLiteral("| --- | ---: |")));
}

QTEST_MAIN(TestChannelArrivalsModel)
#include "tst_channelarrivalsmodel.moc"
