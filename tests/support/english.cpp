// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>

/// The sources say "%n event(s)": the English catalog makes words of it, in tests as in the program.
static void useEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(EVENTSCOPE_ENGLISH)) || !QCoreApplication::installTranslator(english))
        qFatal("no English catalog at " EVENTSCOPE_ENGLISH);
}

Q_COREAPP_STARTUP_FUNCTION(useEnglish)
