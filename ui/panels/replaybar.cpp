// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replaybar.h"

#include "ui/capturetext.h"
#include "ui/replaytext.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"
#include "ui/zoomstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <limits>

namespace eventscope {

namespace {

using std::chrono::microseconds;

constexpr std::array offeredSpeeds{0.5, 1.0, 2.0, 10.0, 100.0};
constexpr int speedWidth = 84;

/// A click goes where it points; QSlider's own way is a page in that direction.
class SeekSlider final : public QSlider
{
public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
        const double at = layoutDirection() == Qt::RightToLeft ? width() - event->position().x() : event->position().x();
        if (event->button() == Qt::LeftButton)
            setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), static_cast<int>(at) - handle / 2, width() - handle));
        QSlider::mousePressEvent(event);
    }
};

} // namespace

ReplayBar::ReplayBar(Theme &theme, Replay &replay, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_replay(replay)
    , m_position(new SeekSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_place(new ElidedLabel(this))
    , m_message(new MessageLabel(theme, this))
{
    setObjectName(QStringLiteral("replayBar"));
    setUpButtons();
    setUpPosition();
    setUpSpeed();
    layOut();
    connectReplay();
    connect(&theme, &Theme::changed, this, &ReplayBar::applyTheme);
    applyTheme();
    showSettings();
    showState();
}

/// A combo box that has the focus when it goes tells its text once more.
ReplayBar::~ReplayBar()
{
    m_speed->disconnect(this);
    m_speed->lineEdit()->disconnect(this);
}

QToolButton *ReplayBar::addButton(const char *name, const QString &icon, const QString &text, const QString &toolTip)
{
    QToolButton *button = makeToolButton(QLatin1String(name), m_theme.icon(icon), text, this);
    button->setToolTip(toolTip);
    return button;
}

void ReplayBar::setUpButtons()
{
    m_back = addButton("replayBackButton", QStringLiteral("step-back"), tr("Step back"), tr("Step back: one row earlier (,)"));
    //: Button, a verb: a capture is played back.
    m_play = addButton("replayPlayButton", QStringLiteral("play"), tr("Play"), {});
    m_forward = addButton("replayForwardButton", QStringLiteral("step-forward"), tr("Step forward"), tr("Step forward: one row more (.)"));
    m_loop = addButton("replayLoopButton", QStringLiteral("loop"), tr("Loop"), tr("Loop: begin again after the last row"));
    m_skip = addButton("replaySkipButton", QStringLiteral("skip"), tr("Skip pauses"),
                       tr("Skip pauses: go on at once where nothing came for more than 5 s"));
    m_leave = addButton("replayLeaveButton", QStringLiteral("close"), tr("Leave replay"), tr("Leave replay: show the whole capture (Esc)"));
    for (QToolButton *button : {m_play, m_loop, m_skip})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_loop, m_skip})
        button->setCheckable(true);
    setFocusProxy(m_play);
    connect(m_back, &QToolButton::clicked, &m_replay, &Replay::stepBack);
    connect(m_play, &QToolButton::clicked, &m_replay, &Replay::togglePlaying);
    connect(m_forward, &QToolButton::clicked, &m_replay, &Replay::stepForward);
    connect(m_loop, &QToolButton::toggled, &m_replay, &Replay::setLooping);
    connect(m_skip, &QToolButton::toggled, &m_replay, &Replay::setSkippingPauses);
    connect(m_leave, &QToolButton::clicked, this, &ReplayBar::leaveWanted);
}

void ReplayBar::setUpPosition()
{
    m_position->setObjectName(QStringLiteral("replayPosition"));
    m_position->setAccessibleName(tr("Position"));
    m_time->setObjectName(QStringLiteral("replayTime"));
    m_time->setAccessibleName(tr("Time"));
    m_place->setObjectName(QStringLiteral("replayPlace"));
    m_message->setObjectName(QStringLiteral("replayMessage"));
    connect(m_position, &QSlider::valueChanged, this, &ReplayBar::seek);
}

void ReplayBar::setUpSpeed()
{
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed: choose one, or type a number from %1 to %2")
                            .arg(QLocale().toString(Replay::slowest), QLocale().toString(Replay::fastest, 'f', 0)));
    m_speed->setEditable(true);
    m_speed->lineEdit()->setAccessibleName(m_speed->accessibleName());
    m_speed->setInsertPolicy(QComboBox::NoInsert);
    for (const double speed : offeredSpeeds)
        m_speed->addItem(replaySpeedText(speed));
    connect(m_speed, &QComboBox::activated, this, &ReplayBar::takeSpeed);
    connect(m_speed->lineEdit(), &QLineEdit::editingFinished, this, &ReplayBar::takeSpeed);
}

void ReplayBar::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(makeControls());
    layout->addLayout(makeSecondLine());
    layout->addWidget(m_message);
}

