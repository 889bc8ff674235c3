// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/republishdialog.h"

#include "core/protocol/channelpath.h"
#include "core/replay/wildcardrules.h"
#include "ui/dialogs/channelmapeditor.h"
#include "ui/errortext.h"
#include "ui/pluralcount.h"
#include "ui/republishtext.h"
#include "ui/views/messagelabel.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"
#include "ui/zoomstyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace eventscope {

namespace {

enum PreviewColumn { CapturedColumn, EventsColumn, TargetColumn };
constexpr int previewRows = 200;
constexpr QSize standardSize(680, 660);
constexpr int leastPreview = 96;

} // namespace

RepublishDialog::RepublishDialog(Theme &theme, const Source &source, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_source(source)
    , m_survey(RepublishSurvey())
    , m_map(new ChannelMapEditor(theme, this))
    , m_message(new MessageLabel(theme, this))
    , m_fault(new MessageLabel(theme, this))
    , m_form(new QWidget(this))
    , m_republisher([this](const QString &channel, const QList<QByteArray> &events) { return publish(channel, events); }, m_clock)
{
    setObjectName(QStringLiteral("republishDialog"));
    setWindowTitle(source.name.isEmpty() ? tr("Publish the events of the log again")
                                         : tr("Publish the events of %1 again").arg(source.name));
    makeEvents();
    makeTarget();
    makePace();
    makePreview();
    makeOutcome();
    makeButtons();
    layOut();
    connectParts();
    setTargets({});
    survey();
    resize(zoomed(standardSize.width()), zoomed(standardSize.height()));
}

RepublishDialog::~RepublishDialog()
{
    m_republisher.disconnect(this);
}

void RepublishDialog::makeEvents()
{
    m_events = new QComboBox(this);
    m_events->setObjectName(QStringLiteral("republishEvents"));
    m_events->setAccessibleName(tr("Events"));
    m_events->addItem(tr("All that were received"), All);
    if (!m_source.filter.isEmpty())
        m_events->addItem(tr("Those that match the filter of the log: %1").arg(m_source.filter), Filtered);
    if (!m_source.selected.isEmpty())
        m_events->addItem(tr("Those of the selected rows"), Selected);
    m_events->addItem(tr("Those that were published, with their channels"), Published);
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_events, &QComboBox::currentIndexChanged, this, &RepublishDialog::survey);
}

