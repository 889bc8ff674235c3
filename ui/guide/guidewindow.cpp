// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "ui/accessiblerole.h"
#include "ui/guide/guidelistdelegate.h"
#include "ui/guide/guidepages.h"
#include "ui/guide/guideview.h"
#include "ui/views/clearbutton.h"
#include "ui/views/emptystate.h"
#include "ui/views/toolbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace eventscope {

GuideWindow::GuideWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_words(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_lists(new QStackedWidget(this))
    , m_contents(new QListWidget(this))
    , m_hitList(new QListWidget(this))
    , m_nothing(new EmptyState(theme, m_hitList))
    , m_view(new GuideView(theme, this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setAccessibleRole(*this, QAccessible::Window);
    setWindowTitle(tr("User guide \u2014 Eventscope"));
    resize(1040, 760);
    buildLists();
    layOut();
    addKeys();
    connect(m_view, &GuideView::pageChanged, this, &GuideWindow::choosePage);
    search({});
}

void GuideWindow::buildLists()
{
    m_words->setObjectName(QStringLiteral("guideSearch"));
    m_words->setAccessibleName(tr("Search the guide"));
    m_words->setPlaceholderText(tr("Search the guide"));
    addClearButton(*m_words);
    m_words->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("guideFound"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    for (const QString &page : guidePageIds()) {
        auto *item = new QListWidgetItem(guidePageTitle(page), m_contents);
        item->setData(Qt::UserRole, page);
    }
    m_hitList->setObjectName(QStringLiteral("guideHits"));
    m_hitList->setAccessibleName(tr("Places with these words"));
    for (QListWidget *list : {m_contents, m_hitList}) {
        list->setItemDelegate(new GuideListDelegate(m_theme, list));
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_lists->addWidget(list);
    }
    connect(m_words, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_nothing, &EmptyState::actionTriggered, m_words, &QLineEdit::clear);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole) != m_view->page())
            m_view->showPlace(item->data(Qt::UserRole).toString());
    });
    connect(m_hitList, &QListWidget::currentRowChanged, this, &GuideWindow::openHit);
    connect(m_hitList, &QListWidget::itemClicked, this, [this] { openHit(m_hitList->currentRow()); }); // again, after one scrolled away
    connect(m_hitList, &QListWidget::itemActivated, m_view, qOverload<>(&QWidget::setFocus));
}

void GuideWindow::layOut()
{
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 8, 0, 0);
    sideLayout->setSpacing(4);
    auto *searchLine = new QVBoxLayout;
    searchLine->setContentsMargins(8, 0, 8, 4);
    searchLine->addWidget(m_words);
    searchLine->addWidget(m_found);
    sideLayout->addLayout(searchLine);
    sideLayout->addWidget(m_lists, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("guideSplitter"));
    splitter->addWidget(side);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 760});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(splitter, 1);
}

QHBoxLayout *GuideWindow::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    const auto add = [this, bar](const char *name, const QString &text, const QString &hint, auto act) {
        QToolButton *button = makeToolButton(QLatin1String(name), {}, text, this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setToolTip(hint);
        connect(button, &QToolButton::clicked, m_view, act);
        bar->addWidget(button);
        return button;
    };
    //: Button: to the page of the guide that was shown before.
    QToolButton *back = add("guideBack", tr("Back"), tr("To the page before (Alt+Left)"), [this] { m_view->backward(); });
    QToolButton *forward = add("guideForward", tr("Forward"), tr("To the next page again (Alt+Right)"), [this] { m_view->forward(); });
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);
    bar->addStretch(1);
    add("guideSmaller", tr("Smaller"), tr("Smaller text (Ctrl+-)"), [this] { m_view->zoom(-1); });
    add("guideLarger", tr("Larger"), tr("Larger text (Ctrl++)"), [this] { m_view->zoom(1); });
    add("guideUsual", tr("Usual size"), tr("Text as large as elsewhere (Ctrl+0)"), [this] { m_view->resetZoom(); });
    return bar;
}

void GuideWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    add(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    add(QKeySequence::Back, [this] { m_view->backward(); });
    add(QKeySequence::Forward, [this] { m_view->forward(); });
    add(QKeySequence::ZoomIn, [this] { m_view->zoom(1); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { m_view->zoom(1); });
    add(QKeySequence::ZoomOut, [this] { m_view->zoom(-1); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_view->resetZoom(); });
    add(Qt::CTRL | Qt::Key_W, [this] { close(); });
}

void GuideWindow::showPlace(const QString &place)
{
    m_words->clear();
    m_view->showPlace(place);
    m_view->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::search(const QString &words)
{
    m_hits = m_search.find(words);
    const bool isSearching = !guideWords(words).isEmpty();
    m_lists->setCurrentWidget(isSearching ? m_hitList : m_contents);
    m_found->setVisible(isSearching && !m_hits.isEmpty());
    m_found->setText(tr("%Ln place(s), the best first", nullptr, int(m_hits.size())));
    showHits();
}

void GuideWindow::showHits()
{
    const QSignalBlocker quiet(m_hitList); // a hit is opened by a person, not by being listed
    m_hitList->clear();
    for (const GuideHit &hit : std::as_const(m_hits)) {
        const QString place = hit.heading == hit.title ? hit.title : tr("%1 \u203A %2").arg(hit.title, hit.heading);
        m_hitList->addItem(hit.context.isEmpty() ? place : place + QLatin1Char('\n') + hit.context);
    }
    m_nothing->setVisible(m_hits.isEmpty());
    m_nothing->setContent(QStringLiteral("search"), tr("No page of the guide has these words."), tr("Show the contents"));
}

void GuideWindow::openHit(int row)
{
    if (row >= 0 && row < m_hits.size())
        m_view->showHit(m_hits.at(row), guideWords(m_words->text()));
}

void GuideWindow::choosePage(const QString &page)
{
    m_contents->setCurrentRow(static_cast<int>(guidePageIds().indexOf(page)));
}

bool GuideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool GuideWindow::handleKey(int key)
{
    if (key == Qt::Key_Escape) {
        m_words->clear();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    auto *list = qobject_cast<QListWidget *>(m_lists->currentWidget());
    if (!(isEnter || key == Qt::Key_Down) || list->count() == 0)
        return false;
    if (list == m_hitList)
        list->setCurrentRow(0);
    list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace eventscope
