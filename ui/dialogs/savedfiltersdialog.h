// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logsettings.h"
#include "ui/theme.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QToolButton;

namespace eventscope {

class MessageLabel;

/// Renames and removes saved filters; LogSettings gets them when the dialog is accepted. Open it with open(). GUI thread.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SavedFiltersDialog(Theme &theme, LogSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    void buildLayout();
    void removeFilter();
    void refresh();
    [[nodiscard]] QStringList names() const;

    LogSettings &m_settings;
    QList<NamedFilter> m_filters;
    QListWidget *m_list;
    MessageLabel *m_message;
    QToolButton *m_rename;
    QToolButton *m_remove;
    QPushButton *m_ok = nullptr;
};

} // namespace eventscope
