// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt.h"

#include <QStringList>

#include <utility>

namespace eventscope::test {

/// A Prompt that remembers what was asked and answers at once with what the test set.
class FakePrompt final : public Prompt
{
public:
    void confirm(QWidget * /*parent*/, const QString &question, const QString & /*detail*/, const QString & /*action*/,
                 std::function<void(bool confirmed)> answered) override
    {
        questions << question;
        answered(confirms);
    }
    void askUnsaved(QWidget * /*parent*/, const QString &question, const QString & /*detail*/,
                    std::function<void(Unsaved choice)> answered) override
    {
        questions << question;
        answered(unsaved);
    }
    void pickFileToSave(QWidget * /*parent*/, const QString &title, const QString & /*suggestion*/, const QString & /*filter*/,
                        std::function<void(const QString &path)> picked) override
    {
        titles << title;
        picked(path);
    }
    void pickFileToOpen(QWidget * /*parent*/, const QString &title, const QString & /*filter*/,
                        std::function<void(const QString &path)> picked) override
    {
        titles << title;
        picked(path);
    }

    bool confirms = true;
    Unsaved unsaved = Unsaved::Keep;
    QString path; ///< the file that is picked; empty: cancelled
    QStringList questions;
    QStringList titles;
};

} // namespace eventscope::test
