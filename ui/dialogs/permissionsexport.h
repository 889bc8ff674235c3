// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/prompt.h"

#include <QMenu>

#include <functional>

namespace eventscope {

class PermissionsModel;

/// The menu that takes who may do what out of the dialog: as CSV or Markdown, to the clipboard or to a file. GUI thread.
class PermissionsExport : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive it; `name` is the endpoint's, for the file.
    PermissionsExport(const PermissionsModel &model, Prompt &prompt, QString name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was done, in words.
    void told(const QString &outcome);
    void failed(const eventscope::Error &error);

private:
    using Text = std::function<QByteArray(const PermissionsModel &)>;

    void add(const QString &format, const QString &suffix, const Text &text);
    void copy(const Text &text);
    void save(const QString &format, const QString &suffix, const Text &text);
    void write(const QString &path, const QByteArray &text);

    const PermissionsModel &m_model;
    Prompt &m_prompt;
    QString m_name;
};

} // namespace eventscope
