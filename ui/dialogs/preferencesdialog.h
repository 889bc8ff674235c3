// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace eventscope {

/// The preferences: a list of pages and the one that is chosen. Pages act by themselves, most of them at once; there is nothing to confirm.
/// Open it with open(). GUI thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// The last one so far; the dialog owns it. The first one is shown.
    void addPage(const QString &title, QWidget *page);
    /// Chooses a page.
    void showPage(const QWidget *page);

private:
    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace eventscope
