// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/base/regularfile.h"
#include "ui/dialogs/foundendpoints.h"
#include "ui/dialogs/importlist.h"
#include "ui/errortext.h"
#include "ui/importtext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <optional>

namespace eventscope {

namespace {

constexpr int longText = 64 * 1024;
constexpr std::chrono::milliseconds readingPause{200};

/// Nothing for what is too large or no text.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (bytes.size() > maxImportBytes || decode.hasError() || text.contains(QChar()))
        return std::nullopt;
    return text;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_found(new FoundEndpoints(workspace, secrets, theme, *this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import endpoints"));
    setAcceptDrops(true);
    makeText();
    layOut();
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingPause);
    connect(&m_reading, &QTimer::timeout, this, &ImportDialog::readText);
    connect(m_found, &FoundEndpoints::added, this, [this](const QString &firstId) {
        lockText();
        Q_EMIT added(firstId);
    });
    showHint();
    m_found->setDefault();
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
    readLeftToRight(*m_text);
    m_text->setAccessibleName(tr("Text to import"));
    m_text->setPlaceholderText(
        tr("A URL, amplify_outputs.json, Amplify.configure(\u2026) code, outputs of CDK, SST or Terraform, the answer "
           "of aws appsync get-api, a .env file, a cURL command, or an export of Eventscope"));
    Theme::useMonospace(*m_text);
    m_text->setTabChangesFocus(true);
    m_text->setStyleSheet(QStringLiteral("QPlainTextEdit { border: 1px solid palette(mid); border-radius: 4px; }"));
    // The dialog takes drops, so that a file gives its contents and not its URL.
    m_text->setAcceptDrops(false);
    m_textLabel = new QLabel(tr("&Text to import"), this);
    m_textLabel->setBuddy(m_text);
    m_textMessage = new MessageLabel(m_theme, this);
    m_textMessage->setObjectName(QStringLiteral("importTextMessage"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::pickFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::onTextChanged);
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
    layout->addWidget(m_found, 3);
    setTabOrder(m_text, m_choose);
    setTabOrder(m_choose, &m_found->list());
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
    const auto bytes = readRegularFile(path, maxImportBytes + 1);
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
    if (!m_found->isChoosing())
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

void ImportDialog::onTextChanged()
{
    if (m_text->document()->characterCount() > longText)
        m_reading.start();
    else
        readText();
}

void ImportDialog::readText()
{
    m_reading.stop();
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
    showHint();
    m_found->list().setEndpoints(found ? found->endpoints : QList<ImportedEndpoint>());
}

void ImportDialog::showHint()
{
    m_found->setHint(tr("Nothing to add yet. Paste a text, choose a file or drop one here."), m_textMessage->message().isEmpty());
}

void ImportDialog::lockText()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_choose)})
        widget->setEnabled(false);
    const QSignalBlocker reading(m_text);
    m_text->clear(); // its undo history too
}

} // namespace eventscope
