// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/doctordialog.h"

#include "core/doctor/scratchchannel.h"
#include "ui/doctortext.h"
#include "ui/errortext.h"
#include "ui/lefttoright.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/zoomstyle.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

using doctor::Check;
using doctor::Finding;
using doctor::Verdict;

namespace {

enum Column { CheckColumn, VerdictColumn, TookColumn, FoundColumn };

constexpr int rowHeight = 24;

QIcon verdictIcon(const Theme &theme, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed: return theme.icon(QStringLiteral("ok"), Theme::Role::Success);
    case Verdict::Warning: return theme.icon(QStringLiteral("warning"), Theme::Role::Warning);
    case Verdict::Failed: return theme.icon(QStringLiteral("error"), Theme::Role::Error);
    case Verdict::Skipped: return theme.icon(QStringLiteral("more"), Theme::Role::MutedText);
    }
    return {};
}

qsizetype countOf(const QList<Finding> &findings, Verdict verdict)
{
    return std::count_if(findings.cbegin(), findings.cend(), [verdict](const Finding &finding) { return finding.verdict == verdict; });
}

} // namespace

DoctorDialog::DoctorDialog(const Parts &parts, EndpointSettings endpoint, bool publishes, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_endpoint(std::move(endpoint))
{
    setObjectName(QStringLiteral("doctorDialog"));
    setWindowTitle(tr("Connection doctor \u2014 %1").arg(m_endpoint.name));
    makeFields(publishes);
    makeList();
    makeButtons();
    layOut();
    clear();
    refresh();
    m_list->setFocus();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::setEndpoint(const EndpointSettings &endpoint)
{
    m_endpoint = endpoint;
    setWindowTitle(tr("Connection doctor \u2014 %1").arg(m_endpoint.name));
    refresh();
}

void DoctorDialog::makeFields(bool publishes)
{
    m_channel = new QLineEdit(doctor::scratchChannel(m_endpoint.namespaces), this);
    m_channel->setObjectName(QStringLiteral("doctorChannel"));
    readLeftToRight(*m_channel);
    m_channel->setAccessibleName(tr("Scratch channel"));
    m_publish = new QCheckBox(tr("&Publish one event there"), this);
    m_publish->setObjectName(QStringLiteral("doctorPublish"));
    m_publish->setAccessibleName(tr("Publish one event there"));
    m_publish->setToolTip(tr("It counts as an event of the API, and whoever subscribed to the namespace sees it"));
    m_publish->setChecked(publishes);
    m_fault = new MessageLabel(m_parts.theme, this);
    m_fault->setObjectName(QStringLiteral("doctorFault"));
    connect(m_channel, &QLineEdit::textChanged, this, &DoctorDialog::refresh);
    connect(m_publish, &QCheckBox::toggled, this, &DoctorDialog::publishChosen);
}

void DoctorDialog::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("doctorList"));
    m_list->setAccessibleName(tr("Checks"));
    //: Column, a noun: something that was checked.
    m_list->setHeaderLabels({tr("Check"), tr("Result"), tr("ms"), tr("Found")});
    m_list->headerItem()->setTextAlignment(TookColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setItemDelegate(new PaddedDelegate(m_parts.theme, m_list));
    m_list->setStyleSheet(QStringLiteral("QTreeWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    for (const Column column : {CheckColumn, VerdictColumn, TookColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("doctorDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setStyleSheet(QStringLiteral("QPlainTextEdit { border: 1px solid palette(mid); border-radius: 4px; padding: 4px; }"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DoctorDialog::showCurrent);
}

void DoctorDialog::makeButtons()
{
    m_message = new MessageLabel(m_parts.theme, this);
    m_message->setObjectName(QStringLiteral("doctorMessage"));
    m_run = new QPushButton(this);
    m_run->setObjectName(QStringLiteral("doctorRun"));
    m_run->setProperty("primary", true);
    m_run->setDefault(true);
    m_copy = new QPushButton(tr("Copy as text"), this);
    m_copy->setObjectName(QStringLiteral("doctorCopy"));
    m_copy->setAutoDefault(false);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("doctorClose"));
    m_close->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &DoctorDialog::startOrStop);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void DoctorDialog::layOut()
{
    auto *label = new QLabel(tr("&Scratch channel"), this);
    label->setBuddy(m_channel);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(label);
    fields->addWidget(m_channel, 1);
    fields->addWidget(m_publish);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(fields);
    layout->addWidget(m_fault);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_details, 1);
    layout->addLayout(buttons);
    resize(720, 520);
}

void DoctorDialog::startOrStop()
{
    if (isRunning())
        m_doctor->stop();
    else
        start();
}

void DoctorDialog::start()
{
    if (isRunning() || !obstacle().isEmpty())
        return;
    clear();
    m_doctor = std::make_unique<ConnectionDoctor>(plan(), m_parts.clock);
    connect(m_doctor.get(), &ConnectionDoctor::checkStarted, this, &DoctorDialog::onStarted);
    connect(m_doctor.get(), &ConnectionDoctor::found, this, &DoctorDialog::onFound);
    connect(m_doctor.get(), &ConnectionDoctor::finished, this, &DoctorDialog::onFinished);
    m_doctor->start();
    refresh();
}

QString DoctorDialog::obstacle() const
{
    if (const auto endpoint = endpointOf(m_endpoint); !endpoint)
        return endpointInputText(m_endpoint.url, endpoint.error());
    const auto channel = ChannelPath::parse(m_channel->text());
    return channel ? QString() : publishChannelText(m_channel->text(), channel.error());
}

ConnectionDoctor::Plan DoctorDialog::plan() const
{
    return {*endpointOf(m_endpoint), m_parts.authorizers.authorizers(m_endpoint),
            m_endpoint.options,      *ChannelPath::parse(m_channel->text()),
            m_publish->isChecked(),  m_endpoint.needsRightClock()};
}

void DoctorDialog::clear()
{
    m_list->clear();
    for (const Check check : doctor::allChecks) {
        auto *row = new QTreeWidgetItem(m_list, {doctorCheckText(check)});
        row->setTextAlignment(TookColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setSizeHint(FoundColumn, QSize(0, std::max(zoomed(rowHeight), fontMetrics().height() + 6)));
    }
    m_message->clear();
}

QTreeWidgetItem *DoctorDialog::item(Check check) const
{
    return m_list->topLevelItem(static_cast<int>(check));
}

void DoctorDialog::onStarted(Check check)
{
    item(check)->setText(VerdictColumn, tr("running\u2026"));
}

void DoctorDialog::onFound(const Finding &finding)
{
    QTreeWidgetItem *row = item(finding.check);
    const bool isMade = finding.verdict != Verdict::Skipped;
    row->setIcon(CheckColumn, verdictIcon(m_parts.theme, finding.verdict));
    row->setText(VerdictColumn, doctorVerdictText(finding.verdict));
    row->setText(TookColumn, isMade ? QLocale().toString(qlonglong(finding.took.count())) : QString());
    row->setText(FoundColumn, findingSummary(finding));
    row->setToolTip(FoundColumn, findingText(finding, m_endpoint).toHtmlEscaped());
    // The first that failed is what the rest comes of.
    const bool isFirstFailure = finding.verdict == Verdict::Failed && countOf(m_doctor->findings(), Verdict::Failed) == 1;
    if (isFirstFailure)
        m_list->setCurrentItem(row);
    else if (row == m_list->currentItem())
        showCurrent();
}

void DoctorDialog::onFinished()
{
    using Severity = MessageLabel::Severity;
    const QList<Finding> &findings = m_doctor->findings();
    const auto failed = countOf(findings, Verdict::Failed);
    const bool wasStopped
        = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.cause == doctor::Cause::Stopped; });
    if (failed > 0)
        m_message->say(Severity::Error, tr("Failed: %1. What to do is shown above.").arg(failed));
    else if (wasStopped)
        m_message->say(Severity::Hint, tr("Stopped."));
    else if (const auto warnings = countOf(findings, Verdict::Warning); warnings > 0)
        m_message->say(Severity::Warning, tr("It works. Warnings: %1.").arg(warnings));
    else if (const auto skipped = countOf(findings, Verdict::Skipped); skipped > 0)
        m_message->say(Severity::Success, tr("No problems in what was checked. Not checked: %1.").arg(skipped));
    else
        m_message->say(Severity::Success, tr("No problems found."));
    if (!m_list->currentItem())
        m_list->setCurrentItem(item(Check::Name));
    refresh();
}

void DoctorDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!m_doctor || row < 0 || row >= m_doctor->findings().size()) {
        m_details->setPlainText(tr("Choose a check to see what was found, and what to do."));
        return;
    }
    const Finding &finding = m_doctor->findings().at(row);
    const QString head = tr("%1: %2").arg(doctorCheckText(finding.check), doctorVerdictText(finding.verdict));
    const QStringList parts{head + QLatin1Char('\n') + findingText(finding, m_endpoint), findingFacts(finding)};
    m_details->setPlainText(parts.join(QStringLiteral("\n\n")).trimmed());
}

void DoctorDialog::refresh()
{
    const QString fault = obstacle();
    const QString name = isRunning() ? tr("Stop") : m_doctor ? tr("Run again") : tr("Run");
    m_run->setText(name);
    m_run->setAccessibleName(name);
    m_run->setEnabled(isRunning() || fault.isEmpty());
    m_channel->setEnabled(!isRunning());
    m_publish->setEnabled(!isRunning());
    m_copy->setEnabled(m_doctor && !isRunning());
    m_fault->say(MessageLabel::Severity::Error, fault);
}

void DoctorDialog::copy()
{
    QGuiApplication::clipboard()->setText(doctorReport(m_endpoint, m_doctor->findings()));
    m_message->say(MessageLabel::Severity::Success, tr("Copied."));
}

} // namespace eventscope
