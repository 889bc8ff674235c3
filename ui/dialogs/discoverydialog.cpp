// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/discoverydialog.h"

#include "core/base/whenfinished.h"
#include "core/protocol/endpoint.h"
#include "ui/dialogs/authorizereditor.h"
#include "ui/dialogs/foundendpoints.h"
#include "ui/dialogs/importlist.h"
#include "ui/discoverytext.h"
#include "ui/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

/// An endpoint that is none: under this id the credentials of a search are fetched and kept.
const QLatin1String searchId("find-event-apis");

/// Suggestions only: others can be typed.
QStringList regions()
{
    return QStringLiteral("us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 "
                          "ap-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ca-central-1 cn-north-1 cn-northwest-1 eu-central-1 "
                          "eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 "
                          "me-south-1 sa-east-1")
        .split(QLatin1Char(' '));
}

} // namespace

DiscoveryDialog::DiscoveryDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_config(AwsConfig::load(QProcessEnvironment::systemEnvironment()))
    , m_found(new FoundEndpoints(parts.workspace, parts.secrets, parts.theme, *this))
{
    setObjectName(QStringLiteral("discoveryDialog"));
    setWindowTitle(tr("Find my Event APIs"));
    makeCredentials();
    makeRegion();
    makeFind();
    layOut();
    connect(&m_found->list(), &ImportList::chosenChanged, this, &DiscoveryDialog::refresh);
    connect(m_found, &FoundEndpoints::added, this, [this](const QString &firstId) {
        refresh();
        Q_EMIT added(firstId);
    });
    connect(&m_parts.discovery, &ApiDiscovery::found, this, &DiscoveryDialog::onFound);
    connect(&m_parts.discovery, &ApiDiscovery::finished, this, &DiscoveryDialog::finish);
    suggestRegion();
    refresh();
    m_region->setFocus();
}

DiscoveryDialog::~DiscoveryDialog()
{
    m_parts.discovery.cancel();
    m_parts.authorizers.sources().forget(searchId);
}

void DiscoveryDialog::makeCredentials()
{
    const bool hasProfile = m_config && !m_config->profileNames().isEmpty();
    const bool hasVariables = qEnvironmentVariableIsSet("AWS_ACCESS_KEY_ID");
    const Kind first = hasVariables && !hasProfile ? Kind::IamEnvironment : Kind::IamProfile;
    m_credentials = new AuthorizerEditor(newAuthorizer(first, {}), searchId, m_parts.secrets, m_parts.theme, this);
    m_credentials->setOnly({Kind::IamProfile, Kind::IamEnvironment, Kind::Iam, Kind::IamCommand});
    connect(m_credentials, &AuthorizerEditor::changed, this, [this] {
        suggestRegion();
        refresh();
    });
}

void DiscoveryDialog::makeRegion()
{
    m_region = new QComboBox(this);
    m_region->setObjectName(QStringLiteral("discoveryRegion"));
    m_region->setAccessibleName(tr("Region"));
    m_region->setEditable(true);
    m_region->lineEdit()->setAccessibleName(tr("Region"));
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->addItems(regions());
    m_region->setCurrentText(QString());
    m_region->lineEdit()->setPlaceholderText(QStringLiteral("eu-west-1"));
    connect(m_region, &QComboBox::editTextChanged, this, &DiscoveryDialog::refresh);
    connect(m_region->lineEdit(), &QLineEdit::returnPressed, this, &DiscoveryDialog::find);
}

void DiscoveryDialog::makeFind()
{
    m_find = new QPushButton(this);
    m_find->setObjectName(QStringLiteral("discoveryFind"));
    m_find->setAutoDefault(false);
    m_message = new MessageLabel(m_parts.theme, this);
    m_message->setObjectName(QStringLiteral("discoveryMessage"));
    connect(m_find, &QPushButton::clicked, this, &DiscoveryDialog::findOrStop);
}

void DiscoveryDialog::layOut()
{
    auto *regionLabel = new QLabel(tr("&Region"), this);
    regionLabel->setBuddy(m_region);
    regionLabel->setMinimumWidth(m_credentials->labelWidth() + AuthorizerEditor::frameWidth);
    m_credentials->setLabelWidth(m_credentials->labelWidth());
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(regionLabel);
    line->addWidget(m_region, 1);
    line->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("Search with AWS credentials that may read AppSync:"), this));
    m_credentials->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_credentials);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(m_found, 1);
    setTabOrder(m_credentials, m_region);
    setTabOrder(m_region, m_find);
    setTabOrder(m_find, &m_found->list());
    resize(600, 560);
}

void DiscoveryDialog::suggestRegion()
{
    const QString typed = m_region->currentText();
    if (!typed.isEmpty() && typed != m_suggestedRegion)
        return;
    QString region;
    const AuthorizerSettings by = m_credentials->settings();
    if (m_config && by.kind == Kind::IamProfile) {
        const QString profile = by.profile.isEmpty() ? AwsConfig::defaultProfile(QProcessEnvironment::systemEnvironment()) : by.profile;
        region = m_config->profile(profile).value(QStringLiteral("region"));
    }
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (region.isEmpty())
            region = qEnvironmentVariable(variable);
    }
    m_suggestedRegion = region;
    m_region->setCurrentText(region);
}

