// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/languagepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace eventscope {

LanguagePage::LanguagePage(Language &language, QWidget *parent)
    : QWidget(parent)
    , m_languages(new QComboBox(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("languagePage"));
    m_languages->setObjectName(QStringLiteral("languageChoice"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->addItem(tr("As the system"), QString());
    for (const QString &code : Language::codes())
        m_languages->addItem(Language::nameOf(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(language.choice())));
    connect(m_languages, &QComboBox::activated, this, [this, &language] { language.setChoice(m_languages->currentData().toString()); });
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    setBlocked(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(m_languages->accessibleName(), m_languages);
    form->addRow(QString(), m_words);
}

void LanguagePage::setBlocked(bool blocked)
{
    m_languages->setEnabled(!blocked);
    m_words->setText(blocked ? tr("A file is still being written: choose the language when it is done.")
                             : tr("Holds at once; connections stay. The user guide is in English."));
}

} // namespace eventscope
