// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartspanel.h"

#include "ui/errortext.h"
#include "ui/panels/chartexport.h"
#include "ui/views/chartlegend.h"
#include "ui/views/chartview.h"
#include "ui/views/emptystate.h"
#include "ui/views/expressionfield.h"
#include "ui/views/messagelabel.h"
#include "ui/views/panelheader.h"
#include "ui/views/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr int extendMs = 250;
/// A row is stored that much later than it came at the most, while the disk keeps up: so long a second is not told to be over.
constexpr std::chrono::milliseconds storing{300};

} // namespace

ChartsPanel::ChartsPanel(Theme &theme, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_header(new PanelHeader(theme, tr("Charts"), this))
    , m_view(new ChartView(theme, m_model, this))
    , m_legend(new ChartLegend(theme, m_model, this))
    , m_empty(nullptr)
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    m_message->setObjectName(QStringLiteral("chartMessage"));
    m_message->setContentsMargins(8, 0, 8, 4);
    m_extendTimer.setInterval(extendMs);
    layOut();
    setUpAddMenu();
    setUpExport();
    connectParts();
    updateState();
}

QWidget *ChartsPanel::header() const
{
    return m_header;
}

void ChartsPanel::layOut()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("chartsSplitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(m_view);
    splitter->addWidget(m_legend);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({700, 260});
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(splitter);
    m_empty = new EmptyState(m_theme, content);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_message);
    layout->addWidget(content, 1);
}

QWidget *ChartsPanel::makeToolBar()
{
    m_add = addButton(QStringLiteral("addSeriesButton"), QStringLiteral("add"), tr("Add series"), tr("Choose what the chart shows"));
    m_pause = addButton(QStringLiteral("pauseChartButton"), QStringLiteral("pause"), tr("Pause"),
                        tr("Hold the chart still; events go on being captured"));
    m_whole = addButton(
        QStringLiteral("wholeCaptureButton"), QStringLiteral("whole"), tr("Whole capture"),
        tr("<p>Whole capture: show the chart from the first event to the last (0)</p><p>The wheel, + and \u2212 zoom; a drag zooms to a "
           "part; Shift with a drag or the arrows moves along; a click or the arrows go to a point and its row in the log.</p>"));
    m_export = addButton(QStringLiteral("exportChartButton"), QStringLiteral("save"), tr("Export chart"),
                         tr("Save the chart as PNG, SVG or CSV"));
    m_export->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_pause->setCheckable(true);
    m_field = new ExpressionField(m_theme, this);
    m_field->setObjectName(QStringLiteral("chartExpression"));
    m_field->setAccessibleName(tr("Number in the payload"));
    m_field->setPlaceholderText(tr("Number in the payload: jq such as .total"));
    m_field->setToolTip(tr("A jq expression that gives a number for the payload of an event; Enter charts it"));
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_add);
    layout->addWidget(m_field, 1);
    for (QToolButton *button : {m_pause, m_whole, m_export})
        layout->addWidget(button);
    return bar;
}

QToolButton *ChartsPanel::addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void ChartsPanel::setUpAddMenu()
{
    auto *menu = new QMenu(m_add);
    for (const Kind kind : {Kind::EventsBySubscription, Kind::EventsByChannel, Kind::Latency}) {
        const SeriesRequest request{kind};
        menu->addAction(chartSeriesText(request), this, [this, request] { addSeries(request); });
    }
    menu->addAction(tr("Number in the payload\u2026"), m_field, qOverload<>(&QWidget::setFocus));
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_header->addButton(m_legend->removeAction(), QStringLiteral("delete"))->setObjectName(QStringLiteral("removeSeriesButton"));
}

void ChartsPanel::setUpExport()
{
    auto *menu = new ChartExport({m_theme, m_prompt, *m_view, m_model}, this);
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    const auto tell = [this](const QString &outcome, bool hasFailed) {
        m_outcome = outcome;
        m_hasFailed = hasFailed;
        updateState();
    };
    connect(menu, &ChartExport::told, this, [tell](const QString &outcome) { tell(outcome, false); });
    connect(menu, &ChartExport::failed, this, [tell](const Error &error) { tell(errorText(error), true); });
}

