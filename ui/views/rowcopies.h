// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "core/protocol/endpoint.h"
#include "ui/models/eventlogmodel.h"
#include "ui/theme.h"

#include <QTableView>

class QAction;
class QMenu;

namespace eventscope {

/// The actions of a log that put its selected rows on the clipboard: their payloads, or the rows as JSON, NDJSON, a Markdown table of
/// the shown columns, or (one event) as a cURL command. GUI thread: what would hold it up is refused, and said.
class RowCopies final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxRows = 2'000;
    static constexpr qint64 maxBytes = 16'000'000;

    /// All must outlive it. The actions are the view's.
    RowCopies(const Theme &theme, const EventLogModel &model, QTableView &view);
    ~RowCopies() override;

    /// For "cURL", which is off without one.
    void setEndpoint(const Endpoint &endpoint);

Q_SIGNALS:
    /// Why nothing was copied.
    void refused(const QString &reason);

private:
    using Form = QString (RowCopies::*)(const QList<CaptureRow> &rows) const;

    QAction *addCopy(QMenu *menu, const QString &name, const QString &text, Form form);
    void updateActions();
    void copy(Form form);
    [[nodiscard]] std::optional<QList<CaptureRow>> selectedRows();
    [[nodiscard]] QString payloads(const QList<CaptureRow> &rows) const;
    [[nodiscard]] QString json(const QList<CaptureRow> &rows) const;
    [[nodiscard]] QString ndjson(const QList<CaptureRow> &rows) const;
    [[nodiscard]] QString markdown(const QList<CaptureRow> &rows) const;
    [[nodiscard]] QString curl(const QList<CaptureRow> &rows) const;

    const EventLogModel &m_model;
    QTableView &m_view;
    Endpoint m_endpoint;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_payload = nullptr;
    QAction *m_curl = nullptr;
};

} // namespace eventscope
