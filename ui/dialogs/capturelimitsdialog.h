// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebudget.h"
#include "ui/theme.h"

#include <QDialog>

class QDoubleSpinBox;

namespace eventscope {

class MessageLabel;

/// Asks how much a capture may hold. Open it with open(). GUI thread.
class CaptureLimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    CaptureLimitsDialog(Theme &theme, const CaptureBudget &budget, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void budgetChosen(const eventscope::CaptureBudget &budget);

private:
    [[nodiscard]] QDoubleSpinBox *addField(const QString &name, const QString &label, const QString &unit);
    void buildLayout();
    void setFields(const CaptureBudget &budget);
    [[nodiscard]] CaptureBudget budget() const;
    void tellConsequence();

    CaptureBudget m_before;
    QDoubleSpinBox *m_size;
    QDoubleSpinBox *m_rows;
    MessageLabel *m_message;
};

} // namespace eventscope
