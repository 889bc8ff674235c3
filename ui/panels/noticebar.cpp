// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticebar.h"

#include "ui/views/fittingscrollarea.h"
#include "ui/zoomstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

constexpr std::chrono::seconds infoStays{10};
constexpr int maxHeight = 132; ///< about four notices: more of them scroll

QString iconName(NoticeBar::Severity severity)
{
    switch (severity) {
    case NoticeBar::Severity::Info: return QStringLiteral("info");
    case NoticeBar::Severity::Warning: return QStringLiteral("warning");
    case NoticeBar::Severity::Error: return QStringLiteral("error");
    }
    return {};
}

Theme::Role edgeRole(NoticeBar::Severity severity)
{
    switch (severity) {
    case NoticeBar::Severity::Info: return Theme::Role::Info;
    case NoticeBar::Severity::Warning: return Theme::Role::Warning;
    case NoticeBar::Severity::Error: return Theme::Role::Error;
    }
    return Theme::Role::Info;
}

} // namespace

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QWidget)
    , m_layout(new QVBoxLayout(m_lines))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FittingScrollArea(m_lines, maxHeight, this));
    setVisible(false);
    connect(&m_theme, &Theme::changed, this, [this] {
        for (const Notice &notice : std::as_const(m_notices))
            paint(notice);
    });
}

void NoticeBar::show(const QString &key, Severity severity, const QString &text, const QList<Action> &actions)
{
    clear(key);
    const Notice notice{severity, makeLine(key, text, actions)};
    paint(notice);
    m_layout->addWidget(notice.line);
    notice.line->show();
    m_notices.insert(key, notice);
    if (severity == Severity::Info && actions.isEmpty())
        endBySelf(key, notice.line);
    setVisible(true);
    Q_EMIT shown(text);
}

/// The timer goes with its line: a newer notice of the same key has a time of its own.
void NoticeBar::endBySelf(const QString &key, QWidget *line)
{
    auto *timer = new QTimer(line);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, key] { clear(key); });
    timer->start(infoStays);
}

void NoticeBar::setText(const QString &key, const QString &text)
{
    if (const auto shown = m_notices.constFind(key); shown != m_notices.cend())
        shown->line->findChild<QLabel *>(QStringLiteral("noticeText"))->setText(text);
}

void NoticeBar::clear(const QString &key)
{
    if (!m_notices.contains(key))
        return;
    QWidget *line = m_notices.take(key).line;
    line->hide();
    line->deleteLater();
    setVisible(!m_notices.isEmpty());
}

QWidget *NoticeBar::makeLine(const QString &key, const QString &text, const QList<Action> &actions)
{
    auto *line = new QFrame(m_lines);
    line->setObjectName(QStringLiteral("notice_") + key);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    auto *icon = new QLabel(line);
    icon->setObjectName(QStringLiteral("noticeIcon"));
    auto *label = new QLabel(text, line);
    label->setObjectName(QStringLiteral("noticeText"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(icon);
    layout->addWidget(label, 1);
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, line);
        button->setAccessibleName(action.text);
        connect(button, &QPushButton::clicked, this, [this, key, action] {
            if (action.closes)
                clear(key);
            action.run();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton(line);
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    connect(close, &QToolButton::clicked, this, [this, key] {
        clear(key);
        Q_EMIT dismissed(key);
    });
    layout->addWidget(close);
    return line;
}

void NoticeBar::paint(const Notice &notice) const
{
    notice.line->findChild<QLabel *>(QStringLiteral("noticeIcon"))
        ->setPixmap(m_theme.icon(iconName(notice.severity)).pixmap(zoomed(16), zoomed(16)));
    notice.line->findChild<QToolButton *>(QStringLiteral("noticeClose"))->setIcon(m_theme.icon(QStringLiteral("close")));
    notice.line->setStyleSheet(
        QStringLiteral("QFrame#%1 { background: %2; border: none; border-left: 3px solid %3; border-bottom: 1px solid %4; }")
            .arg(notice.line->objectName(), m_theme.color(Theme::Role::AlternateBase).name(),
                 m_theme.color(edgeRole(notice.severity)).name(), m_theme.color(Theme::Role::Separator).name()));
}

} // namespace eventscope
