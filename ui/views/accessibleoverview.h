// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace eventscope {

class OverviewBar;

/// The overview bar for assistive technology: a slider over the rows of the capture, whose value is the row in the middle of the view. GUI
/// thread.
class AccessibleOverview final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    /// For overview bars made from now on.
    static void install();

    explicit AccessibleOverview(OverviewBar &bar);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    OverviewBar &m_bar; ///< Qt ends the interface with it
};

} // namespace eventscope
