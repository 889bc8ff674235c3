// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventtabs.h"

#include "core/protocol/limits.h"
#include "ui/panels/eventfile.h"
#include "ui/panels/eventpage.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/tabfocus.h"
#include "ui/views/toolbutton.h"
#include "ui/zoomstyle.h"

#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int closeSize = 18;

QList<Result<QByteArray>> readTexts(const QStringList &paths)
{
    QList<Result<QByteArray>> texts;
    for (const QString &path : paths)
        texts << readEventFile(path);
    return texts;
}

} // namespace

EventTabs::EventTabs(Theme &theme, QWidget *parent)
    : QTabWidget(parent)
    , m_theme(theme)
    , m_add(makeToolButton(QStringLiteral("addEventButton"), theme.icon(QStringLiteral("add")), tr("Add event"), this))
{
    setObjectName(QStringLiteral("eventTabs"));
    setDocumentMode(true);
    focusTabsOnly(*this);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    tabBar()->setAccessibleName(tr("Events"));
    m_add->setToolTip(tr("Add an event: up to five are published together"));
    setCornerWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        insertPage(count(), QByteArray())->editor()->setFocus();
        setCurrentIndex(count() - 1);
        Q_EMIT changed();
    });
    connect(&theme, &Theme::changed, this, &EventTabs::renumber);
    insertPage(0, QByteArray());
}

EventPage *EventTabs::page(int index) const
{
    return qobject_cast<EventPage *>(widget(index));
}

EventPage *EventTabs::insertPage(int at, const QByteArray &text)
{
    auto *added = new EventPage(m_theme, this);
    added->setJson(text);
    const int index = insertTab(at, added, QString());
    tabBar()->setTabButton(index, QTabBar::RightSide, makeCloseButton(added));
    connect(added, &EventPage::changed, this, &EventTabs::changed);
    connect(added, &EventPage::splitRequested, this,
            [this, added](const QList<QByteArray> &values) { replaceEvent(indexOf(added), values); });
    connect(added->editor(), &JsonEditor::filesDropped, this, &EventTabs::openFiles);
    renumber();
    return added;
}

void EventTabs::removeCurrent()
{
    removePage(currentIndex());
}

void EventTabs::removePage(int index)
{
    if (count() == 1 || index < 0)
        return;
    Q_EMIT aboutToRemove();
    delete widget(index);
    renumber();
    Q_EMIT changed();
}

void EventTabs::renumber()
{
    for (int index = 0; index < count(); ++index) {
        const QString name = tr("Event %1").arg(index + 1);
        // Five whole names do not fit beside each other.
        setTabText(index, count() > 2 ? QString::number(index + 1) : name);
        setTabToolTip(index, name);
        page(index)->setNumber(index + 1);
        QWidget *close = tabBar()->tabButton(index, QTabBar::RightSide);
        if (!close)
            continue; // the tab is being made
        close->setVisible(count() > 1);
        // A hidden button keeps its room.
        close->setFixedSize(count() > 1 ? zoomed(closeSize) : 0, zoomed(closeSize));
        close->setObjectName(QStringLiteral("removeEvent%1").arg(index + 1));
        close->setAccessibleName(tr("Remove event %1").arg(index + 1));
        close->setToolTip(close->accessibleName());
    }
    m_add->setEnabled(count() < limits::maxEventsPerPublish);
    applyTemplate();
}

void EventTabs::applyTemplate()
{
    std::optional<TemplateContext> context = m_template;
    for (int index = 0; index < count(); ++index) {
        page(index)->setTemplate(context);
        page(index)->setPreviewShown(m_isPreviewShown);
        if (context)
            ++context->seq;
    }
}

void EventTabs::setTemplate(const std::optional<TemplateContext> &context)
{
    m_template = context;
    applyTemplate();
}

void EventTabs::setPreviewShown(bool isShown)
{
    m_isPreviewShown = isShown;
    applyTemplate();
}

QList<QByteArray> EventTabs::payloads() const
{
    QList<QByteArray> all;
    for (int index = 0; index < count(); ++index)
        all << page(index)->payload();
    return all;
}

qsizetype EventTabs::sentBytes() const
{
    qsizetype bytes = count() - 1; // commas
    for (int index = 0; index < count(); ++index)
        bytes += page(index)->sentBytes();
    return bytes;
}

