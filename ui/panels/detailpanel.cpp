// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detailpanel.h"

#include "core/json/printer.h"
#include "ui/errortext.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/logmarks.h"
#include "ui/models/logrowtext.h"
#include "ui/views/diffview.h"
#include "ui/views/emptystate.h"
#include "ui/views/foundmarks.h"
#include "ui/views/jsonhighlighter.h"
#include "ui/views/jsontreeview.h"
#include "ui/views/payloadtextview.h"
#include "ui/views/selectablelabel.h"
#include "ui/views/tabfocus.h"
#include "ui/views/treefindbar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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

std::variant<std::monostate, json::Document, json::SyntaxError> parsedPayload(const QByteArray &payload)
{
    auto parsed = json::Document::parse(payload);
    if (auto *document = std::get_if<json::Document>(&parsed))
        return std::move(*document);
    return std::get<json::SyntaxError>(parsed);
}

QString formattedText(const QByteArray &payload)
{
    const auto formatted = json::formatted(payload);
    const auto *text = std::get_if<QByteArray>(&formatted);
    return text ? QString::fromUtf8(*text) : QString();
}

} // namespace

DetailPanel::DetailPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_meta(new SelectableLabel(this))
    , m_copy(new QToolButton(this))
    , m_notice(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show all"), this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new JsonTreeView(theme, this))
    , m_formatted(textView(QStringLiteral("detailFormatted"), tr("Formatted")))
    , m_raw(textView(QStringLiteral("detailRaw"), tr("Raw")))
    , m_diff(new DiffView(theme, this))
    , m_find(new TreeFindBar(theme, *m_tree, this))
    , m_highlighter(new JsonHighlighter(theme, this))
    , m_empty(new EmptyState(theme, this))
{
    buildTabs();
    addChannelFilter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(buildNotice());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_find);
    connect(m_find, &TreeFindBar::wantedChanged, this, &DetailPanel::updateFindBar);
    connect(m_tree, &JsonTreeView::filterRequested, this, &DetailPanel::filterRequested);
    connect(m_tree, &JsonTreeView::columnRequested, this, &DetailPanel::columnRequested);
    connect(m_tree, &JsonTreeView::chartRequested, this, &DetailPanel::chartRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::onTabChanged);
    connect(&theme, &Theme::changed, this, &DetailPanel::updateNotice);
    showNothing(tr("Select a row to see the whole event."));
}

QWidget *DetailPanel::buildHeader()
{
    m_meta->setObjectName(QStringLiteral("detailMeta"));
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

QWidget *DetailPanel::buildNotice()
{
    m_notice->setObjectName(QStringLiteral("detailNotice"));
    m_notice->setWordWrap(true);
    m_showAll->setObjectName(QStringLiteral("showAllButton"));
    m_showAll->setAccessibleName(m_showAll->text());
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        if (PayloadTextView *text = visibleText())
            text->showAll();
    });
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_showAll);
    return bar;
}

void DetailPanel::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("eventDetail"));
    m_tabs->setAccessibleName(tr("Event detail"));
    m_tabs->setDocumentMode(true);
    focusTabsOnly(*m_tabs);
    m_tabs->tabBar()->setAccessibleName(tr("Event detail"));
    m_tree->setObjectName(QStringLiteral("detailTree"));
    m_tree->setAccessibleName(tr("Tree"));
    //: Tab: the JSON of an event as a tree.
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_formatted, tr("Formatted"));
    //: Tab: the payload as it came, unchanged.
    m_tabs->addTab(m_raw, tr("Raw"));
    m_diff->setObjectName(QStringLiteral("detailDiff"));
    m_diff->setAccessibleName(tr("Diff"));
    //: Tab: what differs between two events.
    m_tabs->addTab(m_diff, tr("Diff"));
}

void DetailPanel::addChannelFilter()
{
    auto *action = new QAction(tr("Filter on this channel"), this);
    action->setObjectName(QStringLiteral("filterTreeChannelAction"));
    connect(action, &QAction::triggered, this, [this] {
        if (m_row)
            Q_EMIT termRequested(QStringLiteral("channel:") + m_row->channel);
    });
    static_cast<QWidget *>(m_tree)->addAction(action);
}

PayloadTextView *DetailPanel::textView(const QString &name, const QString &label)
{
    auto *view = new PayloadTextView(this);
    view->setObjectName(name);
    view->setAccessibleName(label);
    m_foundMarks << new FoundMarks(m_theme, *view);
    connect(view, &PayloadTextView::shownChanged, this, &DetailPanel::updateNotice);
    return view;
}

void DetailPanel::setSettings(LogSettings &settings)
{
    m_diff->setSettings(settings);
}

void DetailPanel::showRow(const CaptureRow &row, const QString &source)
{
    m_row = row;
    m_source = source.isEmpty() ? logCellText({row, {}, {}}, EventLogModel::SubscriptionColumn) : source;
    m_parsed = std::monostate();
    m_formatting.drop();
    m_parsing.drop();
    m_meta->setWholeText(metaText());
    m_copy->setVisible(hasPayload(row));
    if (!hasPayload(row))
        return showParsed({});
    const auto work = [payload = row.payload]() -> Parsed { return parsedPayload(payload); };
    const auto use = [this](const Parsed &parsed) { showParsed(parsed); };
    if (row.payload.size() <= backgroundBytes)
        return m_parsing.run(work, use);
    m_notice->parentWidget()->hide();
    m_find->hide();
    showInstead(QStringLiteral("search"), tr("Reading\u2026"));
    m_parsing.start(work, use);
}

