// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace eventscope {

/// One line that can be selected by mouse and ends with `…` where there is no room; the tool tip and assistive technology have it whole.
class SelectableLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SelectableLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_wholeText;
};

} // namespace eventscope
