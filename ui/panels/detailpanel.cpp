// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detailpanel.h"

#include "core/json/printer.h"
#include "ui/errortext.h"
#include "ui/models/logmarks.h"
#include "ui/models/logrowtext.h"
#include "ui/views/emptystate.h"
#include "ui/views/jsonhighlighter.h"
#include "ui/views/jsontreeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace eventscope {

namespace {

bool hasPayload(const CaptureRow &row)
{
    return row.kind == CaptureRow::Kind::Event || row.kind == CaptureRow::Kind::Published;
}

void setLimitedText(QPlainTextEdit *view, const QByteArray &text)
{
    view->setPlainText(QString::fromUtf8(text.first(std::min(text.size(), DetailPanel::textLimit))));
}

} // namespace

DetailPanel::DetailPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_meta(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_notice(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new JsonTreeView(theme, this))
    , m_formatted(textView(QStringLiteral("detailFormatted"), tr("Formatted")))
    , m_raw(textView(QStringLiteral("detailRaw"), tr("Raw")))
    , m_highlighter(new JsonHighlighter(theme, this))
    , m_empty(new EmptyState(theme, this))
{
    buildTabs();
    m_notice->setObjectName(QStringLiteral("detailNotice"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    connect(m_tree, &JsonTreeView::filterRequested, this, &DetailPanel::filterRequested);
    connect(m_tree, &JsonTreeView::columnRequested, this, &DetailPanel::columnRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::onTabChanged);
    connect(&theme, &Theme::changed, this, &DetailPanel::updateNotice);
    showNothing(tr("Select a row to see the whole event."));
}

QWidget *DetailPanel::buildHeader()
{
    m_meta->setObjectName(QStringLiteral("detailMeta"));
    m_meta->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(QStringLiteral("copyPayloadButton"));
    m_copy->setText(tr("Copy payload"));
    m_copy->setAccessibleName(tr("Copy payload"));
    m_copy->setToolTip(tr("Copy payload"));
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_row)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_row->payload));
    });
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_meta, 1);
    layout->addWidget(m_copy);
    return header;
}

void DetailPanel::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("eventDetail"));
    m_tabs->setAccessibleName(tr("Event detail"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Event detail"));
    m_tree->setObjectName(QStringLiteral("detailTree"));
    m_tree->setAccessibleName(tr("Tree"));
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_formatted, tr("Formatted"));
    m_tabs->addTab(m_raw, tr("Raw"));
}

QPlainTextEdit *DetailPanel::textView(const QString &name, const QString &label)
{
    auto *view = new QPlainTextEdit(this);
    view->setObjectName(name);
    view->setAccessibleName(label);
    view->setReadOnly(true);
    view->setUndoRedoEnabled(false);
    // To look for words to wrap at is quadratic in a text without any: a megabyte of digits took Qt 6.4 a minute.
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = Theme::monospace();
    font.setPointSizeF(this->font().pointSizeF());
    view->setFont(font);
    view->document()->setDocumentMargin(8);
    return view;
}

void DetailPanel::showRow(const CaptureRow &row)
{
    m_row = row;
    m_parsed = std::monostate();
    if (hasPayload(row)) {
        auto parsed = json::Document::parse(row.payload);
        if (auto *document = std::get_if<json::Document>(&parsed))
            m_parsed = std::move(*document);
        else
            m_parsed = std::get<json::SyntaxError>(parsed);
    }
    m_meta->setText(metaText());
    m_copy->setVisible(hasPayload(row));
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_tabs->show();
    m_empty->hide();
    updateNotice();
    chooseTab();
    fillVisibleTab();
}

void DetailPanel::setMark(const std::optional<QString> &note)
{
    m_mark = note;
    if (m_row)
        m_meta->setText(metaText());
}

void DetailPanel::showNothing(const QString &text)
{
    m_row.reset();
    m_parsed = std::monostate();
    m_meta->clear();
    m_copy->hide();
    m_notice->hide();
    m_tabs->hide();
    m_empty->setContent(QStringLiteral("eye"), text, {});
    m_empty->show();
    m_empty->raise();
}

void DetailPanel::onTabChanged(int tab)
{
    if (!m_choosing)
        m_wantedTab = tab;
    fillVisibleTab();
}

void DetailPanel::chooseTab()
{
    m_choosing = true;
    m_tabs->setTabEnabled(TreeTab, isJson());
    m_tabs->setTabEnabled(FormattedTab, isJson());
    m_tabs->setCurrentIndex(isJson() ? m_wantedTab : static_cast<int>(RawTab));
    m_choosing = false;
}

void DetailPanel::fillVisibleTab()
{
    const int tab = m_tabs->currentIndex();
    if (!m_row || tab < 0 || m_isFilled[tab])
        return;
    m_isFilled[tab] = true;
    switch (tab) {
    case TreeTab: return fillTree();
    case FormattedTab: return fillFormatted();
    default: return fillRaw();
    }
}

void DetailPanel::fillTree()
{
    if (const auto *document = std::get_if<json::Document>(&m_parsed))
        m_tree->setDocument(*document);
    else
        m_tree->clear();
}

void DetailPanel::fillFormatted()
{
    const auto formatted = json::formatted(m_row->payload);
    const auto *text = std::get_if<QByteArray>(&formatted);
    if (!text)
        return m_formatted->clear();
    m_highlighter->setDocument(text->size() <= highlightLimit ? m_formatted->document() : nullptr);
    setLimitedText(m_formatted, *text);
}

void DetailPanel::fillRaw()
{
    if (hasPayload(*m_row))
        setLimitedText(m_raw, m_row->payload);
    else
        m_raw->setPlainText(m_row->text);
}

void DetailPanel::updateNotice()
{
    if (!m_row)
        return;
    if (const auto *error = std::get_if<json::SyntaxError>(&m_parsed))
        setNotice(tr("This payload is no JSON, so it is shown raw. %1").arg(syntaxErrorText(*error)), Theme::Role::Warning);
    else if (hasPayload(*m_row) && m_row->payload.size() > textLimit)
        setNotice(tr("Formatted and Raw show the first %1 bytes; Copy payload takes all.").arg(QLocale().toString(textLimit)),
                  Theme::Role::Info);
    else if (m_row->kind == CaptureRow::Kind::Published)
        setNotice(tr("Outcome: %1").arg(m_row->text), logRowFailed(*m_row) ? Theme::Role::Error : Theme::Role::Success);
    else
        m_notice->hide();
}

void DetailPanel::setNotice(const QString &text, Theme::Role role)
{
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(role));
    m_notice->setPalette(palette);
    m_notice->setText(text);
    m_notice->show();
}

QString DetailPanel::metaText() const
{
    const LogRow row{*m_row, {}, {}};
    QStringList parts{fullTimeText(m_row->at), logCellText(row, 1)};
    if (hasPayload(*m_row))
        parts << tr("%1 B").arg(QLocale().toString(m_row->payload.size()));
    parts << tr("row %1").arg(QLocale().toString(m_row->id));
    if (m_mark)
        parts << markText(*m_mark);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace eventscope
