// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/entriesdialog.h"
#include "ui/watchsettings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace eventscope {

/// The watch rules: which rows to highlight and to tell of by notification and sound, and how often at most. WatchSettings gets them when
/// all are right and the dialog is accepted. Open it with open(). GUI thread.
class WatchRulesDialog final : public EntriesDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WatchRulesDialog(Theme &theme, WatchSettings &settings, QWidget *parent = nullptr);

    /// The desktop has shown none of what was tested.
    void tellRefused();

Q_SIGNALS:
    /// Somebody wants to see what a rule does.
    void testWanted(const eventscope::WatchRule &rule);

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
        WatchRule rule;
        QString fault; ///< why its filter is none; empty: it is one
    };

    void buildForm();
    void fillColors();
    void connectForm();
    [[nodiscard]] QCheckBox *addCheck(const QString &name, const QString &text);
    [[nodiscard]] QWidget *makeTestRow();
    void test();
    [[nodiscard]] static QString faultOf(const QString &filter);
    [[nodiscard]] static QString nameOf(const WatchRule &rule);

    WatchSettings &m_settings;
    QList<Entry> m_entries;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    QComboBox *m_color;
    QCheckBox *m_notifies = nullptr;
    QCheckBox *m_payload = nullptr;
    QCheckBox *m_sounds = nullptr;
    QSpinBox *m_perMinute = nullptr;
};

} // namespace eventscope
