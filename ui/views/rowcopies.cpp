// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowcopies.h"

#include "core/capture/exporter.h"
#include "ui/curlcommand.h"
#include "ui/models/logrowtext.h"
#include "ui/models/markdowntable.h"
#include "ui/views/rowselection.h"

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
    m_payload = addCopy(nullptr, QStringLiteral("copyPayloadAction"), tr("Copy payload"), &RowCopies::payloads);
    m_payload->setIcon(theme.icon(QStringLiteral("copy")));
    m_payload->setShortcut(QKeySequence::Copy);
    m_payload->setShortcutContext(Qt::WidgetShortcut);
    m_menu->setObjectName(QStringLiteral("copyAsMenu"));
    addCopy(m_menu.get(), QStringLiteral("copyJsonAction"), tr("JSON"), &RowCopies::json);
    addCopy(m_menu.get(), QStringLiteral("copyNdjsonAction"), tr("NDJSON"), &RowCopies::ndjson);
    addCopy(m_menu.get(), QStringLiteral("copyMarkdownAction"), tr("Markdown table"), &RowCopies::markdown);
    m_curl = addCopy(m_menu.get(), QStringLiteral("copyCurlAction"), tr("cURL command"), &RowCopies::curl);
    view.addAction(m_menu->menuAction());
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowCopies::updateActions);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowCopies::updateActions);
    updateActions();
}

RowCopies::~RowCopies() = default;

QAction *RowCopies::addCopy(QMenu *menu, const QString &name, const QString &text, Form form)
{
    auto *action = new QAction(text, &m_view);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    if (menu)
        menu->addAction(action);
    else
        m_view.addAction(action);
    return action;
}

void RowCopies::setEndpoint(const Endpoint &endpoint)
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
    m_curl->setEnabled(isOne && isEvent && !m_endpoint.isNull());
}

void RowCopies::copy(Form form)
{
    if (const auto rows = selectedRows(); rows && !rows->isEmpty())
        QGuiApplication::clipboard()->setText((this->*form)(*rows));
}

std::optional<QList<CaptureRow>> RowCopies::selectedRows()
{
    const QList<RowSpan> spans = selectedSpans(*m_view.selectionModel());
    if (rowCount(spans) > maxRows) {
        Q_EMIT refused(tr("More than %1 rows are not copied: export the selected rows to a file.").arg(QLocale().toString(maxRows)));
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
                Q_EMIT refused(tr("More than %1 is not copied: export the selected rows to a file.")
                                   .arg(QLocale().formattedDataSize(maxBytes, 0, QLocale::DataSizeSIFormat)));
                return std::nullopt;
            }
        }
    }
    return rows;
}

QString RowCopies::payloads(const QList<CaptureRow> &rows) const
{
    QStringList texts;
    for (const CaptureRow &row : rows)
        texts << (row.payload.isEmpty() ? row.text : QString::fromUtf8(row.payload));
    return texts.join(QLatin1Char('\n'));
}

QString RowCopies::json(const QList<CaptureRow> &rows) const
{
    return QString::fromUtf8(Exporter::text(rows, Exporter::Format::Json));
}

QString RowCopies::ndjson(const QList<CaptureRow> &rows) const
{
    return QString::fromUtf8(Exporter::text(rows, Exporter::Format::Ndjson));
}

QString RowCopies::markdown(const QList<CaptureRow> &rows) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    QList<int> sections;
    QList<MarkdownColumn> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (header.isSectionHidden(section))
            continue;
        const auto side = m_model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        sections << section;
        columns << MarkdownColumn{m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), side.testFlag(Qt::AlignRight)};
    }
    QList<QStringList> cells;
    for (const CaptureRow &row : rows) {
        QStringList line;
        for (const int section : sections)
            line << m_model.index(m_model.rowOf(row.id), section).data().toString();
        cells << line;
    }
    return markdownTable(columns, cells);
}

QString RowCopies::curl(const QList<CaptureRow> &rows) const
{
    const CaptureRow &row = rows.constFirst();
    return m_endpoint.isNull() ? QString() : curlCommand(m_endpoint, row.channel, row.payload);
}

} // namespace eventscope
