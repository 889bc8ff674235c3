// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/base/whenfinished.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/dialogs/importlist.h"
#include "ui/errortext.h"
#include "ui/importtext.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <optional>

namespace eventscope {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    // A pipe or a device would wait or never end.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ErrorCode::FileFailed, QStringLiteral("not a regular file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, file.errorString()};
    QByteArray bytes = file.read(maxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileFailed, file.errorString()};
    return bytes;
}

/// Nothing for what is too large or no text.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (bytes.size() > maxImportBytes || decode.hasError() || text.contains(QChar()))
        return std::nullopt;
    return text;
}

QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import endpoints"));
    setAcceptDrops(true);
    makeText();
    m_foundLabel = new QLabel(tr("&Endpoints found"), this);
    m_list = new ImportList(m_theme, this);
    m_foundLabel->setBuddy(m_list);
    connect(m_list, &ImportList::chosenChanged, this, &ImportDialog::refresh);
    makeButtons();
    layOut();
    refresh();
    m_text->setFocus();
}

void ImportDialog::makeText()
{
    m_choose = new QPushButton(tr("Choose &file\u2026"), this);
    m_choose->setObjectName(QStringLiteral("importChooseFile"));
    m_choose->setAccessibleName(tr("Choose file\u2026"));
    m_choose->setAutoDefault(false);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setAccessibleName(tr("Text to import"));
    m_text->setPlaceholderText(
        tr("A URL, amplify_outputs.json, Amplify.configure(\u2026) code, outputs of CDK, SST or Terraform, the answer "
           "of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope"));
    m_text->setFont(Theme::monospace());
    m_text->setTabChangesFocus(true);
    m_text->setStyleSheet(QStringLiteral("QPlainTextEdit { border: 1px solid palette(mid); border-radius: 4px; }"));
    // The dialog takes drops, so that a file gives its contents and not its URL.
    m_text->setAcceptDrops(false);
    m_textLabel = new QLabel(tr("&Text to import"), this);
    m_textLabel->setBuddy(m_text);
    m_textMessage = new MessageLabel(m_theme, this);
    m_textMessage->setObjectName(QStringLiteral("importTextMessage"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::pickFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::readText);
}

void ImportDialog::makeButtons()
{
    m_footMessage = new MessageLabel(m_theme, this);
    m_footMessage->setObjectName(QStringLiteral("importFootMessage"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("importAdd"));
    m_add->setDefault(true);
    m_add->setProperty("primary", true);
    m_retry = m_buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("importRetry"));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, &ImportDialog::writeSecrets);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *shortcut = new QAction(this);
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, m_add, &QPushButton::click);
    addAction(shortcut);
}

void ImportDialog::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_textLabel, 1);
    top->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_textMessage);
    layout->addWidget(m_foundLabel);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_footMessage);
    layout->addWidget(m_buttons);
    setTabOrder(m_text, m_choose);
    setTabOrder(m_choose, m_list);
    setTabOrder(m_list, m_add);
    resize(600, 560);
}

void ImportDialog::pickFile()
{
    m_prompt.pickFileToOpen(this, tr("Import endpoints"), tr("All files (*)"), [dialog = QPointer(this)](const QString &path) {
        if (dialog && !path.isEmpty())
            dialog->openFile(path);
    });
}

void ImportDialog::openFile(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        m_textMessage->say(MessageLabel::Severity::Error, errorText(bytes.error()));
        return;
    }
    const auto found = importEndpoints(*bytes, QFileInfo(path).fileName());
    const auto text = textOf(*bytes);
    if (!found && !text) {
        m_textMessage->say(MessageLabel::Severity::Error, importErrorText(found.error()));
        return;
    }
    {
        const QSignalBlocker reading(m_text);
        m_text->setPlainText(text.value_or(QString()));
    }
    showFound(found);
}

bool ImportDialog::canTake(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    if (urls.isEmpty())
        return dropped.hasText();
    return urls.size() == 1 && (urls.first().isLocalFile() || dropped.hasText());
}

void ImportDialog::take(const QMimeData &dropped)
{
    if (m_stage != Stage::Choosing)
        return;
    const QUrl url = dropped.urls().value(0);
    if (url.isLocalFile())
        openFile(url.toLocalFile());
    else
        m_text->setPlainText(dropped.text());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void ImportDialog::readText()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        showFound(Import{});
    else
        showFound(importEndpoints(text.toUtf8()));
}

