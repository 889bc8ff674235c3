// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/permissionsdialog.h"

#include "core/doctor/permissionprobe.h"
#include "ui/dialogs/authorizerchecks.h"
#include "ui/dialogs/permissionsexport.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"
#include "ui/zoomstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

using doctor::Answer;
using doctor::Permission;

namespace {

constexpr int choicesHeight = 132;

qsizetype countOf(const QList<Permission> &permissions, Answer answer)
{
    return std::count_if(permissions.cbegin(), permissions.cend(),
                         [answer](const Permission &permission) { return permission.answer == answer; });
}

qsizetype exceptionsIn(const QList<Permission> &permissions)
{
    return std::count_if(permissions.cbegin(), permissions.cend(),
                         [&](const Permission &permission) { return !refusedBelow(permissions, permission).isEmpty(); });
}

QString suggestedChannels(const EndpointSettings &endpoint)
{
    const QStringList known = endpoint.knownChannels();
    return known.isEmpty() ? QStringLiteral("/default/*") : known.join(QLatin1Char('\n'));
}

QString framed(const char *widget)
{
    return QLatin1String(widget) + QLatin1String(" { border: 1px solid palette(mid); border-radius: 4px; }");
}

} // namespace

PermissionsDialog::PermissionsDialog(const Parts &parts, EndpointSettings endpoint, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_endpoint(std::move(endpoint))
    , m_model(parts.theme)
{
    setObjectName(QStringLiteral("permissionsDialog"));
    setWindowTitle(tr("Who may do what \u2014 %1").arg(m_endpoint.name));
    makeChoices();
    makeGrid();
    makeButtons();
    layOut();
    refresh();
    showCurrent();
    m_run->setFocus();
}

PermissionsDialog::~PermissionsDialog() = default;

void PermissionsDialog::makeChoices()
{
    m_authorizers = new AuthorizerChecks(m_endpoint, this);
    m_authorizers->setObjectName(QStringLiteral("permissionAuthorizers"));
    m_authorizers->setStyleSheet(framed("QScrollArea"));
    m_channels = new QPlainTextEdit(suggestedChannels(m_endpoint), this);
    m_channels->setObjectName(QStringLiteral("permissionChannels"));
    readLeftToRight(*m_channels);
    Theme::useMonospace(*m_channels);
    m_channels->setStyleSheet(framed("QPlainTextEdit"));
    m_channels->setTabChangesFocus(true);
    m_channels->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_publish = new QCheckBox(tr("&Publish one event to each channel"), this);
    m_publish->setObjectName(QStringLiteral("permissionPublish"));
    m_publish->setAccessibleName(tr("Publish one event to each channel"));
    m_fault = new MessageLabel(m_parts.theme, this);
    m_fault->setObjectName(QStringLiteral("permissionFault"));
    connect(m_authorizers, &AuthorizerChecks::changed, this, &PermissionsDialog::refresh);
    connect(m_channels, &QPlainTextEdit::textChanged, this, &PermissionsDialog::refresh);
    connect(m_publish, &QCheckBox::toggled, this, &PermissionsDialog::refresh);
}

void PermissionsDialog::makeGrid()
{
    m_grid = new QTableView(this);
    m_grid->setObjectName(QStringLiteral("permissionGrid"));
    m_grid->setAccessibleName(tr("Who may do what"));
    m_grid->setModel(&m_model);
    m_grid->setItemDelegate(new PaddedDelegate(m_parts.theme, m_grid));
    m_grid->setStyleSheet(framed("QTableView"));
    m_grid->setShowGrid(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(false);
    m_grid->verticalHeader()->hide();
    keepRowHeight(*m_grid);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_reason = new MessageLabel(m_parts.theme, this);
    m_reason->setObjectName(QStringLiteral("permissionReason"));
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PermissionsDialog::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PermissionsDialog::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PermissionsDialog::showCurrent);
}

void PermissionsDialog::makeButtons()
{
    m_message = new MessageLabel(m_parts.theme, this);
    m_message->setObjectName(QStringLiteral("permissionMessage"));
    m_exports = new PermissionsExport(m_model, m_parts.prompt, m_endpoint.name, this);
    m_export = new QPushButton(tr("Export"), this);
    m_export->setObjectName(QStringLiteral("permissionExport"));
    m_export->setMenu(m_exports);
    m_export->setAutoDefault(false);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("permissionClose"));
    m_close->setAutoDefault(false);
    m_run = new QPushButton(this);
    m_run->setObjectName(QStringLiteral("permissionRun"));
    m_run->setProperty("primary", true);
    m_run->setDefault(true);
    connect(m_exports, &PermissionsExport::told, this,
            [this](const QString &outcome) { m_message->say(MessageLabel::Severity::Success, outcome); });
    connect(m_exports, &PermissionsExport::failed, this,
            [this](const Error &error) { m_message->say(MessageLabel::Severity::Error, errorText(error)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &PermissionsDialog::startOrStop);
}

/// A field below its label.
QWidget *PermissionsDialog::labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(text, box);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    box->setFixedHeight(zoomed(choicesHeight));
    return box;
}

void PermissionsDialog::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(labelled(tr("&Authorizers"), m_authorizers), 1);
    choices->addWidget(labelled(tr("&Channels, one a line"), m_channels), 2);
    auto *cost = new MessageLabel(m_parts.theme, this);
    cost->say(
        MessageLabel::Severity::Hint,
        tr("It counts as an event of the API, and whoever subscribed sees it: %1").arg(QLatin1String(doctor::PermissionProbe::event)));
    auto *publishing = new QVBoxLayout;
    publishing->setSpacing(0);
    publishing->addWidget(m_publish);
    publishing->addWidget(cost);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_message, 1);
    buttons->addStretch(); // while there is no message
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(choices);
    layout->addLayout(publishing);
    layout->addWidget(m_fault);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    resize(760, 600);
}

