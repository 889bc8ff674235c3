// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/program.h"

#include <QMenu>

#include <functional>

class QAbstractScrollArea;

namespace eventscope {
class JsonEditor;
}

namespace eventscope::test {

/// The whole window over a Program, driven as by a person: only what is visible is found, and buttons and fields are reached by
/// the mouse where they are drawn. A part that is missing ends the program; one that is covered or disabled is a warning, which fails
/// the test. GUI thread.
class ConsoleWindow : public Program
{
public:
    explicit ConsoleWindow(const QList<SubscriptionSettings> &subscriptions = {});
    ~ConsoleWindow();
    Q_DISABLE_COPY_MOVE(ConsoleWindow)

    /// Edits the endpoint; before show() it is as if it had been saved that way.
    void change(const std::function<void(EndpointSettings &endpoint)> &edit);
    /// An API key beside the first, called and named `id`.
    void addKey(const QString &id, const Secret &key);
    /// With the endpoint chosen.
    void show();
    /// By the button; returns when it is connected, and each saved subscription is active.
    void connectEndpoint() const;

    /// The visible one of that name, waited for.
    template<typename Widget>
    [[nodiscard]] Widget &at(const char *name) const
    {
        Widget *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = seen<Widget>(name)) != nullptr; }))
            qFatal("no visible %s", name);
        return *found;
    }
    [[nodiscard]] bool isSeen(const char *name) const { return seen<QWidget>(name) != nullptr; }
    /// By the words that tell.
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] Session &session() const { return *window->currentSession(); }
    /// Words of a visible MessageLabel or QLabel; empty while there is none.
    [[nodiscard]] QString words(const char *label) const;
    [[nodiscard]] QString cell(const char *table, int row, int column) const;
    [[nodiscard]] int logRows() const;
    [[nodiscard]] JsonEditor &editor(int number) const;
    /// Payloads of the rows of one kind on disk, in their order.
    [[nodiscard]] QList<QByteArray> payloads(CaptureRow::Kind kind) const;

    void clickAt(QWidget &widget, const QPoint &place) const;
    void doubleClickAt(QWidget &widget, const QPoint &place) const;
    void press(const char *button) const;
    /// In the place of what stands in the field. ASCII.
    void type(const char *field, const QString &text) const;
    /// In a combo box, by its keys.
    void pick(const char *combo, const QString &text) const;
    /// From the clipboard, in the place of what stands in the editor.
    void paste(JsonEditor &editor, const QByteArray &text) const;
    /// Opens the menu and clicks an action of it.
    void choose(QMenu &menu, const char *action) const;
    /// A menu of the menu bar, or of a button.
    [[nodiscard]] QMenu &menu(const char *name) const;
    [[nodiscard]] QMenu &menuOf(const char *button) const;
    /// What a click with the other button opens.
    [[nodiscard]] static QMenu &contextMenu(QAbstractScrollArea &view, const QPoint &place);
    /// Brings a dock up by its tab.
    void showPanel(const QString &title) const;

    std::unique_ptr<MainWindow> window;

private:
    template<typename Widget>
    [[nodiscard]] Widget *seen(const char *name) const
    {
        for (Widget *widget : window->findChildren<Widget *>(QLatin1String(name))) {
            if (isInView(*widget))
                return widget;
        }
        return nullptr;
    }
    /// Docks behind others are out of the window, and count as visible for Qt.
    [[nodiscard]] static bool isInView(const QWidget &widget);
};

} // namespace eventscope::test
