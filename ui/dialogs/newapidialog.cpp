// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newapidialog.h"

#include "core/base/privatefile.h"
#include "ui/dialogs/newapiform.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"
#include "ui/views/tabfocus.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace eventscope {

namespace {

const QList<BackendFormat> formats{BackendFormat::CloudFormation, BackendFormat::Cdk, BackendFormat::Amplify};

} // namespace

NewApiDialog::NewApiDialog(Theme &theme, Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("newApiDialog"));
    setWindowTitle(tr("New Event API"));
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeSource());
    halves->addWidget(makeCode());
    halves->setSizes({400, 560});
    m_run = makeButton(tr("&Run it here"), "newApiRun", &NewApiDialog::run);
    m_run->setToolTip(tr("Starts the built-in Event API with this definition"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);
    resize(1000, 640);
    connect(m_form, &NewApiForm::changed, this, &NewApiDialog::refresh);
    refresh();
}

QPushButton *NewApiDialog::makeButton(const QString &text, const char *objectName, void (NewApiDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *NewApiDialog::makeSource()
{
    auto *source = new QWidget(this);
    m_fileName = new QLabel(source);
    m_fileName->setObjectName(QStringLiteral("newApiFile"));
    m_fileName->setWordWrap(true);
    m_useForm = makeButton(tr("Use the &form"), "newApiUseForm", &NewApiDialog::useForm);
    m_form = new NewApiForm(source);
    m_message = new MessageLabel(m_theme, source);
    m_message->setObjectName(QStringLiteral("newApiMessage"));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_fileName, 1);
    top->addWidget(m_useForm);
    top->addWidget(makeButton(tr("&Open definition\u2026"), "newApiOpen", &NewApiDialog::pickFile));
    auto *layout = new QVBoxLayout(source);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_message);
    return source;
}

QWidget *NewApiDialog::makeCode()
{
    auto *code = new QWidget(this);
    m_tabs = new QTabWidget(code);
    m_tabs->setObjectName(QStringLiteral("newApiTabs"));
    m_tabs->setDocumentMode(true);
    focusTabsOnly(*m_tabs);
    m_pages = {addPage(tr("CloudFormation"), "newApiCloudFormation"), addPage(tr("CDK"), "newApiCdk"),
               addPage(tr("Amplify"), "newApiAmplify"), addPage(tr("Definition"), "newApiDefinition")};
    m_copy = makeButton(tr("&Copy"), "newApiCopy", &NewApiDialog::copy);
    m_save = makeButton(tr("&Save\u2026"), "newApiSave", &NewApiDialog::pickTarget);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(code);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    return code;
}

QPlainTextEdit *NewApiDialog::addPage(const QString &title, const char *objectName)
{
    auto *page = new QPlainTextEdit(m_tabs);
    page->setObjectName(QLatin1String(objectName));
    page->setAccessibleName(title);
    page->setReadOnly(true);
    readLeftToRight(*page);
    page->setTabChangesFocus(true);
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(page, title);
    return page;
}

QString NewApiDialog::code() const
{
    return m_codes.at(m_tabs->currentIndex());
}

void NewApiDialog::pickFile()
{
    m_prompt.pickFileToOpen(this, tr("Open definition"), tr("Definitions (*.json);;All files (*)"),
                            [dialog = QPointer(this)](const QString &path) {
                                if (dialog && !path.isEmpty())
                                    dialog->openFile(path);
                            });
}

void NewApiDialog::openFile(const QString &path)
{
    const Result<QByteArray> text = readDefinitionFile(path);
    if (!text)
        return m_message->say(MessageLabel::Severity::Error, errorText(text.error()));
    m_file = path;
    m_text = *text;
    refresh();
}

void NewApiDialog::useForm()
{
    m_file.clear();
    refresh();
}

Result<LocalApiDefinition> NewApiDialog::definition() const
{
    if (m_file.isEmpty() && !m_form->missing().isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the form is not complete")};
    const QString folder = m_file.isEmpty() ? QString() : QFileInfo(m_file).absolutePath();
    return LocalApiDefinition::fromJson(m_text, LocalApiDefinition::newApiKey(), folder);
}

/// A place in a text that nobody sees helps nobody.
QString NewApiDialog::faultText(const Error &error) const
{
    if (const QString missing = m_file.isEmpty() ? m_form->missing() : QString(); !missing.isEmpty())
        return missing;
    Error told = error;
    if (m_file.isEmpty())
        told.detail = error.detail.section(QStringLiteral(": "), 1);
    return errorText(told);
}

void NewApiDialog::refresh()
{
    const bool isForm = m_file.isEmpty();
    if (isForm)
        m_text = definitionText(m_form->draft());
    m_form->setEnabled(isForm);
    m_useForm->setVisible(!isForm);
    m_fileName->setText(isForm ? tr("Fill in the form, or open the definition of a local API.")
                               : tr("As in %1").arg(QDir::toNativeSeparators(m_file)));
    showCode(definition());
}

void NewApiDialog::showCode(const Result<LocalApiDefinition> &definition)
{
    m_codes.clear();
    for (const BackendFormat format : formats)
        m_codes << (definition ? backendCode(format, *definition) : QString());
    m_codes << QString::fromUtf8(m_text);
    for (qsizetype index = 0; index < m_codes.size(); ++index)
        m_pages.at(index)->setPlainText(m_codes.at(index));
    for (QPushButton *button : {m_copy, m_save, m_run})
        button->setEnabled(definition.ok());
    if (definition)
        m_message->clear();
    else
        m_message->say(MessageLabel::Severity::Error, faultText(definition.error()));
}

void NewApiDialog::copy()
{
    QGuiApplication::clipboard()->setText(code());
    m_message->say(MessageLabel::Severity::Success, tr("Copied."));
}

QString NewApiDialog::suggestedName() const
{
    const int index = m_tabs->currentIndex();
    return index < formats.size() ? backendFileName(formats.at(index)) : QStringLiteral("event-api.json");
}

void NewApiDialog::pickTarget()
{
    m_prompt.pickFileToSave(this, tr("Save %1").arg(m_tabs->tabText(m_tabs->currentIndex())), suggestedName(), tr("All files (*)"),
                            [dialog = QPointer(this)](const QString &path) {
                                if (dialog && !path.isEmpty())
                                    dialog->save(path);
                            });
}

void NewApiDialog::save(const QString &path)
{
    // A definition may hold keys.
    if (const auto written = writePrivateFile(path, code().toUtf8()); !written)
        return m_message->say(MessageLabel::Severity::Error, errorText(written.error()));
    m_message->say(MessageLabel::Severity::Success, tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
}

void NewApiDialog::run()
{
    Q_EMIT runRequested(m_text, m_file);
    accept();
}

} // namespace eventscope
