// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/diffview.h"

#include "ui/lefttoright.h"
#include "ui/models/logrowtext.h"
#include "ui/views/clearbutton.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/emptystate.h"
#include "ui/views/paddeddelegate.h"
#include "ui/views/rowheight.h"
#include "ui/zoomstyle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace eventscope {

namespace {

class DifferenceDelegate final : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == DiffModel::KindColumn) {
            option->palette.setColor(QPalette::Text, theme().color(role(index)));
            return;
        }
        option->font = Theme::monospace();
        option->font.setPointSizeF(option->widget ? option->widget->font().pointSizeF() : option->font.pointSizeF());
        if (index.column() == DiffModel::PathColumn)
            option->palette.setColor(QPalette::Text, theme().color(Theme::Role::JsonKey));
    }

private:
    [[nodiscard]] static Theme::Role role(const QModelIndex &index)
    {
        switch (static_cast<json::Difference::Kind>(index.data(DiffModel::KindRole).toInt())) {
        case json::Difference::Kind::Added: return Theme::Role::Success;
        case json::Difference::Kind::Removed: return Theme::Role::Error;
        case json::Difference::Kind::Changed: break;
        }
        return Theme::Role::Warning;
    }
};

/// The day is told where there are two.
QString rowText(const CaptureRow &row, bool withDay)
{
    const QString time = withDay ? fullTimeText(row.at) : clockText(row.at, Qt::LocalTime, Fraction::Milliseconds);
    return DiffView::tr("row %1 (%2)").arg(QLocale().toString(row.id), time);
}

