// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartview.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/views/chartpicture.h"
#include "ui/views/chartplot.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QFontMetricsF>
#include <QImage>
#include <QLineSeries>
#include <QRubberBand>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QValueAxis>
#include <QWheelEvent>

using namespace eventscope;
using namespace std::chrono_literals;
using Kind = SeriesRequest::Kind;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A chart of `.order` over a thousand events, one a millisecond, the value of each its id.
struct Shown
{
    explicit Shown(int events = 1'000)
    {
        file.appendEvents(events);
        file.commit();
        model.setCapture(file.path());
        model.addSeries({Kind::Number, text(".order")});
        model.finishAt(file.lastId());
        view.resize(640, 320);
        view.show();
        exposed = QTest::qWaitForWindowExposed(&view);
    }
    [[nodiscard]] bool isRead(qsizetype points = 1'000)
    {
        const bool done = QTest::qWaitFor([&] { return model.curve(0) && model.curve(0)->points.size() == points; });
        settle();
        return exposed && done;
    }
    /// Qt Charts lays the axes out when it is told to, and the chart is drawn once more for the room they leave.
    void settle()
    {
        QApplication::processEvents();
        view.refresh();
        QApplication::processEvents();
        view.refresh();
    }
    /// In the viewport.
    [[nodiscard]] QPoint place(UtcTime at, double value) const
    {
        const QPointF inChart(view.plot().xOf(at), view.plot().yOf(value, ChartUnit::Number));
        return view.mapFromScene(view.plot().chart()->mapToScene(inChart));
    }
    [[nodiscard]] QList<QLineSeries *> lines() const
    {
        QList<QLineSeries *> found;
        for (QAbstractSeries *series : view.plot().chart()->series()) {
            auto *line = qobject_cast<QLineSeries *>(series);
            if (line && line->count() > 0)
                found << line;
        }
        return found;
    }
    void turnWheel(const QPoint &place, int delta)
    {
        QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] UtcTime time(int id) const { return UtcTime(1'750'000'000s) + std::chrono::milliseconds(id - 1); }

    test::CaptureFile file;
    Theme theme;
    ChartModel model;
    ChartView view{theme, model};
    QSignalSpy rows{&view, &ChartView::rowWanted};
    bool exposed = false;
};

} // namespace

class TestChartView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void drawsAFewPointsAPixel();
    void gapsStayGaps();
    void unitsHaveAxesOfTheirOwn();
    void titlesOfAxesAreWhole();
    void ticksSayWhereTheyStand_data();
    void ticksSayWhereTheyStand();
    void curvesDifferInShape();
    void aSinglePointIsSeen();
    void wheelZoomsAtThePointer();
    void dragZoomsToAPart();
    void middleButtonMovesAlong();
    void clickLeadsToTheRow();
    void keysDoAllOfIt();
    void cursorOfTheLogIsShown();
    void chosenPointsComeIntoSight();
    void tellsInWords();
    void savesPictures();
    void cannotSave();
    void followsTheTheme();
    void emptyIsCalm();
};

void TestChartView::contract()
{
    Shown shown;
    QVERIFY(shown.isRead());
    QCOMPARE(shown.view.objectName(), text("chartView"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(accessible->text(QAccessible::Name), text("Chart"));
    QVERIFY(shown.view.focusPolicy() & Qt::TabFocus);
}

void TestChartView::drawsAFewPointsAPixel()
{
    Shown shown(50'000);
    QVERIFY(shown.isRead(50'000));
    const qsizetype drawn = shown.view.plot().drawnPoints();
    QVERIFY2(drawn <= 4 * 642, qPrintable(QString::number(drawn)));
    QVERIFY(drawn > 300);
    const auto points = shown.lines().constFirst()->points();
    QCOMPARE(points.constFirst().y(), 1);
    QCOMPARE(points.constLast().y(), 50'000);
}

void TestChartView::gapsStayGaps()
{
    Shown shown;
    CaptureRow gap;
    gap.kind = CaptureRow::Kind::Gap;
    gap.at = shown.time(1'500);
    gap.text = text("events may be missing");
    shown.file.append(gap);
    CaptureRow late;
    late.at = shown.time(2'000);
    late.channel = text("/demo/*");
    late.subscriptionId = "sub-1";
    late.payload = "{\"order\":5}";
    shown.file.append(late);
    shown.file.commit();
    shown.model.finishAt(1'002);
    QVERIFY(shown.isRead(1'001));
    QCOMPARE(shown.lines().size(), 2);
    QCOMPARE(shown.lines().at(1)->points().constFirst().y(), 5);
    // And away again when both sides are out of sight.
    shown.view.setFocus();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(shown.lines().size(), 1);
}

void TestChartView::unitsHaveAxesOfTheirOwn()
{
    Shown shown;
    shown.model.addSeries({Kind::EventsByChannel});
    QTRY_COMPARE(shown.model.shownCurves().size(), 2);
    QVERIFY(shown.isRead());
    QStringList titles;
    for (const QAbstractAxis *axis : shown.view.plot().chart()->axes(Qt::Vertical))
        titles << axis->titleText();
    titles.sort();
    QCOMPARE(titles, QStringList({text("Events per second"), text("Value")}));
    const double ratio = shown.view.plot().yOf(1'000, ChartUnit::Number) / shown.view.plot().yOf(1'000, ChartUnit::EventsPerSecond);
    QVERIFY(ratio > 0.5 && ratio < 2); // each fills the height
}

void TestChartView::titlesOfAxesAreWhole()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const auto *axis = qobject_cast<QValueAxis *>(shown.view.plot().chart()->axes(Qt::Vertical).constFirst());
    const auto sizeOf = [&](const QString &title) {
        const_cast<QValueAxis *>(axis)->setTitleText(title);
        shown.settle();
        return axis->titleFont();
    };
    QCOMPARE(sizeOf(text("Value")), shown.view.plot().chart()->font());
    QString title = text("Events per second");
    while (QFontMetricsF(shown.view.plot().chart()->font()).horizontalAdvance(title) < shown.view.plot().area().height())
        title += text(" and");
    const QFont fitting = sizeOf(title);
    QVERIFY(QFontMetricsF(fitting).horizontalAdvance(title) <= shown.view.plot().area().height());
    QCOMPARE(sizeOf(text("Value")), shown.view.plot().chart()->font());
}

void TestChartView::ticksSayWhereTheyStand_data()
{
    QTest::addColumn<int>("highest");
    for (const int highest : {3, 8, 9, 30, 80, 1'000})
        QTest::addRow("%d", highest) << highest;
}

void TestChartView::ticksSayWhereTheyStand()
{
    QFETCH(int, highest);
    Shown shown(highest);
    QVERIFY(shown.isRead(highest));
    for (const QAbstractAxis *one : shown.view.plot().chart()->axes(Qt::Vertical)) {
        const auto *axis = qobject_cast<const QValueAxis *>(one);
        for (int tick = 0; axis && tick < axis->tickCount(); ++tick) {
            const double value = axis->min() + tick * (axis->max() - axis->min()) / (axis->tickCount() - 1);
            const QByteArray said = QByteArray::number(value, 'f', axis->labelFormat().mid(2, 1).toInt());
            QVERIFY2(std::abs(said.toDouble() - value) < 0.001, said.constData());
        }
    }
}

void TestChartView::curvesDifferInShape()
{
    Shown shown;
    shown.model.addSeries({Kind::Number, text(".order * 2")});
    QTRY_COMPARE(shown.model.shownCurves().size(), 2);
    QTRY_COMPARE(shown.model.curve(1)->points.size(), 1'000);
    shown.settle();
    QSet<int> shapes;
    for (QAbstractSeries *series : shown.view.plot().chart()->series()) {
        if (const auto *marks = qobject_cast<QScatterSeries *>(series)) {
            QVERIFY(marks->count() >= 3);
            shapes << int(marks->markerShape());
        }
    }
    QCOMPARE(shapes.size(), 2);
}

void TestChartView::aSinglePointIsSeen()
{
    Shown shown(1);
    QVERIFY(shown.isRead(1));
    qsizetype marks = 0;
    for (QAbstractSeries *series : shown.view.plot().chart()->series()) {
        if (const auto *scatter = qobject_cast<QScatterSeries *>(series))
            marks += scatter->count();
    }
    QCOMPARE(marks, 1);
}

void TestChartView::wheelZoomsAtThePointer()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const QPoint place = shown.place(shown.time(300), 500);
    shown.turnWheel(place, 360);
    QVERIFY(!shown.view.range().isWhole());
    QVERIFY(shown.view.range().length() < 600ms);
    QVERIFY(std::abs(shown.place(shown.time(300), 500).x() - place.x()) <= 12); // the values at the left may be narrower now
    shown.turnWheel(place, -3'600);
    QVERIFY(shown.view.range().isWhole());
}

void TestChartView::dragZoomsToAPart()
{
    Shown shown;
    QVERIFY(shown.isRead());
    QWidget *viewport = shown.view.viewport();
    const auto *band = shown.view.findChild<QRubberBand *>();
    const QPoint begin = shown.place(shown.time(201), 500);
    const QPoint end = shown.place(shown.time(401), 500);
    QTest::mousePress(viewport, Qt::LeftButton, {}, end); // to the left works as well
    QTest::mouseMove(viewport, (begin + end) / 2);
    QTest::mouseMove(viewport, begin);
    QVERIFY(band->isVisible());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, begin);
    QVERIFY(!band->isVisible());
    QVERIFY(std::chrono::abs(shown.view.range().from() - shown.time(201)) < 8ms);
    QVERIFY(std::chrono::abs(shown.view.range().to() - shown.time(401)) < 8ms);
    QCOMPARE(shown.rows.size(), 0);
}

void TestChartView::middleButtonMovesAlong()
{
    Shown shown;
    QVERIFY(shown.isRead());
    shown.view.zoomIn();
    shown.view.zoomIn();
    const UtcTime before = shown.view.range().from();
    QWidget *viewport = shown.view.viewport();
    const QPoint middle = viewport->rect().center();
    QTest::mousePress(viewport, Qt::MiddleButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, middle + QPoint(50, 0), viewport->mapToGlobal(middle + QPoint(50, 0)), Qt::NoButton,
                     Qt::MiddleButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::MiddleButton, {}, middle + QPoint(50, 0));
    QVERIFY(shown.view.range().from() < before);
    QCOMPARE(shown.rows.size(), 0);
}

void TestChartView::clickLeadsToTheRow()
{
    Shown shown;
    QVERIFY(shown.isRead());
    shown.view.zoomIn();
    for (int i = 0; i < 20; ++i)
        shown.view.zoomIn(); // points some pixels apart
    const auto middle = shown.model.curve(0)->points.nearest(shown.view.range().from() + shown.view.range().length() / 2);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.place(middle->at, middle->value));
    QCOMPARE(shown.rows.size(), 1);
    QCOMPARE(shown.rows.at(0).at(0).toLongLong(), middle->id);
    QCOMPARE(shown.view.cursorAt(), middle->at);
}

void TestChartView::keysDoAllOfIt()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const auto press = [&shown](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&shown.view, key, modifiers); };
    press(Qt::Key_Plus);
    QVERIFY(!shown.view.range().isWhole());
    const UtcTime from = shown.view.range().from();
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.view.range().from() > from);
    press(Qt::Key_Home);
    QCOMPARE(shown.view.range().from(), shown.time(1));
    press(Qt::Key_End);
    QCOMPARE(shown.view.range().to(), shown.time(1'000));
    press(Qt::Key_Minus);
    QVERIFY(shown.view.range().isWhole());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QList<qint64> ids;
    for (const QVariantList &row : shown.rows)
        ids << row.at(0).toLongLong();
    QCOMPARE(ids, QList<qint64>({1, 2, 1}));
    press(Qt::Key_Plus);
    press(Qt::Key_0);
    QVERIFY(shown.view.range().isWhole());
}

void TestChartView::cursorOfTheLogIsShown()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const QImage before = shown.view.grab().toImage();
    shown.view.setCursorAt(shown.time(500));
    QCOMPARE(shown.rows.size(), 0);
    const QImage after = shown.view.grab().toImage();
    const QPoint place = shown.place(shown.time(500), 900); // above the line
    QVERIFY(before.pixelColor(place) != after.pixelColor(place)
            || before.pixelColor(place - QPoint(1, 0)) != after.pixelColor(place - QPoint(1, 0)));
    QCOMPARE(shown.model.index(0, ChartModel::ValueColumn).data().toString(), text("500"));
}

void TestChartView::chosenPointsComeIntoSight()
{
    Shown shown;
    QVERIFY(shown.isRead());
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Plus);
    shown.view.setCursorAt(shown.time(10)); // far away, and the chart stays
    const UtcTime from = shown.view.range().from();
    QVERIFY(from > shown.time(10));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QVERIFY(shown.view.range().from() < shown.time(11));
}

void TestChartView::tellsInWords()
{
    Shown shown;
    QVERIFY(shown.isRead());
    QCOMPARE(shown.view.summary(), text("1 line, from 15:06:40 to 15:06:40"));
    shown.view.setCursorAt(shown.time(251));
    QCOMPARE(shown.view.summary(), text("1 line, from 15:06:40 to 15:06:40. Cursor at 15:06:40.250. .order: 251"));
    QCOMPARE(shown.view.accessibleDescription(), shown.view.summary());
}

void TestChartView::savesPictures()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const QTemporaryDir folder;
    const QString png = folder.filePath(text("chart.png"));
    QVERIFY(ChartPicture(shown.theme, shown.view, shown.model).savePng(png).ok());
    const QImage image(png);
    QCOMPARE(image.width(), 2 * 640);
    QVERIFY(image.height() > 2 * 320); // the lines are named above
    bool hasLine = false;
    for (int y = 0; y < image.height(); ++y)
        hasLine = hasLine || image.pixelColor(image.width() / 2, y) == shown.theme.subscriptionColor(0);
    QVERIFY(hasLine);
    const QString svg = folder.filePath(text("chart.svg"));
    QVERIFY(ChartPicture(shown.theme, shown.view, shown.model).saveSvg(svg).ok());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("<svg"));
    QVERIFY(content.contains(">.order</text>"));
    QVERIFY(content.contains("polyline") || content.contains("<path"));
}

void TestChartView::cannotSave()
{
    Shown shown;
    QVERIFY(shown.isRead());
    const auto saved = ChartPicture(shown.theme, shown.view, shown.model).savePng(text("/nowhere/at/all/chart.png"));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::FileFailed);
}

void TestChartView::followsTheTheme()
{
    Shown shown;
    QVERIFY(shown.isRead());
    shown.theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(shown.view.plot().chart()->backgroundBrush().color(), shown.theme.color(Theme::Role::Base));
    QCOMPARE(shown.lines().constFirst()->pen().color(), shown.theme.subscriptionColor(0));
}

void TestChartView::emptyIsCalm()
{
    Theme theme;
    ChartModel model;
    ChartView view(theme, model);
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    view.setCursorAt(UtcTime());
    view.refresh();
    QCOMPARE(view.summary().left(9), text("0 lines, "));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
