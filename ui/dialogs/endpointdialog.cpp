// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/endpointdialog.h"

#include "core/base/whenfinished.h"
#include "core/protocol/endpoint.h"
#include "ui/dialogs/authorizereditor.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"
#include "ui_endpointdialog.h"

#include <QPointer>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace eventscope {

namespace {

/// The first part of a number tells nothing.
bool isAddress(const QString &host)
{
    const QString name = host.section(QLatin1Char(':'), 0, 0);
    bool endsInNumber = false;
    name.section(QLatin1Char('.'), -1).toInt(&endsInNumber);
    return host.startsWith(QLatin1Char('[')) || endsInNumber;
}

int wholeSeconds(std::chrono::milliseconds duration)
{
    return int(std::chrono::ceil<std::chrono::seconds>(duration).count());
}

} // namespace

EndpointDialog::EndpointDialog(const EndpointSettings &endpoint, bool isNew, SecretStore &secrets, Theme &theme, Prompt &prompt,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EndpointDialog>())
    , m_original(endpoint)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_prompt(prompt)
{
    m_ui->setupUi(this);
    setWindowTitle(isNew ? tr("Add endpoint") : tr("Edit endpoint"));
    addMessages();
    fill();
    fillOptions();
    for (const AuthorizerSettings &authorizer : endpoint.authorizers)
        addAuthorizer(authorizer);
    alignLabels();
    fillOperations();
    connectForm();
    showPersistence();
    const bool usesAdvanced = !endpoint.realtimeUrl.isEmpty() || endpoint.options != ConnectionOptions{};
    m_ui->advancedButton->setChecked(usesAdvanced);
    showAdvanced(usesAdvanced);
    refresh();
    m_ui->urlEdit->setFocus();
}

EndpointDialog::~EndpointDialog() = default;

void EndpointDialog::addMessages()
{
    m_urlMessage = new MessageLabel(m_theme, this);
    m_urlMessage->setObjectName(QStringLiteral("urlMessage"));
    m_ui->contentsLayout->insertWidget(1, m_urlMessage);
    m_persistence = new MessageLabel(m_theme, this);
    m_persistence->setObjectName(QStringLiteral("persistenceMessage"));
    m_ui->authorizersLayout->addWidget(m_persistence);
    m_footMessage = new MessageLabel(m_theme, this);
    m_footMessage->setObjectName(QStringLiteral("footMessage"));
    m_ui->footLayout->insertWidget(0, m_footMessage);
    QFont title = m_ui->authorizationTitle->font();
    title.setWeight(QFont::DemiBold);
    m_ui->authorizationTitle->setFont(title);
    for (QWidget *field : {m_ui->urlEdit, m_ui->regionEdit, m_ui->realtimeEdit, m_ui->proxyHost, m_ui->caFile})
        readLeftToRight(*field);
    m_ui->httpUrl->setElideMode(Qt::ElideMiddle);
    m_ui->realtimeUrl->setElideMode(Qt::ElideMiddle);
    connect(&m_theme, &Theme::changed, this, &EndpointDialog::applyTheme);
    applyTheme();
}

void EndpointDialog::applyTheme()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Theme::Role::MutedText));
    for (QWidget *label : {static_cast<QWidget *>(m_ui->httpLabel), static_cast<QWidget *>(m_ui->derivedLabel),
                           static_cast<QWidget *>(m_ui->httpUrl), static_cast<QWidget *>(m_ui->realtimeUrl)})
        label->setPalette(muted);
    // A property that a style sheet asks for counts from the next polish on.
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setProperty("primary", true);
    save->style()->unpolish(save);
    save->style()->polish(save);
}

