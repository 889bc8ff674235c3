// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lefttoright.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/eventlogdelegate.h"
#include "ui/views/filterfield.h"
#include "ui/views/jsontreeview.h"
#include "ui/views/keyfield.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/payloadtextview.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

using namespace eventscope;

namespace {

/// With signs at both ends, which a text from right to left would turn around.
const QString channel = QStringLiteral("/default/*");
const QByteArray payload = R"({"order":1,"total":12.50})";

/// What is written, without the ground around it: it may stand elsewhere.
QImage ink(const QImage &image)
{
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 2);
    QRect written;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                written |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(written);
}

QImage inkOf(QWidget &widget)
{
    widget.ensurePolished();
    return ink(widget.grab().toImage());
}

using Picture = std::function<QImage(Theme &)>;

QImage labelPicture(Theme & /*theme*/)
{
    QLabel label(channel);
    label.resize(200, 24);
    return inkOf(label);
}

QImage elidedLabelPicture(Theme & /*theme*/)
{
    ElidedLabel label;
    label.setText(channel);
    label.resize(200, 24);
    return inkOf(label);
}

QImage tableCellPicture(Theme &theme)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), channel);
    QTableView table;
    table.setModel(&model);
    table.setItemDelegate(new PaddedDelegate(theme, &table));
    table.setShowGrid(false);
    table.setFocusPolicy(Qt::NoFocus);
    table.resize(300, 100);
    table.setColumnWidth(0, 200);
    table.show();
    if (!QTest::qWaitForWindowExposed(&table))
        qFatal("not shown");
    return ink(table.viewport()->grab(table.visualRect(model.index(0, 0)).adjusted(1, 1, -1, -1)).toImage());
}

QImage fieldPicture(QLineEdit &field, const QString &text)
{
    field.setText(text);
    field.resize(200, 24);
    return ink(field.grab(QRect(6, 4, 180, 16)).toImage());
}

QImage lineEditPicture(Theme & /*theme*/)
{
    QLineEdit field;
    readLeftToRight(field);
    return fieldPicture(field, channel);
}

QImage keyFieldPicture(Theme & /*theme*/)
{
    KeyField field;
    return fieldPicture(field, QStringLiteral("Ctrl+,"));
}

QImage payloadPicture(Theme & /*theme*/)
{
    PayloadTextView view;
    view.resize(400, 60);
    view.showText(QString::fromUtf8(payload));
    return view.viewport()->grab().toImage();
}

QImage treePicture(Theme &theme)
{
    JsonTreeView view(theme);
    auto parsed = json::Document::parse(payload);
    view.setDocument(std::get<json::Document>(std::move(parsed)));
    view.resize(400, 100);
    return view.viewport()->grab().toImage();
}

} // namespace

Q_DECLARE_METATYPE(Picture)

/// Data in a window that goes from right to left looks as in one that goes from left to right.
class TestLeftToRight : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void looksTheSame_data();
    void looksTheSame();
    void cellsOfTheLogLookTheSame_data();
    void cellsOfTheLogLookTheSame();
    void textsFromRightToLeftStay();
};

/// Letters on whole pixels look the same wherever they stand.
void TestLeftToRight::initTestCase()
{
    QFont font = QApplication::font();
    font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
}

void TestLeftToRight::looksTheSame_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::newRow("label") << Picture(labelPicture);
    QTest::newRow("elided label") << Picture(elidedLabelPicture);
    QTest::newRow("cell of a table") << Picture(tableCellPicture);
    QTest::newRow("line edit") << Picture(lineEditPicture);
    QTest::newRow("field of keys") << Picture(keyFieldPicture);
    QTest::newRow("raw payload") << Picture(payloadPicture);
    QTest::newRow("tree") << Picture(treePicture);
}

void TestLeftToRight::looksTheSame()
{
    QFETCH(Picture, picture);
    Theme theme;
    theme.apply();
    const QImage wanted = picture(theme);
    QVERIFY(wanted.width() > 20);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage found = picture(theme);
    QVERIFY(found == wanted);
}

void TestLeftToRight::cellsOfTheLogLookTheSame_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("subscription") << int(EventLogModel::SubscriptionColumn);
    QTest::newRow("payload") << int(EventLogModel::PayloadColumn);
    QTest::newRow("channel") << int(EventLogModel::ChannelColumn);
}

void TestLeftToRight::cellsOfTheLogLookTheSame()
{
    QFETCH(int, column);
    Theme theme;
    theme.apply();
    test::CaptureFile file;
    file.appendPublished(payload, QStringLiteral("published: 1"));
    file.commit();
    EventLogModel model;
    QVERIFY(model.open(file.path(), file.lastId()));
    QTableView table;
    table.setModel(&model);
    const EventLogDelegate delegate(theme, &table);
    const auto paint = [&](Qt::LayoutDirection direction) {
        QImage image(400, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.direction = direction;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(0, column));
        return image;
    };
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(ink(paint(Qt::LeftToRight)).width() > 20);
    QVERIFY(paint(Qt::RightToLeft) == paint(Qt::LeftToRight));
}

void TestLeftToRight::textsFromRightToLeftStay()
{
    const QString arabic = QStringLiteral("\u0645\u0631\u062d\u0628\u0627 /x");
    QCOMPARE(isolatedText(arabic), arabic);
    QCOMPARE(isolatedText(QString()), QString());
    QCOMPARE(isolatedText(channel), QStringLiteral("\u2066/default/*\u2069"));
}

QTEST_MAIN(TestLeftToRight)
#include "tst_lefttoright.moc"
