// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "ui/presentation/maskedfieldstable.h"
#include "ui/views/messagelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace eventscope {

namespace {

QStringList folderNames(const SavedWork &work, SavedWork::Id folder = SavedWork::root)
{
    QStringList names;
    for (const SavedWork::Id item : work.children(folder)) {
        if (work.kind(item) == SavedWork::Kind::Folder)
            names << work.name(item) << folderNames(work, item);
    }
    return names;
}

} // namespace

PresentationPage::PresentationPage(PresentationSettings &settings, const SavedWork &work, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_work(work)
    , m_masked(new MaskedFieldsTable(this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("presentationPage"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    addTitle(*form);
    addParts(*form);
    addFolders(*form);
    addMaskedFields(*form);
}

void PresentationPage::addTitle(QFormLayout &form)
{
    auto *title = new QLineEdit(m_settings.title(), this);
    title->setObjectName(QStringLiteral("presentationTitleField"));
    title->setAccessibleName(tr("Title"));
    title->setPlaceholderText(tr("Title shown to the audience"));
    connect(title, &QLineEdit::textChanged, this, [this](const QString &text) { m_settings.setTitle(text); });
    form.addRow(title->accessibleName(), title);
}

void PresentationPage::addParts(QFormLayout &form)
{
    const QList<std::pair<PresentationSettings::Part, QString>> parts{
        {PresentationSettings::Feed, tr("Newest events as cards")},
        {PresentationSettings::Log, tr("Event log")},
        {PresentationSettings::Charts, tr("Charts")},
        {PresentationSettings::Counters, tr("Counters")},
        {PresentationSettings::Buttons, tr("Buttons that publish saved events")},
    };
    //: Label, a verb, before the parts of the presentation that can be shown.
    QString label = tr("Show");
    for (const auto &[part, name] : parts) {
        auto *box = new QCheckBox(name, this);
        box->setObjectName(QStringLiteral("presentationPart%1").arg(int(part)));
        box->setChecked(m_settings.parts().testFlag(part));
        connect(box, &QCheckBox::toggled, this, [this, part = part](bool isShown) { m_settings.setPart(part, isShown); });
        form.addRow(std::exchange(label, QString()), box);
        m_buttons = box; // the last one
    }
}

void PresentationPage::addFolders(QFormLayout &form)
{
    auto *folders = new QComboBox(this);
    folders->setObjectName(QStringLiteral("presentationFolder"));
    folders->setAccessibleName(tr("Buttons for"));
    folders->addItem(tr("All saved events"), QString());
    for (const QString &name : folderNames(m_work))
        folders->addItem(name, name);
    folders->setCurrentIndex(std::max(0, folders->findData(m_settings.buttonFolder())));
    connect(folders, &QComboBox::activated, this, [this, folders] { m_settings.setButtonFolder(folders->currentData().toString()); });
    folders->setEnabled(m_buttons->isChecked());
    connect(m_buttons, &QCheckBox::toggled, folders, &QWidget::setEnabled);
    form.addRow(folders->accessibleName(), folders);
}

void PresentationPage::addMaskedFields(QFormLayout &form)
{
    m_masked->setFields(m_settings.maskedFields());
    m_message->setObjectName(QStringLiteral("maskedFieldsMessage"));
    const auto tell = [this] {
        const QString fault = m_masked->fault();
        if (fault.isEmpty())
            m_message->say(
                MessageLabel::Severity::Hint,
                tr("Fields as jq paths, such as .customer.email. Keys, tokens, hosts, account ids and mail addresses are always hidden."));
        else
            m_message->say(MessageLabel::Severity::Error, tr("%1 Until then the whole event is hidden.").arg(fault));
    };
    connect(m_masked, &MaskedFieldsTable::changed, this, [this, tell] {
        m_settings.setMaskedFields(m_masked->fields());
        tell();
    });
    connect(&m_settings, &PresentationSettings::maskedFieldsChanged, this, [this, tell] {
        if (m_masked->fields() == m_settings.maskedFields())
            return;
        m_masked->setFields(m_settings.maskedFields()); // some were brought back
        tell();
    });
    tell();
    form.addRow(tr("Hide"), m_masked);
    form.addRow(QString(), m_message);
}

} // namespace eventscope
