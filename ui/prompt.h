// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace eventscope {

/// Everything the window asks a person outside its own panels. Asynchronous: no nested event loop. Faked in tests.
/// A message box is for lost work only.
class Prompt
{
public:
    virtual ~Prompt() = default;
    /// Asks before something is lost; `action` is the button's word, e.g. "Delete".
    virtual void confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action,
                         std::function<void(bool confirmed)> answered)
        = 0;
    enum class Unsaved { Keep, Discard, Cancel };
    /// Asks what becomes of work that nobody saved; Enter keeps it.
    virtual void askUnsaved(QWidget *parent, const QString &question, const QString &detail, std::function<void(Unsaved choice)> answered)
        = 0;
    /// A file to write; an empty answer means cancelled.
    virtual void pickFileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                                std::function<void(const QString &path)> picked)
        = 0;
    virtual void pickFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                std::function<void(const QString &path)> picked)
        = 0;
};

} // namespace eventscope
