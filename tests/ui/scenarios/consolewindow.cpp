// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"

#include "ui/panels/endpointspanel.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace eventscope::test {

namespace {

/// The box itself: the words beside it may be shorter than the widget.
constexpr int inTheBox = 8;

QPoint placeToPress(const QAbstractButton &button)
{
    return qobject_cast<const QCheckBox *>(&button) ? QPoint(inTheBox, button.height() / 2) : button.rect().center();
}

/// The place in the window, once it is sure that the mouse meets the widget there.
QPoint inWindow(const QWidget &widget, const QPoint &place)
{
    const QPoint inside = widget.mapTo(widget.window(), place);
    const QWidget *hit = widget.window()->childAt(inside);
    if (hit != &widget && !widget.isAncestorOf(hit))
        qWarning("%s is covered by %s", qPrintable(widget.objectName()), hit ? qPrintable(hit->objectName()) : "nothing");
    if (!widget.isEnabled())
        qWarning("%s is disabled", qPrintable(widget.objectName()));
    return inside;
}

void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

} // namespace

ConsoleWindow::ConsoleWindow(const QList<SubscriptionSettings> &subscriptions)
    : Program(subscriptions)
{
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::change(const std::function<void(EndpointSettings &endpoint)> &edit)
{
    EndpointSettings endpoint = *workspace.endpoint(endpointId);
    edit(endpoint);
    workspace.update(endpoint);
}

void ConsoleWindow::addKey(const QString &id, const Secret &key)
{
    change([&id](EndpointSettings &endpoint) {
        AuthorizerSettings another = endpoint.authorizers.constFirst();
        another.id = id;
        another.name = id;
        endpoint.authorizers << another;
    });
    fixture.secrets.hold(SecretStore::name(endpointId, id, QStringLiteral("apiKey")), key);
}

void ConsoleWindow::show()
{
    window = std::make_unique<MainWindow>(parts());
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window is not active");
    window->findChild<EndpointsPanel *>()->select(endpointId);
}

void ConsoleWindow::connectEndpoint() const
{
    press("connectButton");
    const auto isReady = [this] {
        const QList<SubscriptionInfo> &all = session().subscriptions();
        return session().status().state == ConnectionState::Connected
            && std::all_of(all.cbegin(), all.cend(), [](const SubscriptionInfo &one) { return one.state == SubscriptionState::Active; });
    };
    if (!QTest::qWaitFor(isReady))
        qFatal("not connected");
}

bool ConsoleWindow::isInView(const QWidget &widget)
{
    const QPoint middle = widget.mapTo(widget.window(), widget.rect().center());
    return widget.isVisible() && widget.window()->rect().contains(middle);
}

bool ConsoleWindow::isConnected() const
{
    return words("connectionState").startsWith(QStringLiteral("Connected"));
}

QString ConsoleWindow::words(const char *label) const
{
    if (const auto *message = seen<MessageLabel>(label))
        return message->message();
    const auto *text = seen<QLabel>(label);
    return text ? text->text() : QString();
}

QString ConsoleWindow::cell(const char *table, int row, int column) const
{
    return at<QTableView>(table).model()->index(row, column).data().toString();
}

int ConsoleWindow::logRows() const
{
    return at<QTableView>("eventLog").model()->rowCount();
}

JsonEditor &ConsoleWindow::editor(int number) const
{
    return at<JsonEditor>(qPrintable(QStringLiteral("eventEditor%1").arg(number)));
}

QList<QByteArray> ConsoleWindow::payloads(CaptureRow::Kind kind) const
{
    QList<QByteArray> all;
    for (const CaptureRow &row : SessionFixture::rows(session().capturePath(), kind))
        all << row.payload;
    return all;
}

void ConsoleWindow::clickAt(QWidget &widget, const QPoint &place) const
{
    QTest::mouseClick(widget.window()->windowHandle(), Qt::LeftButton, Qt::NoModifier, inWindow(widget, place));
}

void ConsoleWindow::doubleClickAt(QWidget &widget, const QPoint &place) const
{
    QTest::mouseDClick(widget.window()->windowHandle(), Qt::LeftButton, Qt::NoModifier, inWindow(widget, place));
}

void ConsoleWindow::press(const char *button) const
{
    auto &found = at<QAbstractButton>(button);
    clickAt(found, placeToPress(found));
}

void ConsoleWindow::type(const char *field, const QString &text) const
{
    auto &found = at<QWidget>(field);
    clickAt(found, found.rect().center());
    QTest::keyClick(&found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&found, Qt::Key_Delete);
    QTest::keyClicks(&found, text);
    closePopups(); // suggestions
}

void ConsoleWindow::pick(const char *combo, const QString &text) const
{
    auto &found = at<QComboBox>(combo);
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_Home);
    for (int step = 1; step < found.count() && found.currentText() != text; ++step)
        QTest::keyClick(&found, Qt::Key_Down);
    if (found.currentText() != text)
        qWarning("%s is at %s", combo, qPrintable(found.currentText()));
}

void ConsoleWindow::paste(JsonEditor &editor, const QByteArray &text) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    clickAt(*editor.viewport(), editor.viewport()->rect().center());
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
}

void ConsoleWindow::choose(QMenu &menu, const char *action) const
{
    const QList<QAction *> all = menu.actions();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [action](const QAction *one) { return one->objectName() == QLatin1String(action); });
    if (found == all.cend())
        qFatal("no %s in the menu", action);
    if (!menu.isVisible())
        menu.popup(window->mapToGlobal(QPoint()));
    if (!QTest::qWaitForWindowExposed(&menu) || !(*found)->isVisible() || !(*found)->isEnabled())
        qWarning("%s cannot be chosen", action);
    QTest::mouseClick(&menu, Qt::LeftButton, Qt::NoModifier, menu.actionGeometry(*found).center());
    closePopups();
}

QMenu &ConsoleWindow::menu(const char *name) const
{
    return *window->menuBar()->findChild<QMenu *>(QLatin1String(name));
}

QMenu &ConsoleWindow::menuOf(const char *button) const
{
    auto &found = at<QAbstractButton>(button);
    static_cast<void>(inWindow(found, placeToPress(found)));
    const auto *tool = qobject_cast<QToolButton *>(&found);
    const auto *push = qobject_cast<QPushButton *>(&found);
    QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr;
    if (!menu)
        qFatal("%s has no menu", button);
    return *menu;
}

QMenu &ConsoleWindow::contextMenu(QAbstractScrollArea &view, const QPoint &place)
{
    static_cast<void>(inWindow(*view.viewport(), place));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu in %s", qPrintable(view.objectName()));
    return *menu;
}

void ConsoleWindow::showPanel(const QString &title) const
{
    for (QTabBar *tabs : window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->tabText(index) == title)
                return clickAt(*tabs, tabs->tabRect(index).center());
        }
    }
    qFatal("no panel %s", qPrintable(title));
}

} // namespace eventscope::test
