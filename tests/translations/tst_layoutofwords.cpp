// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/translations/languageinuse.h"
#include "tests/ui/support/shownprogram.h"
#include "ui/views/jsoneditor.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace eventscope;
using test::CutWords;
using test::LanguageInUse;

namespace {

/// What shows no word of the catalog, though somebody is to read it.
QStringList untranslatedIn(const QWidget &window)
{
    // Names, and what Qt says for itself.
    static const QRegularExpression names(QStringLiteral("^(|[^a-zA-Z]*|OK|&?OK|Cancel|&?Close|Apply|Discard|Help|Yes|No|JSON|NDJSON|jq|"
                                                         "HTTP|WebSocket|Python|Swift|Eventscope|TLS.*|OIDC|IAM"
                                                         "|English|Deutsch|Espa\u00f1ol|Fran\u00e7ais)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    const auto look = [&found](const QString &where, const QString &text) {
        if (!text.contains(QLatin1Char('[')) && !names.match(QString(text).remove(QLatin1Char('&'))).hasMatch())
            found << QStringLiteral("%1: \"%2\"").arg(where, text);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            look(CutWords::nameOf(*button), button->text());
    }
    for (const auto *action : window.findChildren<QAction *>()) {
        if (action->isVisible() && !action->objectName().isEmpty())
            look(action->objectName(), action->text());
    }
    for (const auto *dock : window.findChildren<QDockWidget *>())
        look(CutWords::nameOf(*dock), dock->windowTitle());
    return found;
}

/// What the window of this size has no room for; the docks behind others have a place outside of it.
QStringList lacksAt(MainWindow &window, const QSize &size)
{
    window.resize(size);
    QCoreApplication::processEvents(); // docks move in their own time
    QStringList lacks;
    for (const QWidget *part : {window.centralWidget(), window.findChild<QWidget *>(QStringLiteral("publishDock")),
                                window.findChild<QWidget *>(QStringLiteral("connectionToolBar"))})
        lacks << CutWords::in(*part);
    if (window.size() != size)
        lacks << QStringLiteral("%1 x %2 px are taken").arg(window.width()).arg(window.height());
    return lacks;
}

/// The dialog that a command opened; null when there is none.
QDialog *openDialog()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(one);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// Every panel and every dialog that a command opens, in a language with long words, from right to left, and in those there are: no text is
/// cut, and none is forgotten. Pictures of all are kept in the build folder.
class TestLayoutOfWords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void panelsHaveRoom_data();
    void panelsHaveRoom();
    void dialogsHaveRoom_data();
    void dialogsHaveRoom();
    void aSmallScreenHasRoom_data();
    void aSmallScreenHasRoom();
    void everyWordIsInTheCatalog();
};

void TestLayoutOfWords::panelsHaveRoom_data()
{
    LanguageInUse::addAll();
}

void TestLayoutOfWords::panelsHaveRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    const test::ShownProgram f;
    QStringList cut;
    for (auto *dock : f.window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        cut << test::cutWhenSettled(*dock);
        test::keepPicture(*dock, language, dock->objectName());
    }
    cut << CutWords::in(*f.window->centralWidget()) << CutWords::tooLarge(*f.window);
    test::keepPicture(*f.window, language, QStringLiteral("window"));
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestLayoutOfWords::dialogsHaveRoom_data()
{
    panelsHaveRoom_data();
}

void TestLayoutOfWords::dialogsHaveRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    const test::ShownProgram f;
    QStringList cut;
    int opened = 0;
    for (auto *action : f.window->findChildren<QAction *>()) {
        if (!action->isEnabled() || action->menu() || !action->text().contains(QStringLiteral("\u2026")))
            continue;
        action->trigger();
        QPointer<QDialog> dialog = openDialog();
        if (!dialog)
            continue;
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        ++opened;
        cut << test::cutWhenSettled(*dialog) << CutWords::tooLarge(*dialog);
        test::keepPicture(*dialog, language,
                          QStringLiteral("%1-%2").arg(QString::fromLatin1(dialog->metaObject()->className()).section(QLatin1Char(':'), -1),
                                                      action->objectName()));
        dialog->reject();
        if (dialog)
            dialog->close();
        QTRY_VERIFY(!openDialog());
    }
    cut.removeDuplicates();
    QVERIFY2(opened >= 12, qPrintable(QString::number(opened)));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestLayoutOfWords::aSmallScreenHasRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::codes())
        QTest::newRow(qPrintable(language)) << language;
}

/// 1024 x 768 without the frame and a task bar, with all that a first publish brings.
void TestLayoutOfWords::aSmallScreenHasRoom()
{
    QFETCH(QString, language);
    const LanguageInUse inUse(language);
    test::ShownProgram f;
    const QSize room(1008, 720);
    f.window->resize(room);
    f.window->findChild<QLineEdit *>(QStringLiteral("publishChannel"))->setText(QStringLiteral("/default/orders"));
    f.window->findChild<JsonEditor *>(QStringLiteral("eventEditor1"))->replaceJson("1");
    auto *publish = f.window->findChild<QPushButton *>(QStringLiteral("publishButton"));
    QTRY_VERIFY(publish->isEnabled());
    publish->click();
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("publishResults"))->isVisible());
    f.window->findChild<QTableView *>(QStringLiteral("eventLog"))->selectRow(0);
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("detailMeta"))->isVisible());
    (void)QTest::qWaitFor([&] { return lacksAt(*f.window, room).isEmpty(); });
    QVERIFY2(lacksAt(*f.window, room).isEmpty(), qPrintable(lacksAt(*f.window, room).join(QLatin1Char('\n'))));
    test::keepPicture(*f.window, language, QStringLiteral("window-small"));
    f.workspace.remove(f.endpointId); // what is left has the welcome page in its middle
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
    (void)QTest::qWaitFor([&] { return lacksAt(*f.window, room).isEmpty(); });
    QVERIFY2(lacksAt(*f.window, room).isEmpty(), qPrintable(lacksAt(*f.window, room).join(QLatin1Char('\n'))));
    test::keepPicture(*f.window, language, QStringLiteral("window-small-welcome"));
}

void TestLayoutOfWords::everyWordIsInTheCatalog()
{
    const LanguageInUse inUse(QStringLiteral("pseudo"));
    const test::ShownProgram f;
    for (auto *dock : f.window->findChildren<QDockWidget *>())
        dock->show();
    QStringList forgotten = untranslatedIn(*f.window);
    for (const QAction *menu : f.window->menuBar()->actions()) {
        if (!menu->text().contains(QLatin1Char('[')))
            forgotten << menu->text();
    }
    forgotten.removeDuplicates();
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLayoutOfWords)
#include "tst_layoutofwords.moc"