void ImportDialog::showFound(const Result<Import> &found)
{
    if (found)
        m_textMessage->clear();
    else
        m_textMessage->say(MessageLabel::Severity::Error, importErrorText(found.error()));
    m_found = found ? found->endpoints : QList<ImportedEndpoint>();
    m_list->setEndpoints(m_found);
}

void ImportDialog::refresh()
{
    const bool choosing = m_stage == Stage::Choosing;
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_list)})
        widget->setEnabled(choosing);
    m_foundLabel->setVisible(!m_found.isEmpty());
    m_list->setVisible(!m_found.isEmpty());
    m_add->setText(m_stage == Stage::Refused ? tr("Keep for this session") : addText());
    m_add->setAccessibleName(m_add->text());
    const QString reason = obstacle();
    m_add->setEnabled(reason.isEmpty() && m_stage != Stage::Writing);
    m_add->setToolTip(reason);
    m_retry->setVisible(m_stage == Stage::Refused);
    if (!choosing)
        m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    else if (m_textMessage->message().isEmpty())
        m_footMessage->say(MessageLabel::Severity::Hint, reason);
    else
        m_footMessage->clear();
}

QString ImportDialog::addText() const
{
    const qsizetype count = m_list->chosen().size();
    if (count == 0)
        return tr("Add endpoints");
    return count == 1 ? tr("Add 1 endpoint") : tr("Add %1 endpoints").arg(count);
}

QString ImportDialog::obstacle() const
{
    if (m_stage != Stage::Choosing)
        return {};
    if (m_found.isEmpty())
        return tr("Paste a text, choose a file or drop one here: nothing to add was found yet.");
    return m_list->chosen().isEmpty() ? tr("Choose at least one endpoint of the list.") : QString();
}

void ImportDialog::accept()
{
    if (m_stage == Stage::Refused) {
        holdSecrets();
        QDialog::accept();
    } else if (m_stage == Stage::Choosing && obstacle().isEmpty()) {
        addChosen();
        writeSecrets();
    }
}

void ImportDialog::addChosen()
{
    QSet<QString> names;
    for (const EndpointSettings &endpoint : m_workspace.endpoints())
        names << endpoint.name;
    QString first;
    for (const qsizetype row : m_list->chosen()) {
        const ImportedEndpoint &found = m_found.at(row);
        EndpointSettings endpoint = found.settings;
        // Not one made from the name: a keychain may still hold secrets of a deleted endpoint.
        endpoint.id = newEndpointId();
        endpoint.name = freeName(importedName(endpoint), names);
        names << endpoint.name;
        const QString id = m_workspace.add(endpoint);
        for (const auto &[key, secret] : found.secrets) {
            const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
            m_unstored.emplaceBack(SecretStore::name(id, key.left(slash), key.mid(slash + 1)), secret);
        }
        if (first.isEmpty())
            first = id;
    }
    m_stage = Stage::Writing;
    m_text->clear(); // its undo history too
    Q_EMIT added(first);
}

void ImportDialog::writeSecrets()
{
    if (m_unstored.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_stage = Stage::Writing;
    m_footMessage->say(MessageLabel::Severity::Hint, tr("Waiting for the keychain\u2026"));
    refresh();
    QList<QFuture<Result<void>>> writes;
    for (const auto &[name, secret] : std::as_const(m_unstored))
        writes << m_secrets.write(name, secret);
    whenFinished(QtFuture::whenAll(writes.begin(), writes.end()), this, [this](const QList<QFuture<Result<void>>> &written) {
        QList<Result<void>> results;
        for (const QFuture<Result<void>> &one : written)
            results << one.result();
        onSecretsWritten(results);
    });
}

void ImportDialog::onSecretsWritten(const QList<Result<void>> &results)
{
    SecretsByName refused;
    Error reason;
    for (qsizetype at = 0; at < results.size(); ++at) {
        if (results.at(at).ok())
            continue;
        refused << m_unstored.at(at);
        reason = results.at(at).error();
    }
    m_unstored = refused;
    if (refused.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_stage = Stage::Refused;
    m_footMessage->say(MessageLabel::Severity::Error,
                       tr("The endpoints were added, but not all of their keys and tokens could be stored. %1").arg(errorText(reason)));
    refresh();
}

void ImportDialog::holdSecrets()
{
    for (const auto &[name, secret] : std::as_const(m_unstored))
        m_secrets.hold(name, secret);
}

} // namespace eventscope
