// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace eventscope {

/// The page of the preferences about the language; a choice holds at once. GUI thread.
class LanguagePage final : public QWidget
{
    Q_OBJECT

public:
    /// `language` must outlive it.
    explicit LanguagePage(Language &language, QWidget *parent = nullptr);

    /// Nothing can be chosen now: windows are made anew then, and a file is being written in one.
    void setBlocked(bool blocked);

private:
    QComboBox *m_languages;
    QLabel *m_words;
};

} // namespace eventscope
