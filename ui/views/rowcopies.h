// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "core/snippets/snippet.h"
#include "ui/models/eventlogmodel.h"
#include "ui/theme.h"
#include "ui/views/markdowncopy.h"

#include <QTableView>

class QAction;
class QMenu;

namespace eventscope {

/// The actions of a log that put its selected rows on the clipboard: their payloads, or the rows as JSON, NDJSON, a Markdown table of
/// the shown columns, or (one event) as code that publishes it. GUI thread: what would hold it up is refused, and said; a table with own
/// columns comes when their values are there.
class RowCopies final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxRows = 2'000;
    static constexpr qint64 maxBytes = 16'000'000;

    /// All must outlive it. The actions are the view's.
    RowCopies(const Theme &theme, const EventLogModel &model, QTableView &view);
    ~RowCopies() override;

    /// For the languages, which are off without one; channel and event are the row's.
    void setEndpoint(const SnippetRequest &endpoint);

Q_SIGNALS:
    /// Why nothing was copied, or how far a copy is that takes a while.
    void told(const QString &text);

private:
    using Copy = void (RowCopies::*)(const QList<CaptureRow> &rows);

    QAction *addCopy(QMenu *menu, const QString &name, const QString &text, Copy copy);
    void updateActions();
    [[nodiscard]] std::optional<QList<CaptureRow>> selectedRows();
    void copyPayloads(const QList<CaptureRow> &rows);
    void copyJson(const QList<CaptureRow> &rows);
    void copyNdjson(const QList<CaptureRow> &rows);
    void copyMarkdown(const QList<CaptureRow> &rows);
    [[nodiscard]] std::optional<SnippetRequest> selectedEvent();
    void onFinished(const QString &markdown);
    /// Without rows.
    [[nodiscard]] MarkdownCopy::Table markdownColumns() const;
    [[nodiscard]] QStringList markdownCells(qint64 id) const;
    [[nodiscard]] QList<int> shownSections() const;

    const EventLogModel &m_model;
    QTableView &m_view;
    SnippetRequest m_endpoint;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_payload = nullptr;
    QList<QAction *> m_languages;
    std::unique_ptr<MarkdownCopy> m_running; ///< the next copy takes its place
};

} // namespace eventscope