bool areOfOneDay(const CaptureRow &one, const CaptureRow &other)
{
    return fullTimeText(one.at).section(QLatin1Char(' '), 0, 0) == fullTimeText(other.at).section(QLatin1Char(' '), 0, 0);
}

} // namespace

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ignored(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_header(new ElidedLabel(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(theme, m_table->viewport()))
{
    buildLayout();
    setUpTable();
    connect(m_ignored, &QLineEdit::textChanged, this, &DiffView::readIgnored);
    connect(&theme, &Theme::changed, this, &DiffView::applyTheme);
    applyTheme();
    showNothing({});
}

void DiffView::buildLayout()
{
    m_header->setObjectName(QStringLiteral("diffHeader"));
    m_summary->setObjectName(QStringLiteral("diffSummary"));
    m_fault->setObjectName(QStringLiteral("diffIgnoredFault"));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(8, 0, 8, 4);
    m_fault->hide();
    m_ignored->setObjectName(QStringLiteral("diffIgnored"));
    readLeftToRight(*m_ignored);
    //: Label, a verb: paths that a comparison leaves out.
    m_ignored->setAccessibleName(tr("Ignore"));
    m_ignored->setPlaceholderText(tr("paths, such as .time, .items[].id"));
    m_ignored->setToolTip(tr("What lies at or below these paths is not compared"));
    addClearButton(*m_ignored);
    m_ignored->setMaximumWidth(320);
    auto *label = new QLabel(tr("Ignore"), this);
    label->setBuddy(m_ignored);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_header, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    bar->addWidget(label);
    bar->addWidget(m_ignored, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(bar);
    layout->addWidget(m_fault);
    layout->addWidget(m_table, 1);
}

void DiffView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("diffTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(zoomed(48)); // titles and a row: the whole window is no higher for it
    m_table->setItemDelegate(new DifferenceDelegate(m_theme, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(*m_table, 22);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const int shared : {DiffModel::BeforeColumn, DiffModel::AfterColumn})
        m_table->horizontalHeader()->setSectionResizeMode(shared, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(DiffModel::KindColumn, fontMetrics().horizontalAdvance(tr("\u2212 removed")) + 32);
    m_table->horizontalHeader()->resizeSection(DiffModel::PathColumn, 160);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(QStringLiteral("copyDifferenceAction"), tr("Copy difference"), &DiffView::copyDifference);
    addAction(QStringLiteral("copyDifferencePathAction"), tr("Copy path as jq"), &DiffView::copyPath);
    addAction(QStringLiteral("ignoreFieldAction"), tr("Ignore this field"), &DiffView::ignoreField);
    m_table->actions().constFirst()->setShortcut(QKeySequence::Copy);
    m_table->actions().constFirst()->setShortcutContext(Qt::WidgetShortcut);
}

void DiffView::addAction(const QString &name, const QString &text, void (DiffView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
}

void DiffView::copyDifference()
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.line(m_table->currentIndex().row()));
}

void DiffView::copyPath()
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model.path(m_table->currentIndex().row()));
}

void DiffView::ignoreField()
{
    if (!m_table->currentIndex().isValid())
        return;
    const QString path = m_model.path(m_table->currentIndex().row());
    m_ignored->setText(m_ignored->text().trimmed().isEmpty() ? path : QStringLiteral("%1, %2").arg(m_ignored->text(), path));
}

void DiffView::readIgnored()
{
    const auto patterns = json::PathPattern::parseList(m_ignored->text());
    m_fault->setVisible(!patterns);
    if (!patterns) {
        m_fault->setText(tr("This is not a list of paths: %1. The paths before it stay in use.").arg(patterns.error().detail));
        return;
    }
    m_patterns = *patterns;
    if (m_settings)
        m_settings->setIgnoredPaths(m_ignored->text());
    compare();
}

void DiffView::setSettings(LogSettings &settings)
{
    m_settings = &settings;
    connect(&settings, &LogSettings::ignoredPathsChanged, this, &DiffView::takeIgnored);
    takeIgnored();
}

void DiffView::takeIgnored()
{
    if (m_ignored->text() != m_settings->ignoredPaths())
        m_ignored->setText(m_settings->ignoredPaths());
}

void DiffView::showPair(const CaptureRow &one, const CaptureRow &other, const QString &why)
{
    const CaptureRow &before = one.id < other.id ? one : other;
    const CaptureRow &after = one.id < other.id ? other : one;
    m_hasPair = true;
    m_before = before.payload;
    m_after = after.payload;
    const bool withDay = !areOfOneDay(before, after);
    m_header->setText(tr("%1 \u00b7 %2 \u2192 %3").arg(why, rowText(before, withDay), rowText(after, withDay)));
    compare();
}

void DiffView::showNothing(const QString &text)
{
    m_hasPair = false;
    m_job.drop();
    m_before.clear();
    m_after.clear();
    m_header->setText({});
    m_model.setComparison({});
    say(QStringLiteral("info"), text);
}

void DiffView::compare()
{
    if (!m_hasPair)
        return;
    m_model.setComparison({});
    say(QStringLiteral("search"), tr("Comparing\u2026"));
    m_job.start([before = m_before, after = m_after, ignored = m_patterns] { return compared(before, after, ignored); },
                [this](const Comparison &comparison) { showComparison(comparison); });
}

void DiffView::showComparison(const Comparison &comparison)
{
    m_model.setComparison(comparison);
    m_summary->setText(summary(comparison));
    if (!comparison.isJson && comparison.isEqualText)
        say(QStringLiteral("ok"), tr("Not both payloads are JSON. Compared as text, they are equal."));
    else if (!comparison.isJson)
        say(QStringLiteral("warning"), tr("Not both payloads are JSON. Compared as text, they are not equal."));
    else if (comparison.diff.total == 0)
        say(QStringLiteral("ok"), tr("No differences"));
    else
        m_empty->hide();
}

QString DiffView::summary(const Comparison &comparison) const
{
    const auto &diff = comparison.diff;
    if (diff.total > diff.differences.size())
        return tr("the first %1 of %2 differences").arg(QLocale().toString(diff.differences.size()), QLocale().toString(diff.total));
    return diff.total > 0 ? tr("Differences: %1").arg(QLocale().toString(diff.total)) : QString();
}

void DiffView::say(const QString &icon, const QString &text)
{
    if (m_model.rowCount() == 0)
        m_summary->clear();
    m_empty->setContent(icon, text, {});
    m_empty->show();
}

void DiffView::applyTheme()
{
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Theme::Role::Error));
    m_fault->setPalette(palette);
    m_table->viewport()->update();
}

} // namespace eventscope
