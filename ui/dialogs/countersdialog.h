// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/entriesdialog.h"
#include "ui/models/countervalues.h"
#include "ui/watchsettings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace eventscope {

class CounterCard;

/// The counters, with the value of the current one over the capture that is shown. WatchSettings gets them when all are right and the
/// dialog is accepted. Open it with open(). GUI thread.
class CountersDialog final : public EntriesDialog
{
    Q_OBJECT

public:
    /// All must outlive it. The preview is of the capture of `session`, which may be null and may go.
    CountersDialog(Theme &theme, WatchSettings &settings, Session *session, const Clock &clock, QWidget *parent = nullptr);

protected:
    void insertEntry(int at) override;
    void duplicateEntry(int at) override;
    void removeEntry(int at) override;
    void moveEntry(int from, int to) override;
    [[nodiscard]] int entryCount() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] Look lookOf(int at) const override;
    void showForm(int at) override;
    void takeForm(int at) override;
    [[nodiscard]] QString hint() const override;
    void keepEntries() override;

private:
    struct Entry
    {
        Counter counter;
        QString fault; ///< why its filter or expression is none; empty: they are
    };

    void buildForm();
    void connectForm();
    void compute();
    void showValue();
    [[nodiscard]] static QString faultOf(const Counter &counter);
    [[nodiscard]] static QString nameOf(const Counter &counter);

    WatchSettings &m_settings;
    QList<Entry> m_entries;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_expression;
    QLineEdit *m_filter;
    QCheckBox *m_daily;
    CounterCard *m_card;
    CounterValues m_values; ///< of the current one, when it has no fault
    QTimer m_pause; ///< in typing
};

} // namespace eventscope
