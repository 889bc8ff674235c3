// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logoverview.h"

#include "ui/models/eventlogmodel.h"
#include "ui/views/eventlogview.h"
#include "ui/views/overviewbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace eventscope {

namespace {
constexpr int updateMs = 16;
} // namespace

LogOverview::LogOverview(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_bar(new OverviewBar(parts.theme, this))
    , m_toggle(new QAction(tr("Overview bar"), this))
{
    setObjectName(QStringLiteral("logOverview"));
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(updateMs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&parts.view, 1);
    layout->addWidget(m_bar);
    setTabOrder(&parts.view, m_bar);
    setUpToggle();
    connectParts();
}

void LogOverview::setUpToggle()
{
    m_toggle->setObjectName(QStringLiteral("overviewAction"));
    m_toggle->setCheckable(true);
    m_bar->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_bar->addAction(m_toggle);
    const auto follow = [this] {
        m_toggle->setChecked(m_parts.settings.showsOverview());
        m_bar->setVisible(m_parts.settings.showsOverview());
        want();
    };
    connect(m_toggle, &QAction::triggered, &m_parts.settings, &LogSettings::setShowsOverview);
    connect(&m_parts.settings, &LogSettings::showsOverviewChanged, this, follow);
    follow();
}

void LogOverview::connectParts()
{
    connect(&m_updateTimer, &QTimer::timeout, this, &LogOverview::refresh);
    connect(&m_scan, &OverviewScan::changed, this, [this](const Overview &overview) {
        m_overview = overview;
        scheduleUpdate();
    });
    const QHeaderView *header = m_parts.view.horizontalHeader();
    const auto followHeader = [this, header] { m_bar->setHeaderHeight(header->height()); };
    connect(header, &QHeaderView::geometriesChanged, this, followHeader);
    connect(m_bar, &OverviewBar::resized, this, followHeader);
    connect(m_bar, &OverviewBar::resized, this, &LogOverview::want);
    connect(m_bar, &OverviewBar::placeWanted, this, &LogOverview::goTo);
    connect(m_bar, &OverviewBar::scrolled, this,
            [this](QWheelEvent *event) { QCoreApplication::sendEvent(m_parts.view.verticalScrollBar(), event); });
    connect(m_parts.view.verticalScrollBar(), &QScrollBar::valueChanged, this, &LogOverview::scheduleUpdate);
    connect(m_parts.view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogOverview::scheduleUpdate);
    connect(&m_parts.model, &QAbstractItemModel::modelReset, this, &LogOverview::scheduleUpdate);
    connect(&m_parts.marks, &LogMarks::changed, this, &LogOverview::scheduleUpdate);
}

void LogOverview::setCapture(const QString &path)
{
    m_overview = {};
    m_lastId = 0;
    m_scan.setCapture(path);
    scheduleUpdate();
}

void LogOverview::extendTo(qint64 lastId)
{
    if (lastId != m_lastId) {
        m_lastId = lastId;
        want();
    }
    scheduleUpdate();
}

void LogOverview::want()
{
    if (m_lastId > 0 && m_parts.settings.showsOverview())
        m_scan.want(m_lastId, m_bar->bucketCount());
}

void LogOverview::scheduleUpdate()
{
    if (!m_updateTimer.isActive())
        m_updateTimer.start();
}

void LogOverview::refresh()
{
    if (!m_bar->isVisibleTo(this))
        return;
    OverviewPicture::Content content{m_overview, {}, hits(), 0, 0};
    for (const CaptureMark &mark : m_parts.marks.all())
        content.marks << mark.row;
    if (const int first = m_parts.view.firstVisibleRow(); first >= 0) {
        content.firstVisible = m_parts.model.idAt(first);
        content.lastVisible = m_parts.model.idAt(m_parts.view.lastVisibleRow());
    }
    m_bar->setContent(content);
}

/// The ids of the hits are sorted: a bucket has one when fewer come before its first id than before the next bucket's.
QList<bool> LogOverview::hits() const
{
    if (m_parts.model.filter().isEmpty())
        return {};
    QList<bool> found;
    const QList<Overview::Bucket> &buckets = m_overview.buckets;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const qint64 end = i + 1 < buckets.size() ? buckets.at(i + 1).firstId : m_overview.lastId + 1;
        found << (m_parts.model.countBefore(end) > m_parts.model.countBefore(buckets.at(i).firstId));
    }
    return found;
}

void LogOverview::goTo(qint64 id)
{
    if (id >= m_overview.lastId)
        m_parts.view.setFollowing(true); // the end moves on while rows arrive
    else
        m_parts.view.showPosition(m_parts.model.positionOf(id));
}

} // namespace eventscope
