// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capturedesk.h"

#include "ui/panels/savebar.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int cascade = 28;
constexpr int mostCascaded = 8;

bool isCapture(const QUrl &url)
{
    return url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".escap"), Qt::CaseInsensitive);
}

/// An ampersand would underline what follows.
QString menuText(const QString &path)
{
    const QFileInfo file(path);
    const QString text = QStringLiteral("%1 \u2013 %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// At the right of the window that opened it, as far as the screen reaches: the corner with its name stays in sight.
QPoint placeBeside(const QWidget &window, const QSize &size, int others)
{
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    const int offset = cascade * (others % mostCascaded);
    const int left = std::min(frame.right() + 1, screen.right() + 1 - size.width()) - offset;
    const int top = std::min(frame.top() + offset, screen.bottom() + 1 - size.height());
    return {std::max(left, screen.left()), std::max(top, screen.top())};
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

CaptureDesk::CaptureDesk(const CaptureWindow::Parts &parts, SaveBar &saveBar, QWidget &window, const QString &layoutFile)
    : QObject(&window)
    , m_parts(parts)
    , m_saveBar(saveBar)
    , m_window(window)
    , m_recent(layoutFile)
{
    connect(&m_saveBar, &SaveBar::saved, this, [this](const QString &path) { m_recent.add(path); });
}

QList<CaptureWindow *> CaptureDesk::windows() const
{
    return m_window.findChildren<CaptureWindow *>(Qt::FindDirectChildrenOnly);
}

CaptureWindow *CaptureDesk::windowFor(const QString &path) const
{
    const QList<CaptureWindow *> all = windows();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [file = QFileInfo(path)](const CaptureWindow *one) { return QFileInfo(one->path()) == file; });
    return found == all.cend() ? nullptr : *found;
}

CaptureDesk::Places CaptureDesk::places() const
{
    Places places;
    for (const CaptureWindow *window : windows())
        places.insert(window->path(), window->place());
    return places;
}

void CaptureDesk::takeUp(const Places &places)
{
    for (CaptureWindow *window : windows()) {
        if (const auto place = places.constFind(window->path()); place != places.cend())
            window->takeUp(*place);
    }
}

CaptureWindow *CaptureDesk::makeWindow(const QString &path)
{
    auto *window = new CaptureWindow(path, m_parts, &m_window);
    connect(window, &CaptureWindow::saved, this, [this](const QString &saved) { m_recent.add(saved); });
    connect(window, &CaptureWindow::openWanted, this, &CaptureDesk::pickAndOpen);
    connect(window, &CaptureWindow::composeRequested, this, &CaptureDesk::composeRequested);
    Q_EMIT windowMade(*window);
    const auto others = windows().size() - 1;
    window->move(placeBeside(m_window, window->size(), int(others)));
    window->show();
    return window;
}

void CaptureDesk::open(const QString &path)
{
    if (CaptureWindow *open = windowFor(path))
        return bringToFront(*open);
    CaptureWindow *window = makeWindow(path);
    connect(window, &CaptureWindow::opened, this, [this, path] { m_recent.add(path); });
    window->openCapture();
}

void CaptureDesk::openLeftover(const QString &path)
{
    if (CaptureWindow *open = windowFor(path))
        return bringToFront(*open);
    makeWindow(path)->openCapture();
}

void CaptureDesk::openDemo(const DemoCapture &demo)
{
    if (CaptureWindow *open = windowFor(demo.file))
        return bringToFront(*open);
    makeWindow(demo.file)->openDemo(demo.name);
}

void CaptureDesk::setUpDemoMenu(QMenu &menu)
{
    for (const DemoCapture &demo : demoCaptures())
        menu.addAction(demo.name, this, [this, demo] { openDemo(demo); })->setObjectName(demo.id + QStringLiteral("DemoAction"));
}

void CaptureDesk::pickAndOpen()
{
    m_parts.prompt.pickFileToOpen(&m_window, tr("Open capture"), tr("Captures (*.escap)"), [desk = QPointer(this)](const QString &path) {
        if (desk && !path.isEmpty())
            desk->open(path);
    });
}

void CaptureDesk::pickAndImport()
{
    m_parts.prompt.pickFileToOpen(&m_window, tr("Import NDJSON"), tr("NDJSON (*.ndjson *.jsonl);;All files (*)"),
                                  [desk = QPointer(this)](const QString &path) {
                                      if (desk && !path.isEmpty())
                                          desk->importNdjson(path);
                                  });
}

void CaptureDesk::importNdjson(const QString &path)
{
    if (CaptureWindow *open = windowFor(path))
        return bringToFront(*open);
    for (const DemoCapture &demo : demoCaptures()) {
        if (demo.file == path)
            return openDemo(demo);
    }
    makeWindow(path)->importNdjson();
}

QStringList CaptureDesk::paths(bool isImport) const
{
    QStringList paths;
    for (const CaptureWindow *window : windows()) {
        if (window->isImport() == isImport)
            paths << window->path();
    }
    return paths;
}

void CaptureDesk::save(const QString &capture, const QString &suggestion)
{
    m_saveBar.saveCapture(capture, tr("Save capture"), suggestion);
}

void CaptureDesk::setUpRecentMenu(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fillRecentMenu(menu); });
}

void CaptureDesk::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_recent.paths()) {
        const bool isThere = QFileInfo::exists(path);
        QAction *action = menu.addAction(isThere ? menuText(path) : tr("%1 (not there any more)").arg(menuText(path)));
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No captures yet"))->setEnabled(false);
    menu.addSeparator();
    QAction *clear = menu.addAction(tr("Clear list"));
    clear->setEnabled(!m_recent.paths().isEmpty());
    connect(clear, &QAction::triggered, this, [this] { m_recent.clear(); });
}

bool CaptureDesk::canTake(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return !urls.isEmpty() && std::all_of(urls.cbegin(), urls.cend(), isCapture);
}

void CaptureDesk::take(const QMimeData &dropped)
{
    for (const QUrl &url : dropped.urls())
        open(url.toLocalFile());
}

} // namespace eventscope