void DiscoveryDialog::refresh()
{
    const bool isChoosing = m_found->isChoosing();
    const QString reason = obstacle();
    m_credentials->setEnabled(isChoosing && !m_searching);
    m_region->setEnabled(isChoosing && !m_searching);
    //: Button: stops looking for Event APIs in an AWS account.
    m_find->setText(m_searching ? tr("Stop") : tr("Find"));
    m_find->setAccessibleName(m_find->text());
    m_find->setEnabled(isChoosing && (m_searching || reason.isEmpty()));
    m_find->setToolTip(reason);
    if (m_found->list().count() == 0)
        m_find->setDefault(true);
    else if (!m_searching)
        m_found->setDefault();
    m_found->setHint(reason.isEmpty() ? tr("Press Find to list the Event APIs that the account has in this region.") : reason,
                     !m_searching && m_message->message().isEmpty());
}

QString DiscoveryDialog::obstacle() const
{
    if (const QString missing = m_credentials->missing(); !missing.isEmpty())
        return missing;
    return m_region->currentText().trimmed().isEmpty() ? tr("Choose the region to search in.") : QString();
}

void DiscoveryDialog::findOrStop()
{
    if (!m_searching)
        return find();
    m_parts.discovery.cancel();
    finish(Error{ErrorCode::Cancelled, {}});
}

void DiscoveryDialog::find()
{
    if (m_searching || !m_found->isChoosing() || !obstacle().isEmpty())
        return;
    m_searching = true;
    m_searcher = m_credentials->settings();
    m_searcher.name = authorizerKindName(m_searcher.kind);
    m_typed = m_credentials->typedSecrets();
    m_found->list().setEndpoints({});
    m_message->say(MessageLabel::Severity::Hint, tr("Asking for the credentials\u2026"));
    refresh();
    whenFinished(credentials(), this, [this, attempt = ++m_attempt](const Result<Credentials> &answer) {
        if (!m_searching || attempt != m_attempt)
            return; // stopped meanwhile
        if (answer)
            search(*answer);
        else
            stop(MessageLabel::Severity::Error, tr("The credentials could not be fetched. %1").arg(errorText(answer.error())));
    });
}

QFuture<Result<Credentials>> DiscoveryDialog::credentials()
{
    const auto typed = [this](const char *field) {
        const auto found = m_typed.find(QLatin1String(field));
        return found == m_typed.end() ? Secret() : found->second;
    };
    if (m_searcher.kind == Kind::Iam)
        return QtFuture::makeReadyFuture(
            Result<Credentials>(Credentials{m_searcher.accessKeyId, typed("secretAccessKey"), typed("sessionToken")}));
    EndpointSettings search;
    search.id = searchId;
    m_parts.authorizers.sources().forget(searchId);
    return m_parts.authorizers.sources().credentials(search, m_searcher, *m_parts.authorizers.serviceClock(searchId))();
}

void DiscoveryDialog::search(const Credentials &credentials)
{
    const QString region = m_region->currentText().trimmed();
    m_message->say(MessageLabel::Severity::Hint, tr("Searching %1\u2026").arg(region));
    m_parts.discovery.start(region, credentials);
}

void DiscoveryDialog::onFound(const ApiDiscovery::Found &api)
{
    const ImportedEndpoint endpoint = ApiDiscovery::signedBy(api.endpoint, m_searcher, m_typed);
    QStringList notes;
    const bool known = isKnown(endpoint.settings);
    if (known)
        notes << tr("Already among your endpoints.");
    if (const QString problems = discoveryProblemsText(api.problems); !problems.isEmpty())
        notes << problems;
    m_found->list().append(endpoint, !known, notes.join(QLatin1Char(' ')));
}

void DiscoveryDialog::finish(const Result<void> &result)
{
    using Severity = MessageLabel::Severity;
    const int count = m_found->list().count();
    const QString region = m_region->currentText().trimmed();
    if (!result)
        stop(result.error().code == ErrorCode::Cancelled ? Severity::Hint : Severity::Error, discoveryErrorText(result.error(), region));
    else if (count == 0)
        stop(Severity::Warning,
             tr("These credentials see no Event API in %1. Search another region, or with other credentials.").arg(region));
    else
        stop(Severity::Success, tr("%Ln Event API(s) found in %1.", nullptr, count).arg(region));
}

void DiscoveryDialog::stop(MessageLabel::Severity severity, const QString &message)
{
    m_searching = false;
    m_message->say(severity, message);
    refresh();
    if (m_found->list().count() > 0)
        m_found->list().setFocus();
}

bool DiscoveryDialog::isKnown(const EndpointSettings &endpoint) const
{
    const auto hostOf = [](const EndpointSettings &one) {
        const auto read = Endpoint::fromInput(one.url);
        return read ? read->host() : one.url;
    };
    const QList<EndpointSettings> &all = m_parts.workspace.endpoints();
    return std::any_of(all.cbegin(), all.cend(), [&](const EndpointSettings &one) { return hostOf(one) == hostOf(endpoint); });
}

} // namespace eventscope
