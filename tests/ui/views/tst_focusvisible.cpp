// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/theme.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/jsontreeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

using Make = std::function<QWidget *(Theme &theme)>;

/// Pixels that the focus changed so that an eye sees it: WCAG 2 asks for 3:1 between both.
int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += Theme::contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3.0 ? 1 : 0;
    }
    return changed;
}

QWidget *primaryButton(Theme & /*theme*/)
{
    auto *button = new QPushButton(QStringLiteral("Publish"));
    button->setProperty("primary", true);
    return button;
}

QWidget *checkedBox(Theme & /*theme*/)
{
    auto *box = new QCheckBox(QStringLiteral("Choice"));
    box->setChecked(true);
    return box;
}

/// With a row that is selected already.
QWidget *list(Theme & /*theme*/)
{
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list->setCurrentRow(0);
    return list;
}

QWidget *toolButton(Theme & /*theme*/)
{
    auto *button = new QToolButton;
    button->setText(QStringLiteral("Follow"));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *tabs(Theme & /*theme*/)
{
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Tree"));
    tabs->addTab(QStringLiteral("Raw"));
    return tabs;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestFocusVisible : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void focusIsSeen_data();
    void focusIsSeen();
};

void TestFocusVisible::focusIsSeen_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<Make>("make");
    const QList<QPair<const char *, Make>> kinds{
        {"field", [](Theme &) { return new QLineEdit; }},
        {"number", [](Theme &) { return new QSpinBox; }},
        {"choice", [](Theme &) { return new QComboBox; }},
        {"button", [](Theme &) { return new QPushButton(QStringLiteral("Close")); }},
        {"primary button", primaryButton},
        {"tool button", toolButton},
        {"check box", [](Theme &) { return new QCheckBox(QStringLiteral("Choice")); }},
        {"checked box", checkedBox},
        {"list", list},
        {"table", [](Theme &) { return new QTableWidget(3, 2); }},
        {"tree", [](Theme &) { return new QTreeWidget; }},
        {"JSON tree", [](Theme &theme) { return new JsonTreeView(theme); }},
        {"text", [](Theme &) { return new QPlainTextEdit; }},
        {"JSON editor", [](Theme &theme) { return new JsonEditor(theme); }},
        {"tabs", tabs},
    };
    for (const auto &[name, make] : kinds) {
        QTest::addRow("%s, light", name) << Theme::Choice::Light << make;
        QTest::addRow("%s, dark", name) << Theme::Choice::Dark << make;
    }
}

void TestFocusVisible::focusIsSeen()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(Make, make);
    Theme theme;
    theme.setChoice(choice);
    theme.apply();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QPushButton(QStringLiteral("Other"));
    QWidget *widget = make(theme);
    layout->addWidget(other);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const QImage before = window.grab(widget->geometry()).toImage();
    widget->setFocus(Qt::TabFocusReason);
    QVERIFY(widget->hasFocus());
    const QImage after = window.grab(widget->geometry()).toImage();
    // More than a caret; the box of a check box is the smallest.
    QVERIFY2(changedPixels(before, after) >= 30, qPrintable(QString::number(changedPixels(before, after))));
}

QTEST_MAIN(TestFocusVisible)
#include "tst_focusvisible.moc"
