// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbar.h"

#include "core/capture/filter.h"
#include "core/capture/jqsuggestion.h"
#include "ui/dialogs/colorrulesdialog.h"
#include "ui/dialogs/savedfiltersdialog.h"
#include "ui/errortext.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/filterstate.h"
#include "ui/views/filterfield.h"
#include "ui/views/toolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace eventscope {

namespace {

constexpr qsizetype menuTextLength = 60;

/// An ampersand would mark a shortcut.
QString menuText(QString text)
{
    if (text.size() > menuTextLength)
        text = text.left(menuTextLength) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterBar::FilterBar(Theme &theme, LogSettings &settings, EventLogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(model)
    , m_field(new FilterField(theme, this))
    , m_state(new FilterState(theme, model, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    setUpMenu();
    m_fold = addButton(QStringLiteral("foldButton"), QStringLiteral("duplicate"), tr("Fold copies"),
                       tr("Fold copies: one row for an event that came through several subscriptions, with a chip for each"));
    m_fold->setCheckable(true);
    connectParts();
    applyRules();
    setFolding(m_settings.foldsCopies());
}

void FilterBar::connectParts()
{
    connect(m_fold, &QToolButton::toggled, &m_settings, &LogSettings::setFoldsCopies);
    connect(&m_settings, &LogSettings::foldsCopiesChanged, this, [this] {
        if (isVisible()) // a log that nobody sees is looked through when it is shown
            setFolding(m_settings.foldsCopies());
    });
    connect(&m_settings, &LogSettings::colorRulesChanged, this, &FilterBar::applyRules);
    connect(&m_settings.watch(), &WatchSettings::rulesChanged, this, &FilterBar::applyRules);
    connect(&m_model.rules(), &RowRules::ruleFailed, this, [this](const QString &name) {
        setRuleNotice(
            tr("The colour rule \u201c%1\u201d does not come to an end for one of the events and colours nothing now.").arg(name));
    });
    connect(m_field, &FilterField::filterChanged, this, &FilterBar::applyFilter);
    connect(m_field, &FilterField::stateChanged, this, &FilterBar::onFieldState);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->state() == FilterField::State::Valid)
            m_settings.addRecentFilter(m_field->text().trimmed());
    });
    connect(&m_model, &EventLogModel::filterFailed, this, [this](const Error &error) {
        m_field->setFault(filterErrorText(error));
        Q_EMIT aboutToApply(); // what was read before the filter that failed
        Q_EMIT applied();
    });
    auto *toField = new QAction(tr("Filter"), this);
    toField->setObjectName(QStringLiteral("filterAction"));
    toField->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(toField, &QAction::triggered, this, &FilterBar::focusField);
    addAction(toField);
    connect(m_field, &FilterField::left, this, &FilterBar::left);
}

QToolButton *FilterBar::addButton(const QString &name, const QString &icon, const QString &text, const QString &toolTip)
{
    QToolButton *button = makeToolButton(name, m_theme.icon(icon), text, this);
    button->setToolTip(toolTip);
    layout()->addWidget(button);
    return button;
}

void FilterBar::setUpMenu()
{
    QToolButton *button = addButton(QStringLiteral("savedFiltersButton"), QStringLiteral("chevron-down"), tr("Saved filters"),
                                    tr("Saved filters, recent ones, and rules that colour rows"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const QList<NamedFilter> saved = m_settings.savedFilters();
    for (const NamedFilter &one : saved)
        addFilterAction(one.name, one.filter, QStringLiteral("savedFilterAction"));
    m_menu->addSeparator();
    const bool canSave = m_field->state() == FilterField::State::Valid;
    QAction *save = m_menu->addAction(tr("Save this filter\u2026"), this, &FilterBar::saveFilter);
    save->setObjectName(QStringLiteral("saveFilterAction"));
    save->setEnabled(canSave);
    QAction *manage = m_menu->addAction(tr("Manage saved filters\u2026"), this, &FilterBar::openSavedFilters);
    manage->setObjectName(QStringLiteral("manageFiltersAction"));
    manage->setEnabled(!saved.isEmpty());
    if (const QStringList recent = m_settings.recentFilters(); !recent.isEmpty()) {
        m_menu->addSection(tr("Recent"));
        for (const QString &filter : recent)
            addFilterAction(filter, filter, QStringLiteral("recentFilterAction"));
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Colour rules\u2026"), this, &FilterBar::openColorRules)->setObjectName(QStringLiteral("colorRulesAction"));
}

void FilterBar::addFilterAction(const QString &text, const QString &filter, const QString &name)
{
    QAction *action = m_menu->addAction(menuText(text), m_field, [this, filter] { m_field->apply(filter); });
    action->setObjectName(name);
    action->setToolTip(filter.toHtmlEscaped());
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::reset()
{
    m_field->reset();
}

void FilterBar::addTerm(const QString &term)
{
    apply(Filter::withTerm(m_field->text(), term));
}

void FilterBar::addExpression(const QString &expression)
{
    apply(Filter::withExpression(m_field->text(), expression));
}

void FilterBar::apply(const QString &filter)
{
    // A line edit would cut it, and what is left be another filter.
    if (filter.size() > m_field->maxLength())
        return m_field->setFault(tr("With this the filter would be too long; it stays as it was."));
    m_field->apply(filter);
}

void FilterBar::refresh()
{
    m_state->refresh();
}

void FilterBar::applyFilter(const QString &filter)
{
    Q_EMIT aboutToApply();
    m_model.setFilter(filter);
    showNotices();
    Q_EMIT applied();
}

void FilterBar::setRuleNotice(const QString &notice)
{
    m_ruleNotice = notice;
    showNotices();
}

void FilterBar::showNotices()
{
    const QString meant = jqSuggestion(m_model.filter());
    const QString hint = meant.isEmpty() ? QString() : tr("Searched as words; for jq write %1").arg(meant);
    m_state->setNotice(QStringList{hint, m_ruleNotice}.join(QStringLiteral("  ")).trimmed());
}

void FilterBar::onFieldState()
{
    m_state->setFault(m_field->state() == FilterField::State::Invalid ? m_field->message() : QString());
}

void FilterBar::applyRules()
{
    setRuleNotice({});
    m_model.rules().setRules(m_settings.watch().highlights() + m_settings.colorRules());
}

void FilterBar::setFolding(bool folding)
{
    m_fold->setChecked(folding);
    if (folding == m_model.isFolding())
        return;
    Q_EMIT aboutToApply();
    m_model.setFolding(folding);
    Q_EMIT applied();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFolding(m_settings.foldsCopies());
}

void FilterBar::saveFilter()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("saveFilterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of this filter (one of the same name is replaced)"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, filter = m_field->text().trimmed()](const QString &name) { keepFilter(name.trimmed(), filter); });
    dialog->open();
}

void FilterBar::keepFilter(const QString &name, const QString &filter)
{
    if (name.isEmpty())
        return;
    QList<NamedFilter> filters = m_settings.savedFilters();
    const auto same = std::find_if(filters.begin(), filters.end(), [&name](const NamedFilter &one) { return one.name == name; });
    if (same == filters.end())
        filters << NamedFilter{name, filter};
    else
        same->filter = filter;
    m_settings.setSavedFilters(filters);
}

void FilterBar::openSavedFilters()
{
    auto *dialog = new SavedFiltersDialog(m_theme, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilterBar::openColorRules()
{
    auto *dialog = new ColorRulesDialog(m_theme, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace eventscope
