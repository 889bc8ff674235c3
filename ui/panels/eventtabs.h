// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payload/templatecontext.h"
#include "ui/latestjob.h"
#include "ui/theme.h"

#include <QTabWidget>

#include <optional>

class QToolButton;

namespace eventscope {

class EventPage;

/// The editors of one publish, one to five, as tabs. Of a longer list the first five stand here and the others wait. GUI thread.
class EventTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit EventTabs(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] EventPage *page(int index) const;
    [[nodiscard]] EventPage *currentPage() const { return page(currentIndex()); }
    /// The texts as they stand, valid JSON or not.
    [[nodiscard]] QList<QByteArray> events() const;
    /// What will be sent: of templates what they give, as far as that is known.
    [[nodiscard]] QList<QByteArray> payloads() const;
    /// How many bytes of a publish they take.
    [[nodiscard]] qsizetype sentBytes() const;
    /// Nothing: the texts are sent as they are. Else they are templates, the first with this `seq`.
    void setTemplate(const std::optional<TemplateContext> &context);
    /// Shows what templates give.
    void setPreviewShown(bool isShown);
    /// One empty event when there are none; what is more than five waits, before what waits already.
    void setEvents(const QList<QByteArray> &events);
    [[nodiscard]] const QList<QByteArray> &waiting() const { return m_waiting; }
    void setWaiting(const QList<QByteArray> &events);
    /// Puts the next five that wait into the editors; nothing happens when none do.
    void takeNext();
    /// Why these events cannot be published, in words; empty when they can.
    [[nodiscard]] QString obstacle() const;
    /// Nothing stands in the way but that some are no JSON: they can be sent as they stand, for the service to refuse.
    [[nodiscard]] bool canForce() const;
    /// Reads files in a pool thread: the first takes the place of the current event when that is empty, the others follow.
    void openFiles(const QStringList &paths);
    /// What is still being read is not wanted any more.
    void dropFiles();
    /// Removes the current event, unless it is the only one.
    void removeCurrent();

Q_SIGNALS:
    void changed();
    /// A text goes.
    void aboutToRemove();
    /// A file could not be read.
    void openFailed(const eventscope::Error &error);

private:
    EventPage *insertPage(int at, const QByteArray &text);
    void removePage(int index);
    void renumber();
    void applyTemplate();
    [[nodiscard]] QToolButton *makeCloseButton(const EventPage *closes);
    void takeFiles(const QList<Result<QByteArray>> &read);
    void insertEvents(int at, const QList<QByteArray> &values);
    [[nodiscard]] QString faultText(int index) const;
    void replaceEvent(int at, QList<QByteArray> values);
    [[nodiscard]] QList<QByteArray> displace(int left);

    Theme &m_theme;
    QToolButton *m_add;
    QList<QByteArray> m_waiting;
    std::optional<TemplateContext> m_template;
    bool m_isPreviewShown = false;
    QStringList m_paths; ///< being read
    LatestJob<QList<Result<QByteArray>>> m_reading{this};
};

} // namespace eventscope
