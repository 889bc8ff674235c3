// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace eventscope::test {

/// A language of the program, or one of two that nobody speaks: `pseudo` has long words in brackets, `pseudo-rtl` goes from right to left.
class LanguageInUse
{
public:
    explicit LanguageInUse(const QString &language)
    {
        const bool isPseudo = language.startsWith(QLatin1String("pseudo"));
        m_language.setChoice(isPseudo ? QStringLiteral("en") : language);
        if (!isPseudo)
            return;
        if (!m_pseudo.load(QStringLiteral(EVENTSCOPE_PSEUDO)))
            qFatal("no pseudo catalog");
        QCoreApplication::installTranslator(&m_pseudo);
        QApplication::setLayoutDirection(language == QLatin1String("pseudo-rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~LanguageInUse()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(LanguageInUse)

    [[nodiscard]] Language &language() { return m_language; }
    /// Rows of a test: all there are.
    static void addAll()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"pseudo", "pseudo-rtl", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private:
    QTranslator m_pseudo;
    QTemporaryDir m_folder;
    Language m_language{m_folder.filePath(QStringLiteral("window.ini"))};
};

} // namespace eventscope::test
