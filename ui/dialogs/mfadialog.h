// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QLineEdit;

namespace eventscope {

/// Asks for the code of the MFA device that an AWS profile names. Open it with open(). GUI thread.
class MfaDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MfaDialog(const QString &serial, QWidget *parent = nullptr);

    [[nodiscard]] Secret code() const;

private:
    QLineEdit *m_code;
};

} // namespace eventscope
