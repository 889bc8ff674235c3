// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/externaledit.h"

#include "core/base/privatefile.h"
#include "ui/panels/eventfile.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace eventscope {

Result<std::unique_ptr<ExternalEdit>> ExternalEdit::start(const QString &name, const QByteArray &text)
{
    std::unique_ptr<ExternalEdit> edit(new ExternalEdit(name));
    if (const auto opened = edit->open(text); !opened)
        return opened.error();
    return edit;
}

ExternalEdit::ExternalEdit(const QString &name)
    : m_path(m_folder.filePath(name + QStringLiteral(".json")))
{
}

Result<void> ExternalEdit::open(const QByteArray &text)
{
    if (const auto written = writePrivateFile(m_path, text); !written)
        return written.error();
    m_text = text;
    // Editors write into the file, or put another in its place: the folder tells of that.
    m_watcher.addPaths({m_path, m_folder.path()});
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ExternalEdit::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ExternalEdit::look);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        return Error{ErrorCode::FileFailed, QStringLiteral("no program of this system opens %1").arg(m_path)};
    return {};
}

void ExternalEdit::look()
{
    if (!QFile::exists(m_path))
        return;
    m_watcher.addPath(m_path);
    const auto text = readEventFile(m_path);
    if (!text) {
        Q_EMIT failed(text.error());
        return;
    }
    // An editor that empties the file before it writes is not done yet; the next change follows.
    if (text->isEmpty() || *text == m_text)
        return;
    m_text = *text;
    Q_EMIT saved(m_text);
}

} // namespace eventscope
