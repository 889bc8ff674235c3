// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/entriesdialog.h"
#include "ui/logsettings.h"

class QComboBox;
class QLineEdit;

namespace eventscope {

/// The rules that colour rows of every log: add, edit, switch off, put in order, remove. LogSettings gets them when all are right and
/// the dialog is accepted. Open it with open(). GUI thread.
class ColorRulesDialog final : public EntriesDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ColorRulesDialog(Theme &theme, LogSettings &settings, QWidget *parent = nullptr);

protected:
    void insertEntry(int at) override;
    void duplicateEntry(int at) override;
    void removeEntry(int at) override;
    void moveEntry(int from, int to) override;
    [[nodiscard]] int entryCount() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] Look lookOf(int at) const override;
    void enableEntry(int at, bool isEnabled) override;
    void showForm(int at) override;
    void takeForm(int at) override;
    [[nodiscard]] QString hint() const override;
    void keepEntries() override;

private:
    struct Entry
    {
        ColorRule rule;
        QString fault; ///< why its filter is none; empty: it is one
    };

    void fillColors();
    [[nodiscard]] static QString faultOf(const QString &filter);
    [[nodiscard]] static QString nameOf(const ColorRule &rule);

    LogSettings &m_settings;
    QList<Entry> m_entries;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    QComboBox *m_color;
};

} // namespace eventscope