void RepublishDialog::makeTarget()
{
    m_target = new QComboBox(this);
    m_transport = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("republishTarget"));
    m_target->setAccessibleName(tr("Endpoint"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_transport->setObjectName(QStringLiteral("republishTransport"));
    m_transport->setAccessibleName(tr("Transport"));
    m_transport->addItems({tr("WebSocket"), tr("HTTP, one publish after the other")});
    connect(m_target, &QComboBox::currentIndexChanged, this, &RepublishDialog::showTarget);
    connect(m_transport, &QComboBox::currentIndexChanged, this, &RepublishDialog::showTarget);
}

void RepublishDialog::makePace()
{
    m_pace = new QComboBox(this);
    m_speed = new QDoubleSpinBox(this);
    m_budget = new QDoubleSpinBox(this);
    m_pace->setObjectName(QStringLiteral("republishPace"));
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->addItems({tr("With the spacing of the capture"), tr("As fast as the budget allows")});
    m_speed->setObjectName(QStringLiteral("republishSpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setRange(0.1, 1'000);
    m_speed->setValue(1);
    m_speed->setDecimals(1);
    //: After a number: so many times the original speed
    m_speed->setSuffix(tr("\u00d7"));
    m_budget->setObjectName(QStringLiteral("republishBudget"));
    //: How many events a second are published at most.
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setRange(0.1, limits::maxEventsPerSecond);
    m_budget->setValue(20);
    m_budget->setDecimals(1);
    m_budget->setGroupSeparatorShown(true);
    m_budget->setSuffix(tr(" events/s at most"));
    connect(m_pace, &QComboBox::currentIndexChanged, m_speed, [this](int pace) { m_speed->setVisible(pace == 0); });
}

void RepublishDialog::makePreview()
{
    m_preview = new QTableWidget(0, 3, this);
    m_preview->setObjectName(QStringLiteral("republishPreview"));
    m_preview->setAccessibleName(tr("Channels"));
    m_preview->setHorizontalHeaderLabels({tr("Captured channel"), tr("Events"), tr("Goes to")});
    m_preview->horizontalHeaderItem(EventsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setSectionResizeMode(CapturedColumn, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setSectionResizeMode(EventsColumn, QHeaderView::ResizeToContents);
    m_preview->horizontalHeader()->setSectionResizeMode(TargetColumn, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setStyleSheet(QStringLiteral("QTableWidget { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_preview->verticalHeader()->hide();
    keepRowHeight(*m_preview);
    // A reason may need more than a line.
    m_preview->verticalHeader()->setMinimumSectionSize(m_preview->verticalHeader()->defaultSectionSize());
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->setItemDelegate(new PaddedDelegate(m_theme, m_preview));
    m_preview->setShowGrid(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setMinimumHeight(zoomed(leastPreview));
}

void RepublishDialog::makeOutcome()
{
    m_message->setObjectName(QStringLiteral("republishMessage"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("republishProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("republishResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("republishFault"));
    m_progress->hide();
    m_result->hide();
}

void RepublishDialog::makeButtons()
{
    m_publish = new QPushButton(tr("Publish again"), this);
    m_publish->setObjectName(QStringLiteral("republishButton"));
    m_publish->setProperty("primary", true);
    m_stop = new QPushButton(tr("Stop publishing"), this);
    m_stop->setObjectName(QStringLiteral("republishStopButton"));
    for (QPushButton *button : {m_publish, m_stop}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false); // Enter in a field shall publish nothing
    }
    connect(m_publish, &QPushButton::clicked, this, &RepublishDialog::start);
    connect(m_stop, &QPushButton::clicked, &m_republisher, &Republisher::stop);
}

void RepublishDialog::connectParts()
{
    connect(m_map, &ChannelMapEditor::changed, this, &RepublishDialog::refresh);
    connect(&m_republisher, &Republisher::stateChanged, this, &RepublishDialog::onStateChanged);
    connect(&m_republisher, &Republisher::summaryChanged, this, &RepublishDialog::showRun);
    connect(&m_surveyor, &RepublishSurveyor::surveyed, this, &RepublishDialog::onSurveyed);
}

void RepublishDialog::layOut()
{
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addLayout(makeForm());
    form->addWidget(m_map);
    form->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    m_stop->hide(); // to be added shows it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
}

QFormLayout *RepublishDialog::makeForm()
{
    const auto pair = [](QWidget *first, QWidget *second) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(first, 1);
        line->addWidget(second);
        return line;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Events"), m_events);
    form->addRow(tr("Endpoint"), pair(m_target, m_transport));
    form->addRow(tr("Pace"), pair(m_pace, m_speed));
    form->addRow(tr("Budget"), m_budget);
    return form;
}

RepublishChoice RepublishDialog::choice() const
{
    RepublishChoice choice;
    choice.capture = m_source.capture;
    choice.lastId = m_source.lastId;
    switch (m_events->currentData().toInt()) {
    case Filtered: choice.filter = m_source.filter; break;
    case Selected:
        choice.ranges = m_source.selected;
        choice.kind.reset(); // somebody chose them one by one
        break;
    case Published: choice.kind = CaptureRow::Kind::Published; break;
    default: break;
    }
    return choice;
}

bool RepublishDialog::overWebSocket() const
{
    return m_transport->currentIndex() == 0;
}

RepublishPlan RepublishDialog::plan() const
{
    RepublishPlan plan;
    plan.channels = m_channels;
    plan.keepsUnmapped = m_map->keepsUnmapped();
    plan.pace = m_pace->currentIndex() == 0 ? RepublishPlan::Pace::AsCaptured : RepublishPlan::Pace::AsBudgeted;
    plan.speed = m_speed->value();
    plan.eventsPerSecond = m_budget->value();
    if (!overWebSocket()) { // requests may overtake each other
        plan.maxInFlight = 1;
        plan.publishesPerSecond = limits::maxEventsPerSecond;
    }
    return plan;
}

const RepublishDialog::Target *RepublishDialog::target() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && index < m_targets.size() && m_targets.at(index).session ? &m_targets.at(index) : nullptr;
}

void RepublishDialog::setTargets(const QList<Target> &targets)
{
    const Session *chosen = target() ? target()->session : nullptr;
    m_targets = targets;
    {
        const QSignalBlocker whole(m_target);
        m_target->clear();
        for (const Target &one : targets) {
            m_target->addItem(one.name);
            if (one.session == chosen)
                m_target->setCurrentIndex(m_target->count() - 1);
        }
        m_target->setEnabled(!targets.isEmpty());
    }
    const bool isThere = std::any_of(targets.cbegin(), targets.cend(), [this](const Target &one) { return one.session == m_runTarget; });
    if (isRunning() && !isThere)
        m_republisher.stop();
    showTarget();
}

void RepublishDialog::survey()
{
    m_survey = RepublishSurvey();
    m_surveyor.start(choice());
    refresh();
}

void RepublishDialog::onSurveyed(const Result<RepublishSurvey> &survey)
{
    m_survey = survey;
    refresh();
}

void RepublishDialog::refresh()
{
    m_channels = ChannelMap(m_map->rules());
    m_publishable = countPublishable();
    m_map->suggest(suggestedRules());
    showPreview();
    showTarget();
}

std::optional<QString> RepublishDialog::targetOf(const QString &channel, QString &why) const
{
    const auto mapped = m_channels.map(channel);
    if (!mapped && !m_map->keepsUnmapped()) {
        why = tr("Left out: no rule matches");
        return std::nullopt;
    }
    const auto path = ChannelPath::parse(channel);
    const Result<QString> to = mapped ? *mapped : path ? Result<QString>(channel) : Result<QString>(path.error());
    if (to)
        return *to;
    why = channel.endsWith(QLatin1Char('*')) ? tr("Left out: a wildcard needs a rule") : tr("Left out: %1").arg(errorTitle(to.error()));
    return std::nullopt;
}

void RepublishDialog::showPreview()
{
    m_preview->setRowCount(0);
    if (!m_survey)
        return;
    const QList<RepublishSurvey::Channel> first = m_survey->channels.mid(0, previewRows);
    m_preview->setRowCount(static_cast<int>(first.size()));
    for (int row = 0; row < first.size(); ++row)
        showChannel(row, first.at(row));
}

void RepublishDialog::showChannel(int row, const RepublishSurvey::Channel &channel)
{
    QString why;
    const auto to = targetOf(channel.name, why);
    auto *captured = new QTableWidgetItem(channel.name);
    auto *events = new QTableWidgetItem(QLocale().toString(channel.events));
    auto *goesTo = new QTableWidgetItem(to.value_or(why));
    events->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    captured->setFont(Theme::monospace());
    if (to)
        goesTo->setFont(Theme::monospace());
    else
        goesTo->setIcon(m_theme.icon(QStringLiteral("warning"), Theme::Role::Warning));
    goesTo->setToolTip(goesTo->text());
    m_preview->setItem(row, CapturedColumn, captured);
    m_preview->setItem(row, EventsColumn, events);
    m_preview->setItem(row, TargetColumn, goesTo);
}

/// For wildcards whose events go nowhere by the rules there are.
QList<ChannelMap::Rule> RepublishDialog::suggestedRules() const
{
    if (!m_survey)
        return {};
    QStringList unmapped;
    for (const RepublishSurvey::Channel &channel : m_survey->channels) {
        if (!m_channels.map(channel.name))
            unmapped << channel.name;
    }
    return rulesForWildcards(unmapped);
}

qint64 RepublishDialog::countPublishable() const
{
    if (!m_survey)
        return 0;
    qint64 events = 0;
    QString why;
    for (const RepublishSurvey::Channel &channel : m_survey->channels)
        events += targetOf(channel.name, why) ? channel.events : 0;
    return events;
}

void RepublishDialog::showTarget()
{
    using Severity = MessageLabel::Severity;
    const Target *to = target();
    const int number = pluralCount(m_publishable);
    m_publish->setEnabled(to && m_publishable > 0 && m_map->isValid() && !isRunning());
    if (isRunning())
        return;
    if (!m_survey)
        m_message->say(Severity::Error, filterErrorText(m_survey.error()));
    else if (!to)
        m_message->say(Severity::Warning, tr("No endpoint is connected. Connect one in the main window: it is offered here at once."));
    else if (m_surveyor.isRunning())
        m_message->say(Severity::Hint, tr("Counting the events\u2026"));
    else if (m_publishable == 0)
        m_message->say(Severity::Warning, tr("There is nothing to publish: choose other events, or give rules for their channels."));
    else if (to->isBuiltIn)
        m_message->say(Severity::Hint, tr("To publish to %1: %Ln event(s).", nullptr, number).arg(to->name));
    else
        m_message->say(Severity::Warning,
                       tr("To publish to %1, which is not the built-in API: %Ln event(s). Everybody who is subscribed there receives them, "
                          "and what listens acts on them.",
                          nullptr, number)
                           .arg(to->name));
}

void RepublishDialog::start()
{
    const Target *to = target();
    if (!to || isRunning())
        return;
    m_runTarget = to->session;
    m_runTransport = overWebSocket() ? PublishTransport::WebSocket : PublishTransport::Http;
    m_fault->clear();
    m_republisher.start(choice(), plan());
    m_stop->setFocus(Qt::OtherFocusReason);
}

QFuture<PublishResult> RepublishDialog::publish(const QString &channel, const QList<QByteArray> &events)
{
    if (m_runTarget)
        return m_runTarget->publish(channel, events, m_runTransport, {.waitsForConnection = false});
    QPromise<PublishResult> gone;
    gone.start();
    gone.addResult(PublishResult::Failure{{ErrorCode::NotConnected, QStringLiteral("the endpoint was closed")}, {}});
    gone.finish();
    return gone.future();
}

void RepublishDialog::onStateChanged(Republisher::State state)
{
    const bool isSending = state == Republisher::State::Sending;
    m_form->setEnabled(!isRunning());
    m_stop->setVisible(isRunning());
    m_stop->setEnabled(isSending);
    m_publish->setVisible(!isRunning());
    m_progress->setVisible(isRunning());
    m_result->setVisible(!isRunning());
    if (!isRunning() && m_republisher.fault())
        m_fault->say(MessageLabel::Severity::Error, tr("It stopped before the end. %1").arg(errorText(*m_republisher.fault())));
    showRun();
    showTarget();
    if (!isRunning() && std::exchange(m_closesWhenIdle, false))
        reject();
}

void RepublishDialog::showRun()
{
    const RepublishSummary &summary = m_republisher.summary();
    const qint64 events = m_survey ? m_survey->events : 0;
    m_progress->setRange(0, static_cast<int>(std::min<qint64>(events, 1'000)));
    m_progress->setValue(events > 0 ? static_cast<int>(summary.doneEvents() * m_progress->maximum() / events) : 0);
    m_progress->setFormat(republishProgressText(summary, events));
    if (m_republisher.state() == Republisher::State::Sending)
        m_message->say(MessageLabel::Severity::Hint, tr("Publishing to %1\u2026").arg(m_target->currentText()));
    else if (isRunning())
        m_message->say(MessageLabel::Severity::Hint, tr("Stopped. Waiting for the last answers\u2026"));
    else
        m_result->setText(republishSummaryText(summary, events));
}

void RepublishDialog::done(int result)
{
    if (!isRunning())
        return QDialog::done(result);
    m_closesWhenIdle = true;
    m_republisher.stop();
}

} // namespace eventscope
