// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importlist.h"

#include "core/base/masksecrets.h"
#include "core/protocol/endpoint.h"
#include "ui/dialogs/authorizerfields.h"
#include "ui/dialogs/importdelegate.h"
#include "ui/importtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>

namespace eventscope {

namespace {

/// A file may hold a name of megabytes.
constexpr qsizetype longestShown = 500;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::ImportList)

public:
    static QString authorizers(const EndpointSettings &endpoint)
    {
        QStringList names;
        for (const AuthorizerSettings &authorizer : endpoint.authorizers)
            names << authorizerText(authorizer);
        return names.isEmpty() ? tr("No authorizer") : QLocale().createSeparatedList(names);
    }
    static QString missing(const QStringList &words)
    {
        QStringList phrases;
        for (const QString &word : words)
            phrases << importMissingText(word);
        return phrases.isEmpty() ? QString() : tr("Still missing: %1").arg(phrases.join(QStringLiteral("; ")));
    }

private:
    static QString authorizerText(const AuthorizerSettings &authorizer)
    {
        const QString kind = authorizerKindText(authorizer.kind);
        return authorizer.name.isEmpty() || authorizer.name == authorizerKindName(authorizer.kind)
            ? kind
            : tr("%1 (%2)").arg(authorizer.name, kind);
    }
};

QString shown(const QString &text)
{
    const QString safe = maskSecrets(text.simplified());
    return safe.size() > longestShown ? safe.left(longestShown) + QChar(0x2026) : safe;
}

QString httpUrl(const EndpointSettings &settings)
{
    const auto endpoint = Endpoint::fromInput(settings.url);
    return endpoint ? endpoint->httpUrl().toString() : settings.url;
}

} // namespace

QString importedName(const EndpointSettings &endpoint)
{
    if (!endpoint.name.isEmpty())
        return endpoint.name;
    const auto read = Endpoint::fromInput(endpoint.url);
    return read ? read->host() : endpoint.url;
}

ImportList::ImportList(Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("importList"));
    setAccessibleName(tr("Endpoints found"));
    setItemDelegate(new ImportDelegate(theme, this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("QListWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemChanged, this, &ImportList::chosenChanged);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ImportList::setEndpoints(const QList<ImportedEndpoint> &endpoints)
{
    {
        const QSignalBlocker filling(this);
        clear();
        for (const ImportedEndpoint &endpoint : endpoints) {
            auto *item = new QListWidgetItem(shown(importedName(endpoint.settings)), this);
            item->setData(ImportDelegate::UrlRole, shown(httpUrl(endpoint.settings)));
            item->setData(ImportDelegate::AuthorizersRole, shown(Words::authorizers(endpoint.settings)));
            item->setData(ImportDelegate::MissingRole, shown(Words::missing(endpoint.missing)));
            item->setData(Qt::AccessibleTextRole,
                          QStringList{item->text(), item->data(ImportDelegate::UrlRole).toString(),
                                      item->data(ImportDelegate::AuthorizersRole).toString(),
                                      item->data(ImportDelegate::MissingRole).toString()}
                              .join(QStringLiteral(". ")));
            item->setCheckState(Qt::Checked);
        }
        setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

QList<qsizetype> ImportList::chosen() const
{
    QList<qsizetype> rows;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            rows << row;
    }
    return rows;
}

} // namespace eventscope
