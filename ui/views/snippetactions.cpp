// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/snippetactions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace eventscope {

namespace {

struct Label
{
    QString text;
    QString objectName;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::SnippetActions)

public:
    [[nodiscard]] static Label label(SnippetLanguage language);
};

Label Words::label(SnippetLanguage language)
{
    switch (language) {
    case SnippetLanguage::Curl: return {tr("cURL command"), QStringLiteral("copyCurlAction")};
    case SnippetLanguage::Wscat: return {tr("wscat command"), QStringLiteral("copyWscatAction")};
    case SnippetLanguage::Cli: return {tr("eventscope-cli command"), QStringLiteral("copyCliAction")};
    case SnippetLanguage::JavaScript: return {tr("JavaScript (Amplify)"), QStringLiteral("copyJavaScriptAction")};
    case SnippetLanguage::Kotlin: return {tr("Kotlin (Android)"), QStringLiteral("copyKotlinAction")};
    case SnippetLanguage::Swift: return {tr("Swift"), QStringLiteral("copySwiftAction")};
    case SnippetLanguage::Python: return {tr("Python"), QStringLiteral("copyPythonAction")};
    }
    return {};
}

} // namespace

QList<QAction *> addSnippetActions(QMenu &menu, SnippetRequest::Action action, const SnippetSource &source)
{
    QList<QAction *> added;
    for (const SnippetLanguage language : snippetLanguages()) {
        if (!canWriteSnippet(language, action))
            continue;
        const Label label = Words::label(language);
        QAction *one = menu.addAction(label.text);
        one->setObjectName(label.objectName);
        QObject::connect(one, &QAction::triggered, &menu, [language, source] {
            if (const std::optional<SnippetRequest> request = source())
                QGuiApplication::clipboard()->setText(snippet(language, *request));
        });
        added << one;
    }
    return added;
}

} // namespace eventscope