void EndpointDialog::alignLabels()
{
    QList<QLabel *> labels{m_ui->urlLabel,     m_ui->nameLabel,    m_ui->connectLabel,        m_ui->subscribeLabel,
                           m_ui->publishLabel, m_ui->regionLabel,  m_ui->realtimeLabel,       m_ui->proxyLabel,
                           m_ui->caLabel,      m_ui->headersLabel, m_ui->connectTimeoutLabel, m_ui->answerTimeoutLabel};
    int widest = m_editors.isEmpty() ? 0 : AuthorizerEditor::frameWidth + m_editors.first()->labelWidth();
    for (const QLabel *label : labels)
        widest = qMax(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
    for (AuthorizerEditor *editor : std::as_const(m_editors))
        editor->setLabelWidth(widest - AuthorizerEditor::frameWidth);
}

void EndpointDialog::fill()
{
    m_ui->urlEdit->setText(m_original.url);
    m_ui->nameEdit->setText(m_original.name);
    m_ui->realtimeEdit->setText(m_original.realtimeUrl);
    m_ui->regionEdit->setText(m_original.region);
}

void EndpointDialog::fillOptions()
{
    using Proxy = ConnectionOptions::Proxy;
    m_ui->proxyKind->addItem(tr("Same as the system"), static_cast<int>(Proxy::System));
    //: No proxy.
    m_ui->proxyKind->addItem(tr("None"), static_cast<int>(Proxy::None));
    m_ui->proxyKind->addItem(tr("HTTP"), static_cast<int>(Proxy::Http));
    m_ui->proxyKind->addItem(tr("SOCKS5"), static_cast<int>(Proxy::Socks5));
    const ConnectionOptions &options = m_original.options;
    m_ui->proxyKind->setCurrentIndex(m_ui->proxyKind->findData(static_cast<int>(options.proxy)));
    m_ui->proxyHost->setText(options.proxyHost);
    if (options.proxyPort > 0)
        m_ui->proxyPort->setValue(options.proxyPort);
    m_ui->caFile->setText(options.extraCaFile);
    m_ui->headers->setHeaders(options.extraHeaders);
    m_ui->connectTimeout->setValue(wholeSeconds(options.connectTimeout));
    m_ui->answerTimeout->setValue(wholeSeconds(options.answerTimeout));
}

void EndpointDialog::connectForm()
{
    for (QLineEdit *edit : {m_ui->urlEdit, m_ui->nameEdit, m_ui->realtimeEdit, m_ui->regionEdit, m_ui->proxyHost, m_ui->caFile})
        connect(edit, &QLineEdit::textChanged, this, &EndpointDialog::refresh);
    connect(m_ui->proxyKind, &QComboBox::currentIndexChanged, this, &EndpointDialog::refresh);
    connect(m_ui->headers, &HeadersTable::changed, this, &EndpointDialog::refresh);
    connect(m_ui->advancedButton, &QToolButton::toggled, this, &EndpointDialog::showAdvanced);
    connect(m_ui->addAuthorizerButton, &QPushButton::clicked, this, &EndpointDialog::addNewAuthorizer);
    connect(m_ui->browseCa, &QPushButton::clicked, this, &EndpointDialog::pickCaFile);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &EndpointDialog::reject);
    connect(&m_secrets, &SecretStore::persistenceChanged, this, &EndpointDialog::showPersistence);
}

void EndpointDialog::addAuthorizer(const AuthorizerSettings &settings)
{
    auto *editor = new AuthorizerEditor(settings, m_original.id, m_secrets, m_theme, m_ui->contents);
    m_editors << editor;
    m_ui->authorizersLayout->insertWidget(int(m_editors.size()) - 1, editor);
    alignLabels();
    connect(editor, &AuthorizerEditor::changed, this, [this] {
        m_sessionOnly = false;
        fillOperations();
        refresh();
    });
    connect(editor, &AuthorizerEditor::kindChanged, this, [this, editor] { nameByKind(editor); });
    connect(editor, &AuthorizerEditor::removeRequested, this, [this, editor] { removeAuthorizer(editor); });
}

void EndpointDialog::addNewAuthorizer()
{
    // Ids of removed ones are not used again: their secrets may still be in the keychain.
    addAuthorizer(newAuthorizer(AuthorizerSettings::Kind::ApiKey, authorizers() + m_original.authorizers));
    fillOperations();
    refresh();
    m_editors.last()->setFocus();
}