void DetailPanel::showParsed(const Parsed &parsed)
{
    m_parsed = parsed;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_tabs->show();
    m_empty->hide();
    chooseTab();
    fillVisibleTab();
    updateNotice();
    updateFindBar();
}

void DetailPanel::setChartable(bool chartable)
{
    m_tree->setChartable(chartable);
}

void DetailPanel::setFoundWords(const QStringList &words)
{
    const FoundWords found(words);
    m_tree->setFoundWords(found);
    for (FoundMarks *marks : m_foundMarks)
        marks->setWords(found);
}

void DetailPanel::setMark(const std::optional<QString> &note)
{
    m_mark = note;
    if (m_row)
        m_meta->setWholeText(metaText());
}

void DetailPanel::showNothing(const QString &text)
{
    m_row.reset();
    m_parsed = std::monostate();
    m_parsing.drop();
    m_formatting.drop();
    m_meta->setWholeText({});
    m_copy->hide();
    m_notice->parentWidget()->hide();
    m_find->hide();
    m_tree->clear();
    m_diff->showNothing({});
    showInstead(QStringLiteral("eye"), text);
}

void DetailPanel::showInstead(const QString &icon, const QString &text)
{
    m_tabs->hide();
    m_empty->setContent(icon, text, {});
    m_empty->show();
    m_empty->raise();
}

void DetailPanel::onTabChanged(int tab)
{
    if (!m_choosing)
        m_wantedTab = tab;
    fillVisibleTab();
    updateNotice();
    updateFindBar();
}

void DetailPanel::chooseTab()
{
    m_choosing = true;
    m_tabs->setTabEnabled(TreeTab, isJson());
    m_tabs->setTabEnabled(FormattedTab, isJson());
    m_tabs->setTabEnabled(DiffTab, hasPayload(*m_row));
    m_tabs->setCurrentIndex(m_tabs->isTabEnabled(m_wantedTab) ? m_wantedTab : static_cast<int>(RawTab));
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
    case DiffTab: return fillDiff();
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
    const auto work = [payload = m_row->payload] { return formattedText(payload); };
    const auto use = [this](const QString &text) { showFormatted(text); };
    if (m_row->payload.size() <= backgroundBytes)
        return m_formatting.run(work, use);
    showFormatted(tr("Reading\u2026"));
    m_formatting.start(work, use);
}

void DetailPanel::showFormatted(const QString &text)
{
    m_highlighter->setDocument(text.size() <= highlightLimit ? m_formatted->document() : nullptr);
    m_formatted->showText(text);
}

void DetailPanel::fillRaw()
{
    m_raw->showText(hasPayload(*m_row) ? QString::fromUtf8(m_row->payload) : m_row->text);
}

void DetailPanel::fillDiff()
{
    m_diff->showNothing(tr("Looking for the row to compare with\u2026"));
    Q_EMIT comparisonWanted();
}

void DetailPanel::compareWith(const CaptureRow &other, const QString &why)
{
    if (!hasPayload(other))
        return compareWithNothing(tr("The other row has no payload to compare with."));
    if (m_row)
        m_diff->showPair(*m_row, other, why);
}

void DetailPanel::compareWithNothing(const QString &text)
{
    m_diff->showNothing(text);
}

void DetailPanel::renewComparison()
{
    m_isFilled[DiffTab] = false;
    if (m_row && m_tabs->isVisibleTo(this) && m_tabs->currentIndex() == DiffTab)
        fillVisibleTab();
}

void DetailPanel::updateFindBar()
{
    m_find->setVisible(m_find->isWanted() && m_row && m_tabs->isVisibleTo(this) && m_tabs->currentIndex() == TreeTab);
}

PayloadTextView *DetailPanel::visibleText() const
{
    return qobject_cast<PayloadTextView *>(m_tabs->currentWidget());
}

void DetailPanel::updateNotice()
{
    if (!m_row)
        return;
    const PayloadTextView *text = visibleText();
    const bool isCut = text && !text->isComplete();
    m_showAll->setVisible(isCut);
    if (isCut && !std::holds_alternative<json::SyntaxError>(m_parsed))
        setNotice(tr("%1 of %2 characters are shown; more come as you scroll.")
                      .arg(QLocale().toString(text->shownLength()), QLocale().toString(text->wholeText().size())),
                  Theme::Role::Info);
    else
        m_notice->parentWidget()->setVisible(saysWhatIsWrong() || isCut);
}

/// What there is to say of the row itself; false for nothing.
bool DetailPanel::saysWhatIsWrong()
{
    if (const auto *error = std::get_if<json::SyntaxError>(&m_parsed))
        setNotice(tr("This payload is no JSON, so it is shown raw. %1").arg(syntaxErrorText(*error)), Theme::Role::Warning);
    else if (m_row->kind == CaptureRow::Kind::Published)
        setNotice(tr("Outcome: %1").arg(m_row->text),
                  logRowFailed(*m_row)          ? Theme::Role::Error
                      : logRowSucceeded(*m_row) ? Theme::Role::Success
                                                : Theme::Role::Warning);
    else
        return false;
    return true;
}

void DetailPanel::setNotice(const QString &text, Theme::Role role)
{
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(role));
    m_notice->setPalette(palette);
    m_notice->setText(text);
    m_notice->parentWidget()->show();
}

QString DetailPanel::metaText() const
{
    QStringList parts{fullTimeText(m_row->at), m_source};
    if (hasPayload(*m_row))
        parts << tr("%1 B").arg(QLocale().toString(m_row->payload.size()));
    parts << tr("row %1").arg(QLocale().toString(m_row->id));
    if (m_mark)
        parts << markText(*m_mark);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace eventscope
