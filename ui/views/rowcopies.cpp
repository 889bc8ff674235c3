// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowcopies.h"

#include "core/capture/exporter.h"
#include "ui/pluralcount.h"
#include "ui/views/rowselection.h"
#include "ui/views/snippetactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

namespace eventscope {

RowCopies::RowCopies(const Theme &theme, const EventLogModel &model, QTableView &view)
    : m_model(model)
    , m_view(view)
    , m_menu(std::make_unique<QMenu>(tr("Copy as")))
{
    m_payload = addCopy(nullptr, QStringLiteral("copyPayloadAction"), tr("Copy payload"), &RowCopies::copyPayloads);
    m_payload->setIcon(theme.icon(QStringLiteral("copy")));
    m_payload->setShortcut(QKeySequence::Copy);
    m_payload->setShortcutContext(Qt::WidgetShortcut);
    m_menu->setObjectName(QStringLiteral("copyAsMenu"));
    addCopy(m_menu.get(), QStringLiteral("copyJsonAction"), tr("JSON"), &RowCopies::copyJson);
    addCopy(m_menu.get(), QStringLiteral("copyNdjsonAction"), tr("NDJSON"), &RowCopies::copyNdjson);
    addCopy(m_menu.get(), QStringLiteral("copyMarkdownAction"), tr("Markdown table"), &RowCopies::copyMarkdown);
    m_menu->addSeparator();
    m_languages = addSnippetActions(*m_menu, SnippetRequest::Action::Publish, [this] { return selectedEvent(); });
    for (QAction *language : std::as_const(m_languages))
        language->setParent(&view); // as the other actions are
    view.addAction(m_menu->menuAction());
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowCopies::updateActions);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowCopies::updateActions);
    updateActions();
}

RowCopies::~RowCopies() = default;

QAction *RowCopies::addCopy(QMenu *menu, const QString &name, const QString &text, Copy copy)
{
    auto *action = new QAction(text, &m_view);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, copy] {
        m_running.reset();
        if (const auto rows = selectedRows(); rows && !rows->isEmpty())
            (this->*copy)(*rows);
    });
    if (menu)
        menu->addAction(action);
    else
        m_view.addAction(action);
    return action;
}

void RowCopies::setEndpoint(const SnippetRequest &endpoint)
{
    m_endpoint = endpoint;
    updateActions();
}

void RowCopies::updateActions()
{
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    m_payload->setEnabled(!spans.isEmpty());
    m_menu->menuAction()->setEnabled(!spans.isEmpty());
    for (QAction *action : m_menu->actions())
        action->setEnabled(!spans.isEmpty());
    const bool isOne = rowCount(spans) == 1;
    const QVariant kind = isOne ? m_model.index(spans.constFirst().first, 0).data(EventLogModel::KindRole) : QVariant();
    const bool isEvent = kind == static_cast<int>(CaptureRow::Kind::Event) || kind == static_cast<int>(CaptureRow::Kind::Published);
    for (QAction *language : std::as_const(m_languages))
        language->setEnabled(isOne && isEvent && !m_endpoint.endpoint.isNull());
}

std::optional<QList<CaptureRow>> RowCopies::selectedRows()
{
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    if (rowCount(spans) > maxRows) {
        Q_EMIT told(tr("More than %1 rows are not copied: export the selected rows to a file.").arg(QLocale().toString(maxRows)));
        return std::nullopt;
    }
    QList<CaptureRow> rows;
    qint64 bytes = 0;
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last; ++row) {
            if (auto whole = m_model.wholeRow(row)) {
                bytes += whole->payload.size();
                rows << std::move(*whole);
            }
            if (bytes > maxBytes && rows.size() > 1) {
                Q_EMIT told(tr("More than %1 is not copied: export the selected rows to a file.")
                                .arg(QLocale().formattedDataSize(maxBytes, 0, QLocale::DataSizeSIFormat)));
                return std::nullopt;
            }
        }
    }
    return rows;
}

void RowCopies::copyPayloads(const QList<CaptureRow> &rows)
{
    QStringList texts;
    for (const CaptureRow &row : rows)
        texts << (row.payload.isEmpty() ? row.text : QString::fromUtf8(row.payload));
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

void RowCopies::copyJson(const QList<CaptureRow> &rows)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(Exporter::text(rows, Exporter::Format::Json)));
}

void RowCopies::copyNdjson(const QList<CaptureRow> &rows)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(Exporter::text(rows, Exporter::Format::Ndjson)));
}

void RowCopies::copyMarkdown(const QList<CaptureRow> &rows)
{
    MarkdownCopy::Table table = markdownColumns();
    for (const CaptureRow &row : rows) {
        table.ids << row.id;
        table.cells << markdownCells(row.id);
    }
    m_running = std::make_unique<MarkdownCopy>(m_model.capturePath(), std::move(table));
    connect(m_running.get(), &MarkdownCopy::finished, this, &RowCopies::onFinished);
    if (m_running->takesTime())
        Q_EMIT told(tr("Copying %Ln row(s)…", nullptr, int(rows.size())));
    m_running->start();
}

void RowCopies::onFinished(const QString &markdown)
{
    QGuiApplication::clipboard()->setText(markdown);
    if (m_running->takesTime())
        Q_EMIT told(tr("%Ln row(s) copied", nullptr, pluralCount(m_running->rowCount())));
    m_running->setParent(this);
    m_running.release()->deleteLater(); // it is the one that tells
}

MarkdownCopy::Table RowCopies::markdownColumns() const
{
    MarkdownCopy::Table table;
    for (const int section : shownSections()) {
        const auto side = m_model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        if (section >= EventLogModel::ColumnCount)
            table.own << MarkdownCopy::OwnColumn{static_cast<int>(table.columns.size()), m_model.expressionOf(section)};
        table.columns << MarkdownColumn{m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                        side.testFlag(Qt::AlignRight)};
    }
    return table;
}

QStringList RowCopies::markdownCells(qint64 id) const
{
    QStringList cells;
    for (const int section : shownSections()) {
        const bool isOwn = section >= EventLogModel::ColumnCount;
        cells << (isOwn ? QString() : m_model.index(m_model.rowOf(id), section).data().toString());
    }
    return cells;
}

QList<int> RowCopies::shownSections() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    QList<int> sections;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int section = header.logicalIndex(visual); !header.isSectionHidden(section))
            sections << section;
    }
    return sections;
}

std::optional<SnippetRequest> RowCopies::selectedEvent()
{
    const auto rows = selectedRows();
    if (!rows || rows->isEmpty() || m_endpoint.endpoint.isNull())
        return std::nullopt;
    SnippetRequest request = m_endpoint;
    request.channel = rows->constFirst().channel;
    request.events = {rows->constFirst().payload};
    return request;
}

} // namespace eventscope