void EndpointDialog::nameByKind(AuthorizerEditor *editor)
{
    if (!editor->hasDefaultName())
        return;
    QList<AuthorizerSettings> others;
    for (const AuthorizerEditor *other : std::as_const(m_editors)) {
        if (other != editor)
            others << other->settings();
    }
    editor->setName(newAuthorizer(editor->kind(), others).name);
}

void EndpointDialog::removeAuthorizer(AuthorizerEditor *editor)
{
    m_editors.removeOne(editor);
    m_ui->authorizersLayout->removeWidget(editor);
    editor->hide();
    editor->deleteLater();
    fillOperations();
    refresh();
}

void EndpointDialog::fillOperations()
{
    const QList<AuthorizerSettings> now = authorizers();
    for (AuthorizerEditor *editor : std::as_const(m_editors))
        editor->setAuthorizers(now);
    const bool first = m_ui->connectAuthorizer->count() == 0;
    fillOperation(m_ui->connectAuthorizer, now, first ? m_original.connectAuthorizer : m_ui->connectAuthorizer->currentData().toString());
    fillOperation(m_ui->subscribeAuthorizer, now,
                  first ? m_original.subscribeAuthorizer : m_ui->subscribeAuthorizer->currentData().toString());
    fillOperation(m_ui->publishAuthorizer, now, first ? m_original.publishAuthorizer : m_ui->publishAuthorizer->currentData().toString());
}

void EndpointDialog::fillOperation(QComboBox *combo, const QList<AuthorizerSettings> &authorizers, const QString &chosen)
{
    combo->clear();
    combo->addItem(authorizers.isEmpty() ? tr("The first") : tr("The first (%1)").arg(authorizers.first().name), QString());
    for (const AuthorizerSettings &authorizer : authorizers)
        combo->addItem(authorizer.name, authorizer.id);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    m_ui->operationsForm->setRowVisible(combo, authorizers.size() > 1);
}

