// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importlist.h"

#include "core/base/masksecrets.h"
#include "core/protocol/endpoint.h"
#include "core/workspace/endpointintake.h"
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
    static QString namespaces(const EndpointSettings &endpoint)
    {
        return endpoint.namespaces.isEmpty() ? QString() : tr("Namespaces: %1").arg(endpoint.namespaces.join(QStringLiteral(", ")));
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
        m_endpoints.clear();
        for (const ImportedEndpoint &endpoint : endpoints)
            add(endpoint, true, {});
        setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

void ImportList::append(const ImportedEndpoint &endpoint, bool isChosen, const QString &note)
{
    {
        const QSignalBlocker adding(this);
        add(endpoint, isChosen, note);
        if (!currentItem())
            setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

void ImportList::add(const ImportedEndpoint &endpoint, bool isChosen, const QString &note)
{
    using Role = ImportDelegate::Role;
    m_endpoints << endpoint;
    auto *item = new QListWidgetItem(shown(EndpointIntake::nameOf(endpoint.settings)), this);
    item->setData(Role::UrlRole, shown(httpUrl(endpoint.settings)));
    item->setData(Role::AuthorizersRole, shown(Words::authorizers(endpoint.settings)));
    item->setData(Role::NamespacesRole, shown(Words::namespaces(endpoint.settings)));
    item->setData(Role::MissingRole, shown(Words::missing(endpoint.missing)));
    item->setData(Role::NoteRole, shown(note));
    QStringList words{item->text()};
    for (const Role role : {Role::UrlRole, Role::AuthorizersRole, Role::NamespacesRole, Role::MissingRole, Role::NoteRole}) {
        if (const QString line = item->data(role).toString(); !line.isEmpty())
            words << line;
    }
    item->setData(Qt::AccessibleTextRole, words.join(QStringLiteral(". ")));
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QList<ImportedEndpoint> ImportList::chosen() const
{
    QList<ImportedEndpoint> endpoints;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            endpoints << m_endpoints.at(row);
    }
    return endpoints;
}

} // namespace eventscope
