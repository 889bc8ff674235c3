// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// Outside of the namespace, as Q_INIT_RESOURCE demands: the linker drops the resources of a static library otherwise.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace eventscope {

namespace {

constexpr QLatin1String choiceKey("language");

struct Known
{
    const char *code;
    const char *name;
};
constexpr std::array knownLanguages{Known{"en", "English"},
                                    Known{"de", "Deutsch"},
                                    Known{"es", "Espa\u00f1ol"},
                                    Known{"fr", "Fran\u00e7ais"},
                                    Known{"ja", "\u65e5\u672c\u8a9e"},
                                    Known{"zh_CN", "\u7b80\u4f53\u4e2d\u6587"}};

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
    QStringList codes;
    for (const Known &known : knownLanguages)
        codes << QString::fromLatin1(known.code);
    return codes;
}

QString Language::nameOf(const QString &code)
{
    // QLocale says "American English" and "español de España".
    const auto known
        = std::find_if(knownLanguages.begin(), knownLanguages.end(), [&](const Known &one) { return code == QLatin1String(one.code); });
    return known == knownLanguages.end() ? code : QString::fromUtf8(known->name);
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
    return m_choice.isEmpty() ? bestFor(QLocale::system().uiLanguages()) : m_choice;
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
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == chosen.language() ? system : chosen);
    load(QStringLiteral("qtbase"));
    load(QStringLiteral("eventscope"));
}

void Language::load(const QString &catalog)
{
    auto translator = std::make_unique<QTranslator>();
    // Where Qt has none for a language, as for English, its own words are right.
    if (!translator->load(QStringLiteral("%1_%2").arg(catalog, code()), QStringLiteral(":/translations")))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace eventscope
