// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/welcomepage.h"

#include "ui/zoomstyle.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {
constexpr int columnWidth = 380;
constexpr int wayGap = 24;
constexpr int markSize = 48;
} // namespace

WelcomePage::WelcomePage(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QWidget(this))
    , m_layout(new QVBoxLayout(m_column))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(8);
    m_mark = new QLabel(m_column);
    m_layout->addWidget(m_mark);
    m_layout->addSpacing(8);
    m_title = addText(tr("Watch your events as they happen"), false);
    m_layout->addSpacing(wayGap / 2);

    auto *builtIn = new QPushButton(tr("Try it with the built-in Event API"), m_column);
    builtIn->setObjectName(QStringLiteral("tryBuiltInButton"));
    builtIn->setAccessibleName(builtIn->text());
    builtIn->setProperty("primary", true);
    m_layout->addWidget(builtIn);
    addText(tr("Starts a small Event API on this computer and shows its demo events."), true);
    m_layout->addSpacing(wayGap - 8);

    auto *demo = new QPushButton(tr("Play a demo capture"), m_column);
    demo->setObjectName(QStringLiteral("playDemoButton"));
    demo->setAccessibleName(demo->text());
    m_layout->addWidget(demo);
    addText(tr("Replays a few minutes of a web shop; needs no network."), true);
    m_layout->addSpacing(wayGap - 8);

    auto *add = new QPushButton(tr("Add your Event API"), m_column);
    add->setObjectName(QStringLiteral("welcomeAddEndpointButton"));
    add->setAccessibleName(add->text());
    m_layout->addWidget(add);
    addText(tr("All it needs is the URL of your AppSync Event API and a key."), true);
    m_layout->addSpacing(wayGap - 8);

    auto *find = new QPushButton(tr("Find my Event APIs"), m_column);
    find->setObjectName(QStringLiteral("welcomeFindButton"));
    find->setAccessibleName(find->text());
    m_layout->addWidget(find);
    addText(tr("Lists those of your AWS account, with the credentials of the AWS command line."), true);
    m_layout->addSpacing(wayGap);
    addText(tr("No account, no telemetry."), true);

    // Stretches, not an alignment: an aligned item loses its height for width, and the sentences wrap.
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_column);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(line);
    layout->addStretch(3);
    connect(builtIn, &QPushButton::clicked, this, &WelcomePage::tryBuiltIn);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::playDemo);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addEndpoint);
    connect(find, &QPushButton::clicked, this, &WelcomePage::findApis);
    connect(&m_theme, &Theme::changed, this, &WelcomePage::applyTheme);
    applyTheme();
}

QLabel *WelcomePage::addText(const QString &text, bool muted)
{
    auto *label = new QLabel(text, m_column);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    if (muted)
        m_muted << label;
    return label;
}

void WelcomePage::applyTheme()
{
    fitToZoom();
    for (QLabel *label : std::as_const(m_muted)) {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, m_theme.color(Theme::Role::MutedText));
        label->setPalette(colors);
    }
}

void WelcomePage::fitToZoom()
{
    m_column->setFixedWidth(zoomed(columnWidth));
    m_column->setStyleSheet(QStringLiteral("QPushButton { min-height: %1px; }").arg(zoomed(26)));
    m_mark->setPixmap(
        QIcon(QStringLiteral(":/icons/eventscope.svg")).pixmap(QSize(zoomed(markSize), zoomed(markSize)), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
}

} // namespace eventscope
