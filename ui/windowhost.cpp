// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include "ui/dialogs/languagepage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/windowlayout.h"

#include <QScreen>
#include <QTimer>

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

void WindowHost::show()
{
    // The frame around it needs some of the screen too.
    show(m_window->size().boundedTo(m_window->screen()->availableGeometry().size() - QSize(16, 48)));
}

/// Until its first layout a window wants more room than it needs, takes it, and keeps it.
void WindowHost::show(const QSize &size)
{
    m_window->resize(size);
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [window = m_window.get(), size] {
        if (!window->isMaximized() && !window->isFullScreen())
            window->resize(size);
    });
}

void WindowHost::remake()
{
    const QSize size = m_window->size();
    const MainWindow::Shown shown = m_window->shown();
    saveLayout(*m_window, m_parts.theme, m_parts.layoutFile);
    m_window.reset(); // its drafts are on disk then, and nothing of a capture is open
    make();
    show(size);
    m_window->showAgain(shown);
    showLanguagePage();
    Q_EMIT windowMade();
}

/// There the next language is chosen.
void WindowHost::showLanguagePage()
{
    auto *preferences = m_window->findChild<PreferencesDialog *>();
    if (!preferences)
        return;
    preferences->showPage(preferences->findChild<LanguagePage *>());
    preferences->activateWindow();
}

void WindowHost::addPage(PreferencesDialog &dialog)
{
    const auto isRunning = [this] { return m_window->isBusy(); };
    dialog.addPage(tr("Language"), new LanguagePage(m_language, isRunning, &dialog));
}

} // namespace eventscope
