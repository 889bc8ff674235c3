// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <memory>
#include <vector>

namespace eventscope {

/// The language of the program: its words, those of Qt, and how numbers and dates are written. Kept in window.ini under `language`; as the
/// system says unless chosen. What was made before a change keeps its words. GUI thread.
class Language final : public QObject
{
    Q_OBJECT

public:
    /// Sets the language of the running application. `file` is an INI file. What cannot be written holds for this run.
    explicit Language(const QString &file, QObject *parent = nullptr);
    ~Language() override;

    /// Codes such as `de` and `zh_CN`; English comes first.
    [[nodiscard]] static QStringList codes();
    /// In its own language: "Deutsch".
    [[nodiscard]] static QString nameOf(const QString &code);
    /// Of the languages there are, the one for the first of these that there is, as QLocale::uiLanguages() has them; else English.
    [[nodiscard]] static QString bestFor(const QStringList &wanted);

    /// Empty: as the system.
    [[nodiscard]] QString choice() const { return m_choice; }
    void setChoice(const QString &code);
    /// The one that is used.
    [[nodiscard]] QString code() const;

Q_SIGNALS:
    /// Another language is used now.
    void changed();

private:
    void use();
    void load(const QString &catalog);

    QSettings m_settings;
    QString m_choice;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace eventscope