void EndpointDialog::showAdvanced(bool shown)
{
    m_ui->advanced->setVisible(shown);
    m_ui->advancedButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void EndpointDialog::pickCaFile()
{
    m_prompt.pickFileToOpen(this, tr("Extra CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                            [dialog = QPointer(this)](const QString &path) {
                                if (dialog && !path.isEmpty())
                                    dialog->m_ui->caFile->setText(path);
                            });
}

void EndpointDialog::refresh()
{
    showUrls();
    m_ui->nameEdit->setPlaceholderText(nameFromUrl());
    m_ui->operationsForm->setRowVisible(m_ui->regionEdit, usesIam());
    const bool proxyNeedsHost = m_ui->proxyKind->currentIndex() > 1;
    m_ui->proxyHost->setVisible(proxyNeedsHost);
    m_ui->proxyPort->setVisible(proxyNeedsHost);
    const QString reason = obstacle();
    QPushButton *save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(reason.isEmpty() && !m_saving);
    save->setText(m_sessionOnly ? tr("Save for this session") : tr("Save"));
    if (m_saving || m_sessionOnly)
        return;
    m_footMessage->say(MessageLabel::Severity::Hint, reason.isEmpty() ? hint() : reason);
}

void EndpointDialog::showUrls()
{
    const EndpointSettings now = settings();
    const auto endpoint = endpointOf(now);
    m_ui->httpUrl->setText(endpoint ? endpoint->httpUrl().toString() : QString());
    m_ui->realtimeUrl->setText(endpoint ? endpoint->realtimeUrl().toString() : QString());
    m_ui->urlForm->setRowVisible(m_ui->httpUrl, endpoint.ok());
    m_ui->urlForm->setRowVisible(m_ui->realtimeUrl, endpoint.ok());
    m_ui->regionEdit->setPlaceholderText(endpoint ? endpoint->region() : QString());
    if (endpoint)
        m_urlMessage->clear();
    else if (now.url.isEmpty())
        m_urlMessage->say(MessageLabel::Severity::Hint,
                          tr("Paste the HTTP or realtime URL from the API's settings, or its host: both URLs are derived from it."));
    else
        m_urlMessage->say(MessageLabel::Severity::Error, endpointInputText(now.url, endpoint.error()));
}

void EndpointDialog::showPersistence()
{
    if (m_secrets.persistence() == SecretStore::Persistence::SessionOnly)
        m_persistence->say(
            MessageLabel::Severity::Warning,
            tr("There is no keychain on this system: keys and tokens are kept until Eventscope closes, and never in a file."));
    else
        m_persistence->say(MessageLabel::Severity::Hint, tr("Keys and tokens are kept in the system's keychain, never in a file."));
}

QString EndpointDialog::nameFromUrl() const
{
    const auto endpoint = endpointOf(settings());
    if (!endpoint)
        return {};
    return isAddress(endpoint->host()) ? endpoint->host() : endpoint->host().section(QLatin1Char('.'), 0, 0);
}

bool EndpointDialog::usesIam() const
{
    return std::any_of(m_editors.cbegin(), m_editors.cend(),
                       [](const AuthorizerEditor *editor) { return AuthorizerSettings::isIam(editor->kind()); });
}

QString EndpointDialog::obstacle() const
{
    const EndpointSettings now = settings();
    const auto endpoint = endpointOf(now);
    if (now.url.isEmpty())
        return tr("Give the URL of your Event API to save.");
    if (!endpoint)
        return now.realtimeUrl.isEmpty() ? tr("The URL cannot be used yet.") : tr("The URL or the realtime URL cannot be used yet.");
    const bool wantsRegion = std::any_of(m_editors.cbegin(), m_editors.cend(), [](const AuthorizerEditor *editor) {
        return AuthorizerSettings::isIam(editor->kind()) && editor->kind() != AuthorizerSettings::Kind::IamProfile; // a profile may tell it
    });
    if (wantsRegion && now.region.isEmpty() && endpoint->region().isEmpty())
        return tr("IAM needs the region, and it cannot be told from this host: give it.");
    if (m_ui->proxyKind->currentIndex() > 1 && now.options.proxyHost.isEmpty())
        return tr("The proxy needs a host.");
    return m_ui->headers->fault();
}

QString EndpointDialog::hint() const
{
    for (const AuthorizerEditor *editor : m_editors) {
        if (const QString missing = editor->missing(); !missing.isEmpty())
            return missing;
    }
    const bool hasUser
        = std::any_of(m_editors.cbegin(), m_editors.cend(), [](const AuthorizerEditor *editor) { return editor->settings().hasUser(); });
    if (hasUser)
        return tr("Save, then sign in: when you connect, or from the endpoint's menu.");
    return m_editors.isEmpty() ? tr("Without an authorizer only an API that asks for none can be used.") : QString();
}

QList<AuthorizerSettings> EndpointDialog::authorizers() const
{
    QList<AuthorizerSettings> all;
    for (const AuthorizerEditor *editor : m_editors)
        all << editor->settings();
    return all;
}

ConnectionOptions EndpointDialog::options() const
{
    ConnectionOptions options = m_original.options;
    options.proxy = static_cast<ConnectionOptions::Proxy>(m_ui->proxyKind->currentData().toInt());
    const bool ownProxy = options.proxy == ConnectionOptions::Proxy::Http || options.proxy == ConnectionOptions::Proxy::Socks5;
    options.proxyHost = ownProxy ? m_ui->proxyHost->text().trimmed() : QString();
    options.proxyPort = ownProxy ? quint16(m_ui->proxyPort->value()) : quint16(0);
    options.extraCaFile = m_ui->caFile->text().trimmed();
    options.extraHeaders = m_ui->headers->headers();
    // Only what was changed: a file may hold half seconds.
    if (m_ui->connectTimeout->value() != wholeSeconds(options.connectTimeout))
        options.connectTimeout = std::chrono::seconds(m_ui->connectTimeout->value());
    if (m_ui->answerTimeout->value() != wholeSeconds(options.answerTimeout))
        options.answerTimeout = std::chrono::seconds(m_ui->answerTimeout->value());
    return options;
}

EndpointSettings EndpointDialog::settings() const
{
    EndpointSettings settings = m_original;
    settings.url = m_ui->urlEdit->text().trimmed();
    settings.name = m_ui->nameEdit->text().trimmed();
    settings.realtimeUrl = m_ui->realtimeEdit->text().trimmed();
    settings.region = usesIam() ? m_ui->regionEdit->text().trimmed() : m_original.region;
    settings.authorizers = authorizers();
    settings.connectAuthorizer = m_ui->connectAuthorizer->currentData().toString();
    settings.subscribeAuthorizer = m_ui->subscribeAuthorizer->currentData().toString();
    settings.publishAuthorizer = m_ui->publishAuthorizer->currentData().toString();
    settings.options = options();
    return settings;
}

SecretStore::Named EndpointDialog::typedSecrets() const
{
    SecretStore::Named secrets;
    for (const AuthorizerEditor *editor : m_editors) {
        for (const auto &[field, secret] : editor->typedSecrets())
            secrets.emplaceBack(SecretStore::name(m_original.id, editor->settings().id, field), secret);
    }
    return secrets;
}

void EndpointDialog::accept()
{
    if (m_saving || !obstacle().isEmpty())
        return;
    const SecretStore::Named secrets = typedSecrets();
    if (m_sessionOnly) {
        m_secrets.holdAll(secrets);
        finish();
    } else if (secrets.isEmpty()) {
        finish();
    } else {
        writeSecrets(secrets);
    }
}

void EndpointDialog::writeSecrets(const SecretStore::Named &secrets)
{
    m_saving = true;
    m_ui->scrollArea->setEnabled(false);
    m_footMessage->say(MessageLabel::Severity::Hint, tr("Waiting for the keychain\u2026"));
    refresh();
    whenFinished(m_secrets.writeAll(secrets, this), this, [this](const SecretStore::Refused &refused) { onSecretsWritten(refused); });
}

void EndpointDialog::onSecretsWritten(const SecretStore::Refused &refused)
{
    m_saving = false;
    m_ui->scrollArea->setEnabled(true);
    if (refused.secrets.isEmpty()) {
        finish();
        return;
    }
    m_sessionOnly = true;
    m_footMessage->say(MessageLabel::Severity::Error, errorText(refused.reason));
    refresh();
}

QStringList EndpointDialog::keptSecrets(const AuthorizerSettings *authorizer) const
{
    if (!authorizer || authorizer->source.kind != SourceSettings::Kind::Stored)
        return {};
    QStringList kept = secretFields(authorizer->kind);
    for (const AuthorizerEditor *editor : m_editors) {
        const QStringList forgotten = editor->settings().id == authorizer->id ? editor->forgottenSecrets() : QStringList();
        kept.removeIf([&forgotten](const QString &field) { return forgotten.contains(field); });
    }
    return kept;
}

void EndpointDialog::removeForgottenSecrets(const EndpointSettings &now)
{
    for (const AuthorizerSettings &before : m_original.authorizers) {
        if (!now.authorizer(before.id))
            continue; // may be brought back: UndoDesk removes them when it lapses
        const QStringList kept = keptSecrets(now.authorizer(before.id));
        for (const QString &field : secretFields(before.kind)) {
            if (!kept.contains(field))
                m_secrets.remove(SecretStore::name(now.id, before.id, field));
        }
    }
}

void EndpointDialog::finish()
{
    EndpointSettings now = settings();
    if (now.name.isEmpty())
        now.name = nameFromUrl();
    removeForgottenSecrets(now);
    Q_EMIT saved(now);
    QDialog::accept();
}

} // namespace eventscope
