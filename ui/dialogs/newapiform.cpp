// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newapiform.h"

#include "core/localapi/localapidefinition.h"
#include "ui/lefttoright.h"
#include "ui/views/rowheight.h"
#include "ui/views/titleswidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr int rowHeight = 28; ///< a combo box fits
constexpr int detailIndent = 24; ///< under the text of the check box

enum Column { Name, Publish, Subscribe, ColumnCount };

const QList<AuthMode> allModes{AuthMode::ApiKey, AuthMode::Iam, AuthMode::CognitoUserPools, AuthMode::OpenIdConnect, AuthMode::Lambda};

QString modeText(AuthMode mode)
{
    switch (mode) {
    case AuthMode::ApiKey: return NewApiForm::tr("API key");
    case AuthMode::Iam: return NewApiForm::tr("IAM");
    case AuthMode::CognitoUserPools: return NewApiForm::tr("Cognito user pool");
    case AuthMode::OpenIdConnect: return NewApiForm::tr("OpenID Connect");
    case AuthMode::Lambda: return NewApiForm::tr("Lambda");
    }
    return {};
}

} // namespace

NewApiForm::NewApiForm(QWidget *parent)
    : QWidget(parent)
    , m_name(makeField(tr("Name"), "newApiName", {}))
    , m_localSecret(LocalApiDefinition::newApiKey())
{
    m_name->setText(QStringLiteral("events"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(makeModes());
    layout->addWidget(makeNamespaces(), 1);
    addNamespace(QStringLiteral("default"));
    m_modes.value(AuthMode::ApiKey)->setChecked(true);
}

QLineEdit *NewApiForm::makeField(const QString &name, const char *objectName, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setObjectName(QLatin1String(objectName));
    field->setPlaceholderText(example);
    readLeftToRight(*field);
    connect(field, &QLineEdit::textChanged, this, &NewApiForm::refresh);
    return field;
}

QWidget *NewApiForm::makeModes()
{
    m_details.insert(AuthMode::CognitoUserPools, makeField(tr("User pool id"), "newApiUserPool", QStringLiteral("eu-west-1_AbCdEfGhI")));
    m_details.insert(AuthMode::OpenIdConnect, makeField(tr("Issuer"), "newApiIssuer", QStringLiteral("https://id.example.com")));
    m_details.insert(AuthMode::Lambda, makeField(tr("Function ARN (optional)"), "newApiFunction", QStringLiteral("arn:aws:lambda:\u2026")));
    auto *modes = new QWidget(this);
    auto *grid = new QGridLayout(modes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(new QLabel(tr("Who may connect, publish and subscribe"), modes), 0, 0, 1, 2);
    for (const AuthMode mode : allModes) {
        auto *box = new QCheckBox(modeText(mode), modes);
        box->setObjectName(QStringLiteral("newApiMode") + authModeName(mode));
        connect(box, &QCheckBox::toggled, this, &NewApiForm::refresh);
        m_modes.insert(mode, box);
        grid->addWidget(box, grid->rowCount(), 0, 1, 2);
        if (QLineEdit *detail = m_details.value(mode))
            addDetail(*grid, detail, box);
    }
    return modes;
}

/// Under the mode that needs it, and only while that is chosen.
void NewApiForm::addDetail(QGridLayout &grid, QLineEdit *detail, QCheckBox *box)
{
    const int row = grid.rowCount();
    auto *label = new QLabel(detail->accessibleName(), box->parentWidget());
    label->setIndent(detailIndent);
    label->setBuddy(detail);
    grid.addWidget(label, row, 0);
    grid.addWidget(detail, row, 1);
    setTabOrder(box, detail);
    for (QWidget *part : QList<QWidget *>{label, detail}) {
        part->hide();
        connect(box, &QCheckBox::toggled, part, &QWidget::setVisible);
    }
}

QWidget *NewApiForm::makeNamespaces()
{
    auto *part = new QWidget(this);
    m_namespaces = new QTableWidget(0, ColumnCount, part);
    m_namespaces->setObjectName(QStringLiteral("newApiNamespaces"));
    m_namespaces->setAccessibleName(tr("Channel namespaces"));
    m_namespaces->setHorizontalHeaderLabels({tr("Namespace"), tr("Publish"), tr("Subscribe")});
    m_namespaces->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_namespaces->setMinimumWidth(titlesWidth(*m_namespaces->horizontalHeader(), true));
    m_namespaces->verticalHeader()->hide();
    keepRowHeight(*m_namespaces, rowHeight);
    m_namespaces->setTabKeyNavigation(false);
    m_namespaces->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_namespaces, &QTableWidget::itemChanged, this, &NewApiForm::refresh);
    connect(m_namespaces, &QTableWidget::currentCellChanged, this, [this] { m_remove->setEnabled(m_namespaces->rowCount() > 1); });
    auto *add = new QPushButton(tr("&Add namespace"), part);
    add->setObjectName(QStringLiteral("newApiAddNamespace"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addNamespace(freeName());
        m_namespaces->editItem(m_namespaces->currentItem());
    });
    m_remove = new QPushButton(tr("&Remove"), part);
    m_remove->setObjectName(QStringLiteral("newApiRemoveNamespace"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &NewApiForm::removeNamespace);
    auto *layout = new QGridLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_namespaces, 0, 0, 1, 3);
    layout->addWidget(add, 1, 0);
    layout->addWidget(m_remove, 1, 1);
    layout->setColumnStretch(2, 1);
    return part;
}

QString NewApiForm::freeName() const
{
    for (int number = m_namespaces->rowCount() + 1;; ++number) {
        const QString name = QStringLiteral("namespace-%1").arg(number);
        if (m_namespaces->findItems(name, Qt::MatchExactly).isEmpty())
            return name;
    }
}

QComboBox *NewApiForm::makeModeChoice()
{
    auto *choice = new QComboBox(m_namespaces);
    choice->addItem(tr("As the API"));
    for (const AuthMode mode : allModes)
        choice->addItem(modeText(mode), static_cast<int>(mode));
    connect(choice, &QComboBox::currentIndexChanged, this, &NewApiForm::refresh);
    return choice;
}

void NewApiForm::addNamespace(const QString &name)
{
    const int row = m_namespaces->rowCount();
    m_namespaces->insertRow(row);
    m_namespaces->setCellWidget(row, Publish, makeModeChoice());
    m_namespaces->setCellWidget(row, Subscribe, makeModeChoice());
    m_namespaces->setItem(row, Name, new QTableWidgetItem(name));
    m_namespaces->setCurrentCell(row, Name);
}

void NewApiForm::removeNamespace()
{
    // One is left: a definition without any has those of the default.
    if (m_namespaces->rowCount() > 1 && m_namespaces->currentRow() >= 0)
        m_namespaces->removeRow(m_namespaces->currentRow());
    refresh();
}

std::optional<AuthMode> NewApiForm::modeAt(int row, int column) const
{
    const auto *choice = qobject_cast<QComboBox *>(m_namespaces->cellWidget(row, column));
    const QVariant mode = choice ? choice->currentData() : QVariant();
    return mode.isValid() ? std::optional(static_cast<AuthMode>(mode.toInt())) : std::nullopt;
}

QString NewApiForm::missing() const
{
    const ApiDraft now = draft();
    const QUrl issuer(now.issuer, QUrl::StrictMode);
    if (now.modes.isEmpty())
        return tr("Choose at least one kind of authorization.");
    if (now.modes.contains(AuthMode::CognitoUserPools) && now.userPoolId.isEmpty())
        return tr("Give the id of the user pool.");
    if (now.modes.contains(AuthMode::OpenIdConnect) && (issuer.scheme() != QLatin1String("https") || issuer.host().isEmpty()))
        return tr("Give the issuer of the tokens: a URL that begins with https://.");
    return {};
}

ApiDraft NewApiForm::draft() const
{
    ApiDraft draft;
    draft.name = m_name->text().trimmed();
    for (const AuthMode mode : allModes) {
        if (m_modes.value(mode)->isChecked())
            draft.modes << mode;
    }
    draft.userPoolId = m_details.value(AuthMode::CognitoUserPools)->text().trimmed();
    draft.issuer = m_details.value(AuthMode::OpenIdConnect)->text().trimmed();
    draft.authorizerUri = m_details.value(AuthMode::Lambda)->text().trimmed();
    for (int row = 0; row < m_namespaces->rowCount(); ++row) {
        const QTableWidgetItem *name = m_namespaces->item(row, Name);
        draft.namespaces << ApiDraft::Namespace{name ? name->text().trimmed() : QString(), modeAt(row, Publish), modeAt(row, Subscribe)};
    }
    draft.localSecret = m_localSecret;
    return draft;
}

/// The table's headers say what each choice is, but to whom a row belongs only its first cell.
void NewApiForm::nameChoices()
{
    for (int row = 0; row < m_namespaces->rowCount(); ++row) {
        const QTableWidgetItem *item = m_namespaces->item(row, Name);
        const QString name = item ? item->text() : QString();
        m_namespaces->cellWidget(row, Publish)->setAccessibleName(tr("Publish to %1").arg(name));
        m_namespaces->cellWidget(row, Subscribe)->setAccessibleName(tr("Subscribe to %1").arg(name));
    }
}

void NewApiForm::refresh()
{
    if (m_namespaces)
        nameChoices();
    if (m_remove)
        m_remove->setEnabled(m_namespaces->rowCount() > 1);
    Q_EMIT changed();
}

} // namespace eventscope
