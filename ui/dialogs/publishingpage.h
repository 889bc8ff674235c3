// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

namespace eventscope {

/// The page of the preferences about publishing: how long an event may take to come back. It acts at once. GUI thread.
class PublishingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PublishingPage(std::chrono::seconds patience, QWidget *parent = nullptr);

Q_SIGNALS:
    void patienceChosen(std::chrono::seconds patience);
};

} // namespace eventscope
