// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/arrivalsdialog.h"

#include "ui/arrivaltext.h"
#include "ui/models/channelarrivalsmodel.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"
#include "ui/views/titleswidth.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

ArrivalsDialog::ArrivalsDialog(Theme &theme, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new ChannelArrivalsModel(theme, this))
    , m_table(new QTableView(this))
    , m_hint(new MessageLabel(theme, this))
    , m_notMeasured(new MessageLabel(theme, this))
    , m_missing(new QPushButton(tr("Show missing in the log"), this))
    , m_markdown(new QPushButton(tr("Copy as Markdown"), this))
    , m_csv(new QPushButton(tr("Copy as CSV"), this))
{
    setObjectName(QStringLiteral("arrivalsDialog"));
    setWindowTitle(tr("Arrival by channel \u2014 %1").arg(session.settings().name));
    makeTable();
    makeButtons();
    layOut();
    connect(&session, &Session::arrivalsChanged, this, [this, &session] { showReport(session.arrivals()); });
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    showReport(session.arrivals());
}

void ArrivalsDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("arrivalsTable"));
    m_table->setAccessibleName(tr("Arrival by channel"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaddedDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ChannelArrivalsModel::Channel, QHeaderView::Stretch);
    m_table->setMinimumHeight(120);
    m_table->setMinimumWidth(titlesWidth(*header) + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void ArrivalsDialog::makeButtons()
{
    m_hint->setObjectName(QStringLiteral("arrivalsHint"));
    m_notMeasured->setObjectName(QStringLiteral("arrivalsNotMeasured"));
    m_missing->setObjectName(QStringLiteral("arrivalsMissingButton"));
    m_missing->setToolTip(tr("Adds kind:missing to the filter of the log"));
    m_markdown->setObjectName(QStringLiteral("arrivalsMarkdownButton"));
    m_csv->setObjectName(QStringLiteral("arrivalsCsvButton"));
    for (QPushButton *button : {m_missing, m_markdown, m_csv}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    connect(m_missing, &QPushButton::clicked, this, &ArrivalsDialog::missingRequested);
    connect(m_markdown, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->markdown()); });
    connect(m_csv, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->csv()); });
}

void ArrivalsDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_missing, QDialogButtonBox::ActionRole);
    buttons->addButton(m_markdown, QDialogButtonBox::ActionRole);
    buttons->addButton(m_csv, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notMeasured);
    layout->addWidget(buttons);
    resize(680, 320);
}

void ArrivalsDialog::showReport(const ArrivalReport &report)
{
    m_model->setChannels(report.channels);
    const bool hasRows = !report.channels.isEmpty();
    m_markdown->setEnabled(hasRows);
    m_csv->setEnabled(hasRows);
    m_missing->setEnabled(
        std::any_of(report.channels.cbegin(), report.channels.cend(), [](const ChannelArrivals &one) { return one.missing > 0; }));
    showNotes(report);
}

void ArrivalsDialog::showNotes(const ArrivalReport &report)
{
    m_hint->say(
        MessageLabel::Severity::Hint,
        report.channels.isEmpty()
            ? tr("Nothing has come back yet. Subscribe to a channel that you publish to: its events are timed from publish to receive.")
            : tr("From publish to receive, over all subscriptions of this endpoint. Missing: accepted, but not received after %1. "
                 "Ambiguous ones, which may be another equal event, are not among the times.")
                  .arg(patienceText(report.patience)));
    if (report.notMeasured == 0)
        return m_notMeasured->clear();
    m_notMeasured->say(
        MessageLabel::Severity::Warning,
        tr("Too many events were on their way at once: %1 could not be measured.").arg(QLocale().toString(report.notMeasured)));
}

} // namespace eventscope
