// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/languagepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace eventscope {

LanguagePage::LanguagePage(Language &language, std::function<bool()> isRunning, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_isRunning(std::move(isRunning))
    , m_languages(new QComboBox(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("languagePage"));
    m_languages->setObjectName(QStringLiteral("languageChoice"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->addItem(tr("Same as the system"), QString());
    for (const QString &code : Language::codes())
        m_languages->addItem(Language::nameOf(code), code);
    showChoice();
    connect(m_languages, &QComboBox::activated, this, &LanguagePage::choose);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    tellRule(m_isRunning());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(m_languages->accessibleName(), m_languages);
    form->addRow(QString(), m_words);
}

void LanguagePage::choose()
{
    const bool isRunning = m_isRunning();
    tellRule(isRunning);
    if (isRunning)
        showChoice();
    else
        m_language.setChoice(m_languages->currentData().toString());
}

void LanguagePage::showChoice()
{
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language.choice())));
}

void LanguagePage::tellRule(bool isRunning)
{
    m_words->setText(isRunning
                         ? tr("A file is still being written, or events are being published again: choose the language when that is done.")
                         : tr("Takes effect at once; connections stay open. The user guide is in English."));
}

} // namespace eventscope
