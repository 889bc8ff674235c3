// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/endpointtransfer.h"

#include "core/workspace/endpointintake.h"
#include "ui/dialogs/importdialog.h"
#include "ui/importtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QWidget>

namespace eventscope {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::EndpointTransfer)

public:
    static QString suggestion(const QList<EndpointSettings> &endpoints)
    {
        QString name = endpoints.size() == 1 ? EndpointIntake::nameOf(endpoints.first()) : tr("endpoints");
        static const QRegularExpression unfit(QStringLiteral(R"([/\\:*?"<>|])"));
        return name.replace(unfit, QStringLiteral("-")) + QStringLiteral(".json");
    }

    /// Tells what an import of the file will tell: "the API key (Orders, Telemetry)".
    static QString notice(const QByteArray &text, const QString &path)
    {
        const QString saved = tr("Exported to %1. The file holds no keys, no tokens and no commands.").arg(QDir::toNativeSeparators(path));
        const QString required = requiredOf(text);
        return required.isEmpty() ? saved : saved + QLatin1Char(' ') + tr("Who imports it must supply: %1.").arg(required);
    }

private:
    static QString requiredOf(const QByteArray &text)
    {
        const auto exported = importEndpoints(text);
        if (!exported)
            return {};
        QMap<QString, QStringList> endpointsByPhrase;
        for (const ImportedEndpoint &endpoint : exported->endpoints) {
            for (const QString &missing : endpoint.missing)
                endpointsByPhrase[importMissingText(missing)] << EndpointIntake::nameOf(endpoint.settings);
        }
        QStringList phrases;
        for (auto it = endpointsByPhrase.cbegin(); it != endpointsByPhrase.cend(); ++it)
            phrases << tr("%1 (%2)").arg(it.key(), it.value().join(QStringLiteral(", ")));
        return phrases.join(QStringLiteral("; "));
    }
};

} // namespace

EndpointTransfer::EndpointTransfer(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_window(window)
{
}

ImportDialog *EndpointTransfer::dialog() const
{
    return m_dialog;
}

void EndpointTransfer::importEndpoints()
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ImportDialog(m_workspace, m_secrets, m_theme, m_prompt, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::added, this, &EndpointTransfer::imported);
    m_dialog->open();
}

void EndpointTransfer::importData(const QMimeData &data)
{
    importEndpoints();
    m_dialog->take(data);
}

void EndpointTransfer::exportEndpoints(const QList<EndpointSettings> &endpoints)
{
    if (endpoints.isEmpty())
        return;
    m_prompt.pickFileToSave(&m_window, tr("Export endpoints"), Words::suggestion(endpoints), tr("JSON (*.json)"),
                            [transfer = QPointer(this), text = ::eventscope::exportEndpoints(endpoints)](const QString &path) {
                                if (transfer && !path.isEmpty())
                                    transfer->write(text, path);
                            });
}

void EndpointTransfer::write(const QByteArray &text, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT exported(Words::notice(text, path));
    else
        Q_EMIT exportFailed({ErrorCode::FileFailed, file.errorString()});
}

} // namespace eventscope
