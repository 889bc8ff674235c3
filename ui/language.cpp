// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// Outside of the namespace, as Q_INIT_RESOURCE demands: the linker drops the resources of a static library otherwise.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace eventscope {

namespace {
constexpr QLatin1String choiceKey("language");
} // namespace

Language::Language(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_choice(m_settings.value(choiceKey).toString())
{
    if (!m_choice.isEmpty() && !codes().contains(m_choice))
        m_choice.clear(); // of another version of the program
    initTranslations();
    use();
}

Language::~Language() = default;

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
}

QString Language::nameOf(const QString &code)
{
    // QLocale says "American English".
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Language::bestFor(const QStringList &wanted)
{
    for (const QString &language : wanted) {
        // `zh-Hans-CN`, `de-AT`: scripts and countries that are not ours are no reason for English.
        const QLocale locale(language);
        for (const QString &code : codes()) {
            const QLocale ours(code);
            if (ours.language() == locale.language() && (ours.language() != QLocale::Chinese || ours.script() == locale.script()))
                return code;
        }
    }
    return codes().constFirst();
}

QString Language::code() const
{
    return m_choice.isEmpty() ? bestFor(m_system.uiLanguages()) : m_choice;
}

void Language::setChoice(const QString &code)
{
    if (code == m_choice)
        return;
    const QString before = this->code();
    m_choice = code;
    if (code.isEmpty())
        m_settings.remove(choiceKey);
    else
        m_settings.setValue(choiceKey, code);
    use();
    if (this->code() != before)
        Q_EMIT changed();
}

void Language::use()
{
    m_translators.clear(); // a translator that goes is taken away
    // Numbers and dates of the person's own country, where it speaks the language.
    const QLocale chosen(code());
    QLocale::setDefault(m_system.language() == chosen.language() ? m_system : chosen);
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("eventscope"), QStringLiteral(":/translations"));
}

void Language::load(const QString &catalog, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // Where Qt has none for a language, as for English, its own words are right.
    if (!translator->load(QStringLiteral("%1_%2").arg(catalog, code()), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace eventscope
