// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/permissionsexport.h"

#include "core/base/fileerror.h"
#include "ui/models/permissionsreport.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>

namespace eventscope {

PermissionsExport::PermissionsExport(const PermissionsModel &model, Prompt &prompt, QString name, QWidget *parent)
    : QMenu(tr("Export"), parent)
    , m_model(model)
    , m_prompt(prompt)
    , m_name(std::move(name))
{
    setObjectName(QStringLiteral("permissionsExport"));
    add(tr("Markdown"), QStringLiteral("md"), [](const PermissionsModel &grid) { return permissionsMarkdown(grid).toUtf8(); });
    add(tr("CSV"), QStringLiteral("csv"), &permissionsCsv);
}

void PermissionsExport::add(const QString &format, const QString &suffix, const Text &text)
{
    addAction(tr("Copy as %1").arg(format), this, [this, text] { copy(text); })->setObjectName(QStringLiteral("copy_") + suffix);
    addAction(tr("Save as %1\u2026").arg(format), this, [this, format, suffix, text] {
        save(format, suffix, text);
    })->setObjectName(QStringLiteral("save_") + suffix);
}

void PermissionsExport::copy(const Text &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text(m_model)));
    Q_EMIT told(tr("Copied."));
}

void PermissionsExport::save(const QString &format, const QString &suffix, const Text &text)
{
    const QString suggestion = tr("%1 - who may do what").arg(m_name) + QLatin1Char('.') + suffix;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(format, suffix);
    m_prompt.pickFileToSave(parentWidget(), tr("Save who may do what"), suggestion, filter,
                            [menu = QPointer(this), content = text(m_model)](const QString &path) {
                                if (menu && !path.isEmpty())
                                    menu->write(path, content);
                            });
}

void PermissionsExport::write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT told(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(writeError(file));
}

} // namespace eventscope
