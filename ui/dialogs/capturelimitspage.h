// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebudget.h"
#include "ui/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace eventscope {

class MessageLabel;

/// The page of the preferences about how much a capture may hold. Rows may be lost by it, so a button sets the limits, not each change of a
/// field. GUI thread.
class CaptureLimitsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    CaptureLimitsPage(Theme &theme, const CaptureBudget &budget, QWidget *parent = nullptr);

Q_SIGNALS:
    void budgetChosen(const eventscope::CaptureBudget &budget);

private:
    void set();
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
    QPushButton *m_defaults;
    MessageLabel *m_message;
};

} // namespace eventscope
