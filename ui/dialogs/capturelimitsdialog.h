// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebudget.h"
#include "ui/theme.h"

#include <QDialog>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

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
    void setUpFields();
    void buildLayout();
    void setFields(const CaptureBudget &budget);
    [[nodiscard]] CaptureBudget budget() const;
    void refresh();
    [[nodiscard]] bool isWithinBounds() const;
    void tellConsequence();

    CaptureBudget m_before;
    QDoubleSpinBox *m_size;
    QSpinBox *m_rows;
    QPushButton *m_set;
    MessageLabel *m_message;
};

} // namespace eventscope