QHBoxLayout *ReplayBar::makeControls()
{
    auto *speed = new QLabel(tr("Speed"), this);
    speed->setBuddy(m_speed);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(4);
    controls->addWidget(m_back);
    controls->addWidget(m_play);
    controls->addWidget(m_forward);
    controls->addWidget(m_position, 1);
    controls->addWidget(m_time);
    controls->addSpacing(8);
    controls->addWidget(speed);
    controls->addWidget(m_speed);
    controls->addWidget(m_leave);
    return controls;
}

QHBoxLayout *ReplayBar::makeSecondLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_place, 1);
    line->addWidget(m_loop);
    line->addWidget(m_skip);
    return line;
}

void ReplayBar::connectReplay()
{
    connect(&m_replay, &Replay::stateChanged, this, &ReplayBar::showState);
    connect(&m_replay, &Replay::moved, this, &ReplayBar::showPosition);
    connect(&m_replay, &Replay::rowChanged, this, [this] {
        m_skipped.clear();
        showPlace();
    });
    connect(&m_replay, &Replay::pauseSkipped, this, [this](microseconds pause) {
        m_skipped = tr("skipped %1 without events").arg(replayTimeText(pause));
        showPlace();
    });
    connect(&m_replay, &Replay::failed, this, [this](const Error &error) {
        m_message->say(MessageLabel::Severity::Error, tr("The replay ended. %1").arg(captureRefusalText(error)));
    });
}

void ReplayBar::takeSpeed()
{
    const auto speed = replaySpeedFrom(m_speed->currentText());
    if (!speed)
        return m_message->say(MessageLabel::Severity::Error, m_speed->toolTip());
    m_message->clear();
    m_replay.setSpeed(*speed);
    m_speed->setCurrentText(replaySpeedText(*speed));
}

/// What one step of the slider is: a millisecond, or more where its numbers would not do.
microseconds ReplayBar::unit() const
{
    return std::max(microseconds(1'000), m_replay.timeline().last().at / std::numeric_limits<int>::max() + microseconds(1));
}

void ReplayBar::seek(int value)
{
    m_replay.seek(value * unit());
}

void ReplayBar::showState()
{
    const Replay::State state = m_replay.state();
    const bool isPlaying = state == Replay::State::Playing;
    const bool isOpen = isPlaying || state == Replay::State::Paused;
    m_play->setIcon(m_theme.icon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->text());
    m_play->setToolTip(tr("%1 (Space)").arg(m_play->text()));
    for (QWidget *control : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_forward),
                             static_cast<QWidget *>(m_position)})
        control->setEnabled(isOpen);
    if (state == Replay::State::Reading) {
        m_message->clear();
        showSettings();
    }
    showPosition();
    showPlace();
}

void ReplayBar::showSettings()
{
    m_loop->setChecked(m_replay.isLooping());
    m_skip->setChecked(m_replay.isSkippingPauses());
    m_speed->setCurrentText(replaySpeedText(m_replay.speed()));
}

void ReplayBar::showPosition()
{
    const microseconds all = m_replay.timeline().last().at;
    m_time->setText(tr("%1 of %2").arg(replayTimeText(m_replay.at()), replayTimeText(all)));
    if (m_position->isSliderDown())
        return;
    const QSignalBlocker ownMove(m_position);
    const int last = static_cast<int>(all / unit());
    m_position->setRange(0, last);
    m_position->setSingleStep(std::max(1, last / 100));
    m_position->setPageStep(std::max(1, last / 10));
    m_position->setValue(static_cast<int>(m_replay.at() / unit()));
}

void ReplayBar::showPlace()
{
    if (m_replay.state() == Replay::State::Reading)
        return m_place->setText(tr("Reading when the rows came\u2026"));
    if (m_replay.state() == Replay::State::Off)
        return m_place->clear();
    const QString place = replayPlaceText(m_replay);
    m_place->setText(m_skipped.isEmpty() ? place : place + QStringLiteral("  \u00b7  ") + m_skipped);
}

void ReplayBar::applyTheme()
{
    QPalette colors = m_place->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Theme::Role::MutedText));
    m_place->setPalette(colors);
    // It changes its word: what is beside it shall not move.
    const QFontMetrics metrics = m_play->fontMetrics();
    const int word = std::max(metrics.horizontalAdvance(tr("Play")), metrics.horizontalAdvance(tr("Pause")));
    m_play->setMinimumWidth(word + zoomed(16) + zoomed(20));
    m_position->setMinimumWidth(zoomed(80));
    m_speed->setFixedWidth(zoomed(speedWidth));
}

void ReplayBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space: return m_replay.togglePlaying();
    case Qt::Key_Comma: return m_replay.stepBack();
    case Qt::Key_Period: return m_replay.stepForward();
    case Qt::Key_Escape: return Q_EMIT leaveWanted();
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace eventscope
