// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishresults.h"

#include "ui/arrivaltext.h"
#include "ui/panels/resultcolumns.h"
#include "ui/panels/resultdelegate.h"
#include "ui/views/messagelabel.h"
#include "ui/views/rowheight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace eventscope {

namespace {

using Model = PublishResultModel;

bool isWaiting(const QModelIndex &index)
{
    return index.isValid() && index.data(Model::StateRole).toInt() == static_cast<int>(Model::State::Waiting);
}

} // namespace

PublishResults::PublishResults(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_failure(new MessageLabel(theme, this))
    , m_overHttp(new QPushButton(tr("Publish over HTTP"), this))
    , m_again(new QPushButton(this))
    , m_answer(new QPushButton(tr("Answer…"), this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
    , m_missing(new MessageLabel(theme, this))
    , m_arrivals(new QPushButton(tr("Arrivals…"), this))
    , m_showMissing(new QPushButton(tr("Show missing"), this))
    , m_table(new QTableView(this))
{
    m_failure->setObjectName(QStringLiteral("publishFailure"));
    m_failure->setContentsMargins(8, 4, 8, 0);
    m_missing->setObjectName(QStringLiteral("publishMissing"));
    m_missing->setContentsMargins(8, 0, 8, 0);
    makeButtons();
    makeTable(theme);
    layOut();
}

void PublishResults::layOut()
{
    const auto row = [](const QList<QWidget *> &buttons) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(8, 0, 8, 0);
        line->setSpacing(4);
        for (QWidget *button : buttons)
            line->addWidget(button);
        line->addStretch();
        return line;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_failure);
    layout->addLayout(row({m_takeBack, m_overHttp, m_again, m_answer}));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_missing);
    layout->addLayout(row({m_arrivals, m_showMissing}));
    layout->addSpacing(4);
}

void PublishResults::makeButtons()
{
    m_overHttp->setObjectName(QStringLiteral("publishOverHttpButton"));
    m_overHttp->setAccessibleName(m_overHttp->text());
    m_overHttp->setToolTip(tr("Publishes what stands in the editors by an HTTP request"));
    m_again->setObjectName(QStringLiteral("sendAgainButton"));
    m_again->setToolTip(tr("Publishes only the events that are known not to be published, as they were sent"));
    m_answer->setObjectName(QStringLiteral("rawAnswerButton"));
    m_answer->setAccessibleName(m_answer->text());
    m_answer->setToolTip(tr("Shows what the service answered, as it came"));
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_takeBack->setAccessibleName(m_takeBack->text());
    m_takeBack->setToolTip(tr("What waits for the connection is not sent: the publish of the chosen row, or the first that waits"));
    connect(m_takeBack, &QPushButton::clicked, this, &PublishResults::takeBack);
    connect(m_overHttp, &QPushButton::clicked, this, &PublishResults::overHttpRequested);
    connect(m_again, &QPushButton::clicked, this, &PublishResults::againRequested);
    connect(m_answer, &QPushButton::clicked, this, &PublishResults::answerRequested);
    m_arrivals->setObjectName(QStringLiteral("arrivalsButton"));
    m_arrivals->setAccessibleName(m_arrivals->text());
    m_arrivals->setToolTip(tr("How long events take from publish to receive, by channel"));
    m_showMissing->setObjectName(QStringLiteral("showMissingButton"));
    m_showMissing->setAccessibleName(m_showMissing->text());
    m_showMissing->setToolTip(tr("Shows in the log what was published but not received: adds kind:missing to its filter"));
    connect(m_arrivals, &QPushButton::clicked, this, &PublishResults::arrivalsRequested);
    connect(m_showMissing, &QPushButton::clicked, this, &PublishResults::missingRequested);
}

void PublishResults::makeTable(Theme &theme)
{
    m_table->setObjectName(QStringLiteral("publishResults"));
    m_table->setAccessibleName(tr("Publish results"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new ResultDelegate(theme, m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PublishResults::showMenu);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    keepRowHeight(*m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setMinimumHeight(96); // the header, two rows and a scroll bar
}

void PublishResults::showOutcome(PublishResultModel &model, const Outcome &outcome)
{
    setModel(model);
    if (outcome.failure.isEmpty())
        m_failure->clear();
    else
        m_failure->say(outcome.isCancelled ? MessageLabel::Severity::Hint : MessageLabel::Severity::Error, outcome.failure);
    m_overHttp->setVisible(outcome.isHelpedByHttp);
    m_again->setText(outcome.failedEvents > 0 && outcome.failedEvents < model.rowCount()
                         ? tr("Send failed again (%1)").arg(outcome.failedEvents)
                         : tr("Send again"));
    m_again->setAccessibleName(m_again->text());
    m_again->setVisible(outcome.failedEvents > 0);
    m_answer->setVisible(outcome.hasAnswer);
    m_takeBack->setVisible(model.firstWaiting().isValid());
    setVisible(model.rowCount() > 0);
    showArrivals(model);
    fitColumns(model);
    claimHeight();
}

/// A splitter asks for least heights only, not for those that a width brings with it.
void PublishResults::claimHeight()
{
    m_failure->setMinimumHeight(m_failure->isHidden() ? 0 : m_failure->heightForWidth(width()));
}

void PublishResults::takeBack()
{
    const auto *model = qobject_cast<const Model *>(m_table->model());
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex meant = isWaiting(current) ? current : model->firstWaiting();
    if (!meant.isValid())
        return;
    Q_EMIT takeBackRequested(meant.data(Model::SessionPublishRole).toULongLong());
    m_table->setFocus(); // the button goes with the last that waits
}

void PublishResults::showMenu(const QPoint &position)
{
    const QModelIndex row = m_table->indexAt(position);
    if (!isWaiting(row))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_takeBack->text()), &QAction::triggered, this,
            [this, number = row.data(Model::SessionPublishRole).toULongLong()] { Q_EMIT takeBackRequested(number); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PublishResults::showArrivals(const PublishResultModel &model)
{
    const int missing = model.missingEvents();
    m_arrivals->setVisible(model.hasArrivals());
    m_showMissing->setVisible(missing > 0);
    if (missing == 0)
        return m_missing->clear();
    m_missing->say(MessageLabel::Severity::Warning,
                   tr("%Ln event(s) not received after %1", nullptr, missing).arg(patienceText(model.missedAfter())));
}

void PublishResults::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    claimHeight();
    if (const auto *model = qobject_cast<const PublishResultModel *>(m_table->model()))
        fitColumns(*model);
}

void PublishResults::setModel(PublishResultModel &model)
{
    if (m_table->model() == &model)
        return;
    // The view makes a new selection model and leaves the old one to us.
    QItemSelectionModel *before = m_table->selectionModel();
    m_table->setModel(&model);
    delete before;
}

void PublishResults::fitColumns(const PublishResultModel &model)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const auto isWanted = [&model](int column) {
        switch (column) {
        case Model::Identifier: return model.hasIdentifiers();
        case Model::Code:
        case Model::Message: return model.hasFailures();
        case Model::Arrived: return model.hasArrivals();
        default: return true;
        }
    };
    QList<int> widths;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        m_table->setColumnHidden(column, !isWanted(column));
        m_table->resizeColumnToContents(column);
        widths << (isWanted(column) ? m_table->columnWidth(column) : 0);
    }
    widths = fittedResultColumns(widths, m_table->viewport()->width());
    for (int column = 0; column < Model::ColumnCount; ++column) {
        m_table->setColumnHidden(column, widths.at(column) == 0);
        m_table->setColumnWidth(column, widths.at(column));
    }
    m_table->resizeRowsToContents();
}

} // namespace eventscope
