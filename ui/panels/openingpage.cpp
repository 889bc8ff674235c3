// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/openingpage.h"

#include "ui/zoomstyle.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace eventscope {

namespace {
constexpr std::chrono::milliseconds progressInterval{100};
constexpr int progressSteps = 1'000;
constexpr int contentWidth = 480;
constexpr int iconSize = 32;
} // namespace

OpeningPage::OpeningPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("openingText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(zoomed(contentWidth));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("openingProgress"));
    m_progress->setAccessibleName(tr("Opening progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(zoomed(contentWidth) / 2, zoomed(6));
    m_button->setObjectName(QStringLiteral("openingButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_button)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_timer.setInterval(progressInterval);
    connect(&m_timer, &QTimer::timeout, this, &OpeningPage::showProgress);
    connect(m_button, &QPushButton::clicked, this, &OpeningPage::cancelled);
}

void OpeningPage::showRunning(const QString &text, std::function<const Progress &()> progress)
{
    m_source = std::move(progress);
    m_icon->hide();
    say(text);
    m_button->setText(tr("Cancel"));
    m_button->setAccessibleName(m_button->text());
    m_button->setFocus(Qt::OtherFocusReason);
    showProgress();
    m_timer.start();
}

void OpeningPage::showRefusal(const QString &text)
{
    m_timer.stop();
    m_progress->hide();
    m_icon->setPixmap(m_theme.icon(QStringLiteral("error")).pixmap(zoomed(iconSize)));
    m_icon->show();
    say(text);
    m_button->setText(tr("Close"));
    m_button->setAccessibleName(m_button->text());
    m_button->setFocus(Qt::OtherFocusReason);
}

void OpeningPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || isEnter)
        return m_button->click();
    QWidget::keyPressEvent(event);
}

/// A centred label is given the height of one line, however many it wraps to.
void OpeningPage::say(const QString &text)
{
    m_text->setText(text);
    m_text->setFixedHeight(m_text->heightForWidth(zoomed(contentWidth)));
}

void OpeningPage::showProgress()
{
    const Progress &progress = m_source();
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    m_progress->setValue(qRound(progress.part() * progressSteps));
}

} // namespace eventscope