QToolButton *EventTabs::makeCloseButton(const EventPage *closes)
{
    auto *button = new QToolButton(tabBar());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize({zoomed(12), zoomed(12)});
    connect(&m_theme, &Theme::changed, button, [button] { button->setIconSize({zoomed(12), zoomed(12)}); });
    // The theme's padding leaves no room for the icon.
    button->setStyleSheet(QStringLiteral("padding: 0;"));
    button->setIcon(m_theme.icon(QStringLiteral("close")));
    connect(
        button, &QToolButton::clicked, this, [this, closes] { removePage(indexOf(closes)); }, Qt::QueuedConnection);
    return button;
}

QList<QByteArray> EventTabs::events() const
{
    QList<QByteArray> all;
    for (int index = 0; index < count(); ++index)
        all << page(index)->json();
    return all;
}

void EventTabs::setEvents(const QList<QByteArray> &events)
{
    const int wanted = int(std::clamp<qsizetype>(events.size(), 1, limits::maxEventsPerPublish));
    while (count() > wanted)
        delete widget(count() - 1);
    for (int index = 0; index < wanted; ++index) {
        if (index >= count())
            insertPage(index, events.value(index));
        else
            page(index)->setJson(events.value(index));
    }
    renumber();
    m_waiting = events.mid(wanted) + m_waiting;
    Q_EMIT changed();
}

void EventTabs::setWaiting(const QList<QByteArray> &events)
{
    m_waiting = events;
    Q_EMIT changed();
}

void EventTabs::takeNext()
{
    if (!m_waiting.isEmpty())
        setEvents(std::exchange(m_waiting, {}));
}

QString EventTabs::obstacle() const
{
    for (int index = 0; index < count(); ++index) {
        if (page(index)->isEmpty())
            return tr("Event %1 is empty: any JSON value will do.").arg(index + 1);
        if (!page(index)->fault().isEmpty())
            return faultText(index);
    }
    return {};
}

/// The place stands beside the event that is shown; of another one it is told here.
QString EventTabs::faultText(int index) const
{
    const QString what = (m_template ? tr("The template of event %1 has a mistake.") : tr("Event %1 is not valid JSON.")).arg(index + 1);
    return index == currentIndex() ? what : what + QLatin1Char(' ') + page(index)->fault();
}

bool EventTabs::canForce() const
{
    bool isFaulty = false;
    for (int index = 0; index < count(); ++index) {
        if (page(index)->isEmpty())
            return false;
        isFaulty = isFaulty || !page(index)->fault().isEmpty();
    }
    return isFaulty && !m_template;
}

/// Events that are there keep their editors, and with them what can be undone, wherever they come to stand.
void EventTabs::insertEvents(int at, const QList<QByteArray> &values)
{
    const qsizetype fitting = std::min<qsizetype>(values.size(), limits::maxEventsPerPublish - at);
    const QList<QByteArray> displaced = displace(int(limits::maxEventsPerPublish - fitting));
    for (int index = 0; index < fitting; ++index)
        insertPage(at + index, values.at(index));
    m_waiting = values.mid(fitting) + displaced + m_waiting;
    setCurrentIndex(std::min(at, count() - 1));
    Q_EMIT changed();
}

/// The first value is a change that can be undone where it stands.
void EventTabs::replaceEvent(int at, QList<QByteArray> values)
{
    page(at)->replaceJson(values.takeFirst());
    insertEvents(at + 1, values);
    setCurrentIndex(at);
}

/// Takes away the last events, until so many are left.
QList<QByteArray> EventTabs::displace(int left)
{
    QList<QByteArray> displaced;
    while (count() > left) {
        displaced.prepend(page(count() - 1)->json());
        delete widget(count() - 1);
    }
    return displaced;
}

void EventTabs::openFiles(const QStringList &paths)
{
    // What is being read comes too.
    m_paths << paths;
    m_reading.start([wanted = m_paths] { return readTexts(wanted); }, [this](const QList<Result<QByteArray>> &read) { takeFiles(read); });
}

void EventTabs::takeFiles(const QList<Result<QByteArray>> &read)
{
    m_paths.clear();
    QList<QByteArray> texts;
    for (const Result<QByteArray> &one : read) {
        if (one)
            texts << *one;
        else
            Q_EMIT openFailed(one.error());
    }
    if (texts.isEmpty())
        return;
    if (currentPage()->isEmpty())
        replaceEvent(currentIndex(), texts);
    else
        insertEvents(currentIndex() + 1, texts);
}

void EventTabs::dropFiles()
{
    m_paths.clear();
    m_reading.drop();
}

} // namespace eventscope
