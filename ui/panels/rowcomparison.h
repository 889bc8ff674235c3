// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerow.h"
#include "ui/latestjob.h"

#include <QObject>

#include <optional>

class QAction;

namespace eventscope {

class DetailPanel;
class EventLogModel;
class EventLogView;

/// Says which row the detail's row is compared with: the other one of two selected rows, else the one chosen by "Compare with this row",
/// else the previous event of its channel. Reads in a pool thread. GUI thread.
class RowComparison final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Adds its actions to the view.
    RowComparison(EventLogModel &model, EventLogView &view, DetailPanel &detail, QObject *parent);

    /// Of another capture nothing is chosen.
    void setCapture(const QString &path);

private:
    using Found = Result<std::optional<CaptureRow>>;

    void setUpActions();
    void chooseCurrent();
    void choose(qint64 id);
    void onSelectionChanged();
    void answer();
    void answerWith(const std::function<Found()> &read, const QString &why);
    [[nodiscard]] qint64 otherSelected(qint64 id) const;

    EventLogModel &m_model;
    EventLogView &m_view;
    DetailPanel &m_detail;
    QString m_path;
    qint64 m_chosen = 0; ///< 0: none, the previous event
    qint64 m_otherSelected = 0;
    QAction *m_compareWithPrevious = nullptr;
    LatestJob<Found> m_job{this};
};

} // namespace eventscope