void PermissionsDialog::startOrStop()
{
    if (isRunning())
        m_check->stop();
    else
        start();
}

void PermissionsDialog::start()
{
    if (!obstacle().isEmpty())
        return;
    m_message->clear();
    m_model.begin(m_endpoint, m_authorizers->chosen(), channels(), m_publish->isChecked());
    m_check = std::make_unique<PermissionCheck>(plan(), m_parts.clock);
    connect(m_check.get(), &PermissionCheck::answered, this, &PermissionsDialog::onAnswered);
    connect(m_check.get(), &PermissionCheck::finished, this, &PermissionsDialog::onFinished);
    m_check->start();
    refresh();
}

QString PermissionsDialog::obstacle() const
{
    if (const auto endpoint = endpointOf(m_endpoint); !endpoint)
        return endpointInputText(m_endpoint.url, endpoint.error());
    if (m_endpoint.authorizers.isEmpty())
        return tr("The endpoint has no authorizer. Edit it and add one.");
    if (m_authorizers->chosen().isEmpty())
        return tr("Select an authorizer.");
    return channelFault();
}

QList<ChannelPattern> PermissionsDialog::channels() const
{
    QList<ChannelPattern> patterns;
    for (const QString &line : m_channels->toPlainText().split(QLatin1Char('\n'))) {
        const auto pattern = ChannelPattern::parse(line.trimmed());
        if (pattern && !patterns.contains(*pattern))
            patterns << *pattern;
    }
    return patterns;
}

QString PermissionsDialog::channelFault() const
{
    int number = 0;
    for (const QString &line : m_channels->toPlainText().split(QLatin1Char('\n'))) {
        ++number;
        const QString text = line.trimmed();
        if (const auto pattern = ChannelPattern::parse(text); !text.isEmpty() && !pattern)
            return tr("Line %1: %2").arg(number).arg(errorText(pattern.error()));
    }
    return channels().isEmpty() ? tr("Give a channel, such as /default/orders, or a wildcard, such as /default/*.") : QString();
}

PermissionCheck::Plan PermissionsDialog::plan() const
{
    QList<AuthorizerPtr> asked;
    for (const QString &id : m_authorizers->chosen()) {
        // As the usual one it is one object, which lends itself no connection.
        const bool isUsual = m_endpoint.authorizer(id) == m_endpoint.chosenAuthorizer(m_endpoint.connectAuthorizer);
        asked << (isUsual ? AuthorizerPtr() : m_parts.authorizers.authorizer(m_endpoint, id));
    }
    const AuthorizerPtr usual = m_parts.authorizers.authorizers(m_endpoint).connectAuthorizer;
    std::replace(asked.begin(), asked.end(), AuthorizerPtr(), usual);
    return {*endpointOf(m_endpoint), m_endpoint.options, asked, usual, channels(), m_publish->isChecked()};
}

void PermissionsDialog::onAnswered(const Permission &permission)
{
    m_model.take(permission);
}

void PermissionsDialog::onFinished()
{
    const bool isStopped = std::any_of(m_model.permissions().cbegin(), m_model.permissions().cend(),
                                       [](const Permission &permission) { return permission.hindrance == doctor::Hindrance::Stopped; });
    const bool isPlain = exceptionsIn(m_model.permissions()) == 0;
    m_message->say(isPlain ? MessageLabel::Severity::Hint : MessageLabel::Severity::Warning,
                   isStopped ? tr("Stopped. %1").arg(summary()) : summary());
    refresh();
}

QString PermissionsDialog::summary() const
{
    const QList<Permission> &all = m_model.permissions();
    QString text = tr("Allowed: %1. Refused: %2.").arg(countOf(all, Answer::Allowed)).arg(countOf(all, Answer::Refused));
    if (const auto unknown = countOf(all, Answer::NotAsked); unknown > 0)
        text += QLatin1Char(' ') + tr("Not known: %1.").arg(unknown);
    if (const auto exceptions = exceptionsIn(all); exceptions > 0)
        text += QLatin1Char(' ') + tr("Wildcards with exceptions: %1.").arg(exceptions);
    return text;
}

void PermissionsDialog::showCurrent()
{
    const QString reason = m_model.reason(m_grid->currentIndex());
    if (!reason.isEmpty())
        m_reason->say(MessageLabel::Severity::Hint, reason);
    else if (m_model.permissions().isEmpty())
        m_reason->say(
            MessageLabel::Severity::Hint,
            tr("Each authorizer is asked over a connection of its own: it connects, subscribes to each channel and leaves it again."));
    else
        m_reason->say(MessageLabel::Severity::Hint, tr("Choose a cell to see why."));
}

void PermissionsDialog::refresh()
{
    const QString fault = obstacle();
    const QString name = isRunning() ? tr("Stop") : m_check ? tr("Run again") : tr("Run");
    m_run->setText(name);
    m_run->setAccessibleName(name);
    m_run->setEnabled(isRunning() || fault.isEmpty());
    for (QWidget *choice : QList<QWidget *>{m_authorizers, m_channels, m_publish})
        choice->setEnabled(!isRunning());
    m_export->setEnabled(m_check && !isRunning());
    m_fault->say(MessageLabel::Severity::Error, fault);
}

} // namespace eventscope
