// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/language.h"
#include "ui/panels/endpointspanel.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/jsoneditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>

using namespace eventscope;

namespace {

QString nameOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *one = &widget; one && names.size() < 4; one = one->parentWidget())
        names.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    return names.join(QLatin1Char('/'));
}

/// What lacks room for its words, in words. Where a text is cut on purpose, it is told whole by a tool tip.
QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    const auto tell = [&cut](const QWidget &widget, const QString &text, int wanted, int given) {
        if (given < wanted && widget.toolTip() != text)
            cut << QStringLiteral("%1: \"%2\" wants %3 px, has %4").arg(nameOf(widget), text).arg(wanted).arg(given);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsText = !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (button->isVisible() && showsText)
            tell(*button, button->text(), button->minimumSizeHint().width(), button->width());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            continue;
        if (label->wordWrap())
            tell(*label, label->text(), label->heightForWidth(label->width()), label->height());
        else
            tell(*label, label->text(), label->sizeHint().width(), label->width());
    }
    for (const auto *bar : window.findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            tell(*bar, bar->tabText(tab), bar->fontMetrics().horizontalAdvance(bar->tabText(tab)), bar->tabRect(tab).width());
    }
    return cut;
}

/// A window that grew for its words until it leaves a common screen.
QStringList tooLarge(const QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() <= 1280 && least.height() <= 768)
        return {};
    return {QStringLiteral("%1 wants %2 x %3").arg(nameOf(window)).arg(least.width()).arg(least.height())};
}

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
            look(nameOf(*button), button->text());
    }
    for (const auto *action : window.findChildren<QAction *>()) {
        if (action->isVisible() && !action->objectName().isEmpty())
            look(action->objectName(), action->text());
    }
    for (const auto *dock : window.findChildren<QDockWidget *>())
        look(nameOf(*dock), dock->windowTitle());
    return found;
}

struct Fixture : test::Program
{
    Fixture()
    {
        window = std::make_unique<MainWindow>(parts());
        window->resize(1280, 800);
        window->show();
        window->findChild<EndpointsPanel *>()->select(endpointId);
        Session *session = sessions.session(endpointId);
        session->connectEndpoint();
        (void)session->subscribe(QStringLiteral("/default/*"));
        if (!QTest::qWaitFor([session] {
                return !session->subscriptions().isEmpty() && session->subscriptions().first().state == SubscriptionState::Active;
            }))
            qFatal("not subscribed");
        fixture.api.publish(QStringLiteral("/default/orders"), {R"({"order":1,"total":12.50})", R"({"order":2})"});
        if (!QTest::qWaitFor([this] { return window->shownEvents() == 2; }))
            qFatal("no events");
    }
    ~Fixture() { window.reset(); }

    /// What the window of this size has no room for; the docks behind others have a place outside of it.
    [[nodiscard]] QStringList lacksAt(const QSize &size) const
    {
        window->resize(size);
        QCoreApplication::processEvents(); // docks move in their own time
        QStringList lacks;
        for (const QWidget *part : {window->centralWidget(), window->findChild<QWidget *>(QStringLiteral("publishDock")),
                                    window->findChild<QWidget *>(QStringLiteral("connectionToolBar"))})
            lacks << cutIn(*part);
        if (window->size() != size)
            lacks << QStringLiteral("%1 x %2 px are taken").arg(window->width()).arg(window->height());
        return lacks;
    }

    std::unique_ptr<MainWindow> window;
};

void keepPicture(QWidget &window, const QString &language, const QString &name)
{
    const QString folder = QStringLiteral(EVENTSCOPE_PICTURES "/") + language;
    QDir().mkpath(folder);
    window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
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
    void cleanup();

private:
    void use(const QString &language);

    QTranslator m_pseudo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Language> m_language;
};

void TestLayoutOfWords::use(const QString &language)
{
    if (language.startsWith(QLatin1String("pseudo"))) {
        QVERIFY(m_pseudo.load(QStringLiteral(EVENTSCOPE_PSEUDO)));
        QCoreApplication::installTranslator(&m_pseudo);
        QApplication::setLayoutDirection(language == QLatin1String("pseudo-rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_language = std::make_unique<Language>(m_folder->filePath(QStringLiteral("window.ini")));
    m_language->setChoice(language);
}

void TestLayoutOfWords::cleanup()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_language.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void TestLayoutOfWords::panelsHaveRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"pseudo", "pseudo-rtl", "de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLayoutOfWords::panelsHaveRoom()
{
    QFETCH(QString, language);
    use(language);
    const Fixture f;
    QStringList cut;
    for (auto *dock : f.window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        (void)QTest::qWaitFor([dock] { return cutIn(*dock).isEmpty(); }, 1'000); // panels lay out in their own time
        cut << cutIn(*dock);
        keepPicture(*dock, language, dock->objectName());
    }
    cut << cutIn(*f.window->centralWidget()) << tooLarge(*f.window);
    keepPicture(*f.window, language, QStringLiteral("window"));
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
    use(language);
    const Fixture f;
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
        (void)QTest::qWaitFor([&dialog] { return cutIn(*dialog).isEmpty(); }, 1'000); // some read something first
        ++opened;
        cut << cutIn(*dialog) << tooLarge(*dialog);
        keepPicture(*dialog, language,
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
    use(language);
    Fixture f;
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
    (void)QTest::qWaitFor([&] { return f.lacksAt(room).isEmpty(); });
    QCOMPARE(f.lacksAt(room), QStringList());
    keepPicture(*f.window, language, QStringLiteral("window-small"));
    f.workspace.remove(f.endpointId); // what is left has the welcome page in its middle
    QTRY_VERIFY(f.window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
    (void)QTest::qWaitFor([&] { return f.lacksAt(room).isEmpty(); });
    QCOMPARE(f.lacksAt(room), QStringList());
    keepPicture(*f.window, language, QStringLiteral("window-small-welcome"));
}

void TestLayoutOfWords::everyWordIsInTheCatalog()
{
    use(QStringLiteral("pseudo"));
    const Fixture f;
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
