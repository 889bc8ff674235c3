// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include "ui/dialogs/languagepage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/windowlayout.h"

namespace eventscope {

WindowHost::WindowHost(const MainWindow::Parts &parts, Language &language)
    : m_parts(parts)
    , m_language(language)
{
    make();
    // Queued: it is chosen in a dialog of the window that goes.
    connect(&language, &Language::changed, this, &WindowHost::remake, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::make()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    connect(m_window.get(), &MainWindow::preferencesMade, this, &WindowHost::addPage);
}

void WindowHost::remake()
{
    const MainWindow::Shown shown = m_window->shown();
    saveLayout(*m_window, m_parts.theme, m_parts.layoutFile);
    m_window.reset(); // its drafts are on disk then, and nothing of a capture is open
    make();
    m_window->show();
    m_window->showAgain(shown);
    Q_EMIT windowMade();
}

void WindowHost::addPage(PreferencesDialog &dialog)
{
    const auto isRunning = [this] { return m_window->isBusy(); };
    dialog.addPage(tr("Language"), new LanguagePage(m_language, isRunning, &dialog));
}

} // namespace eventscope
