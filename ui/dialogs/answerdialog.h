// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"

#include <QDialog>

namespace eventscope {

/// The answer to a publish as it came, with what else is known of it. GUI thread.
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerDialog(const PublishResult &result, const QString &channel, QWidget *parent = nullptr);
};

} // namespace eventscope