void ChartsPanel::connectParts()
{
    connect(&m_extendTimer, &QTimer::timeout, this, &ChartsPanel::extend);
    connect(m_pause, &QToolButton::toggled, this, &ChartsPanel::setPaused);
    connect(m_whole, &QToolButton::clicked, m_view, &ChartView::showWhole);
    connect(m_field, &ExpressionField::taken, this, &ChartsPanel::addNumber);
    connect(m_field, &ExpressionField::messageChanged, this, &ChartsPanel::updateState);
    connect(&m_model, &ChartModel::changed, this, &ChartsPanel::updateState);
    connect(m_view, &ChartView::rangeChanged, this, &ChartsPanel::updateState);
    connect(m_view, &ChartView::rowWanted, this, &ChartsPanel::rowWanted);
    connect(m_legend, &ChartLegend::currentRowChanged, m_view, &ChartView::setCurrentRow);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChartsPanel::onEmptyAction);
}

void ChartsPanel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    closeCapture();
    m_session = session;
    if (!session)
        return;
    m_path = session->capturePath();
    m_model.setCapture(m_path);
    connect(session, &Session::captureMadeAgain, this, [this] {
        m_model.setCapture(m_path);
        extend();
    });
    m_extendTimer.start();
    extend();
    updateState();
}

void ChartsPanel::showCapture(const QString &path, qint64 lastId)
{
    closeCapture();
    m_path = path;
    m_stillTo = lastId;
    m_replayedTo.reset();
    m_pause->hide();
    m_model.setCapture(path);
    extend();
    updateState();
}

void ChartsPanel::showUpTo(qint64 lastId, UtcTime at)
{
    if (lastId < m_stillTo)
        m_model.setCapture(m_path);
    m_stillTo = lastId;
    m_replayedTo = at;
    if (!m_extendTimer.isActive())
        m_extendTimer.start();
}

void ChartsPanel::closeCapture()
{
    m_extendTimer.stop();
    m_session = nullptr;
    m_path.clear();
    m_stillTo = 0;
    m_outcome.clear();
    m_pause->setChecked(false);
    m_view->setCursorAt(std::nullopt);
    m_view->showWhole();
    m_model.setCapture({});
}

void ChartsPanel::setSubscriptionColors(std::function<int(const QString &, const QByteArray &)> colorIndexOf)
{
    m_model.setSubscriptionColors(std::move(colorIndexOf));
}

void ChartsPanel::addNumber(const QString &expression)
{
    addSeries({Kind::Number, expression});
}

void ChartsPanel::addSeries(const SeriesRequest &request)
{
    int row = 0;
    m_outcome.clear();
    if (m_model.addSeries(request, &row)) {
        m_legend->setCurrentIndex(m_model.index(row, 0));
    } else {
        m_outcome = tr("The chart has %n series. Remove one to add another.", nullptr, static_cast<int>(ChartModel::maxSeries));
        m_hasFailed = true;
    }
    updateState();
}

void ChartsPanel::setCursor(UtcTime at)
{
    m_view->setCursorAt(at);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    extend();
}

void ChartsPanel::setPaused(bool paused)
{
    if (!paused)
        extend();
}

/// Also without new rows: that nothing came is something to draw.
void ChartsPanel::extend()
{
    if (m_pause->isChecked() || !isVisible())
        return;
    if (m_session && m_session->lastCommittedId() > 0)
        m_model.extendTo(m_session->lastCommittedId(), m_clock.utc() - storing);
    else if (m_stillTo > 0 && m_replayedTo)
        m_model.extendTo(m_stillTo, *m_replayedTo);
    else if (m_stillTo > 0)
        m_model.finishAt(m_stillTo);
}

void ChartsPanel::updateState()
{
    using Severity = MessageLabel::Severity;
    m_whole->setEnabled(!m_view->range().isWhole());
    m_export->setEnabled(m_model.hasPoints());
    for (QWidget *tool : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_pause)})
        tool->setEnabled(!m_path.isEmpty());
    if (!m_field->message().isEmpty())
        m_message->say(Severity::Error, m_field->message());
    else if (!m_outcome.isEmpty())
        m_message->say(m_hasFailed ? Severity::Error : Severity::Success, m_outcome);
    else
        m_message->say(m_model.hasFailed() ? Severity::Error : Severity::Hint, m_model.notes().join(QLatin1Char(' ')));
    updateEmptyState();
}

void ChartsPanel::updateEmptyState()
{
    m_empty->setVisible(m_path.isEmpty() || !m_model.hasSeries());
    if (m_path.isEmpty())
        m_empty->setContent(QStringLiteral("chart"), tr("Choose an endpoint to chart its events."), {});
    else
        m_empty->setContent(QStringLiteral("chart"),
                            tr("A chart shows how many events come, how long they take, and any number in their payloads."),
                            tr("Chart events per second"));
}

void ChartsPanel::onEmptyAction()
{
    addSeries({Kind::EventsBySubscription});
}

} // namespace eventscope
