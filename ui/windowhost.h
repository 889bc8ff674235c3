// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/mainwindow.h"

#include <memory>

namespace eventscope {

/// Holds the main window, and makes it anew when the language changes: what a window is made of has its words from then on. Connections,
/// logs, drafts, the layout and the windows of captures outlive that. GUI thread.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    /// Makes the window. All must outlive this.
    WindowHost(const MainWindow::Parts &parts, Language &language);
    ~WindowHost() override;

    /// As large as it was left, or as the screen has room for.
    void show();
    [[nodiscard]] MainWindow &window() const { return *m_window; }

Q_SIGNALS:
    /// There is another window now, which shows what the one before did.
    void windowMade();

private:
    void make();
    void remake();
    void show(const QSize &size);
    void showLanguagePage();
    void addPage(PreferencesDialog &dialog);

    MainWindow::Parts m_parts;
    Language &m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace eventscope
