// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace eventscope {

/// The page of the preferences about the language; a choice holds at once. Windows are made anew then, which would cut off what runs in
/// them: while something does, a choice is refused, and the page says so. GUI thread.
class LanguagePage final : public QWidget
{
    Q_OBJECT

public:
    /// `language` must outlive it; `isRunning` is asked with each choice.
    LanguagePage(Language &language, std::function<bool()> isRunning, QWidget *parent = nullptr);

private:
    void choose();
    void showChoice();
    void tellRule(bool isRunning);

    Language &m_language;
    std::function<bool()> m_isRunning;
    QComboBox *m_languages;
    QLabel *m_words;
};

} // namespace eventscope
