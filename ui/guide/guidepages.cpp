// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepages.h"

#include <QFile>

// Outside of the namespace, as Q_INIT_RESOURCE demands: the linker drops the resources of a static library otherwise.
static void addGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace eventscope {

namespace {
constexpr QLatin1String folder("/guide/en/");
constexpr QLatin1String suffix(".md");
} // namespace

QStringList guidePageIds()
{
    return {QStringLiteral("first-steps"),
            QStringLiteral("create-an-api"),
            QStringLiteral("authorizers"),
            QStringLiteral("channels-and-wildcards"),
            QStringLiteral("subscribing"),
            QStringLiteral("publishing"),
            QStringLiteral("the-log"),
            QStringLiteral("filters"),
            QStringLiteral("captures"),
            QStringLiteral("replay"),
            QStringLiteral("permissions-and-doctor"),
            QStringLiteral("attention"),
            QStringLiteral("qa-habits"),
            QStringLiteral("presenting"),
            QStringLiteral("command-line"),
            QStringLiteral("troubleshooting"),
            QStringLiteral("privacy")};
}

QUrl guidePageUrl(const QString &id)
{
    return QUrl(QStringLiteral("qrc:") + folder + id + suffix);
}

QString guidePageAt(const QUrl &url)
{
    const QString path = url.path();
    if (url.scheme() != QLatin1String("qrc") || !path.startsWith(folder) || !path.endsWith(suffix))
        return {};
    return path.mid(folder.size(), path.size() - folder.size() - suffix.size());
}

QString guidePageText(const QString &id)
{
    addGuideResources();
    QFile file(QLatin1Char(':') + guidePageUrl(id).path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString guidePageTitle(const QString &id)
{
    const QString text = guidePageText(id);
    return text.left(text.indexOf(QLatin1Char('\n'))).mid(2);
}

QString guideAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
        else if (c == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

} // namespace eventscope
