// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterstate.h"

#include "ui/models/eventlogmodel.h"
#include "ui/pluralcount.h"
#include "ui/views/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace eventscope {

namespace {

/// A search that ends sooner shows no progress: a bar and a button that flash up and go are noise.
constexpr int quietMs = 150;
constexpr int progressSteps = 1'000;

/// Never 100 before the end.
int percent(double part)
{
    return static_cast<int>(std::floor(part * 100));
}

} // namespace

FilterState::FilterState(Theme &theme, EventLogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_text(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterLine"));
    m_text->setObjectName(QStringLiteral("filterState"));
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setAccessibleName(tr("Search progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_button->setObjectName(QStringLiteral("searchButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(8);
    layout->addStrut(m_button->sizeHint().height()); // the log must not jump when the button comes
    layout->addWidget(m_text, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    m_becomesLong.setSingleShot(true);
    m_becomesLong.setInterval(quietMs + 10);
    connect(&m_becomesLong, &QTimer::timeout, this, &FilterState::refresh);
    connect(m_button, &QToolButton::clicked, this, &FilterState::onButton);
    connect(&m_theme, &Theme::changed, this, &FilterState::applyTheme);
    refresh();
}

void FilterState::setFault(const QString &fault)
{
    m_fault = fault;
    refresh();
}

void FilterState::setNotice(const QString &notice)
{
    m_notice = notice;
    refresh();
}

void FilterState::refresh()
{
    applyTheme();
    if (!m_fault.isEmpty())
        return showFault();
    const bool isNarrowed = !m_model.filter().isEmpty() || m_model.isFolding();
    setVisible(isNarrowed || !m_notice.isEmpty());
    m_text->setText(isNarrowed ? QStringList{words(), m_notice}.join(QStringLiteral("  ")).trimmed() : m_notice);
    showSearch();
}

void FilterState::applyTheme()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(m_fault.isEmpty() ? Theme::Role::MutedText : Theme::Role::Error));
    m_text->setPalette(palette);
}

void FilterState::showFault()
{
    show();
    m_text->setText(m_model.filter().isEmpty() ? m_fault : tr("%1 The filter before it stays: %2").arg(m_fault, m_model.filter()));
    m_progress->hide();
    m_button->hide();
}

void FilterState::showSearch()
{
    if (!m_model.isSearching())
        m_searchAge.invalidate();
    else if (!m_searchAge.isValid())
        m_searchAge.start();
    const bool isLong = m_searchAge.isValid() && m_searchAge.hasExpired(quietMs);
    if (m_searchAge.isValid() && !isLong)
        m_becomesLong.start();
    m_progress->setVisible(isLong);
    m_progress->setValue(qRound(m_model.searchedPart() * progressSteps));
    m_button->setVisible(isLong || m_model.isSearchCancelled());
    m_button->setText(m_model.isSearchCancelled() ? tr("Search on") : tr("Cancel"));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(m_model.isSearchCancelled() ? tr("Search the rest of the capture too")
                                                     : tr("Stop searching; what was found stays"));
}

QString FilterState::words() const
{
    const QLocale locale;
    const QString all = locale.toString(m_model.unfilteredTotal());
    const QString part = QString::number(percent(m_model.searchedPart()));
    //: How many rows of the capture the log shows.
    QString text = m_model.filter().isEmpty() ? tr("%1 of %2 rows").arg(locale.toString(m_model.total()), all)
                                              : tr("%1 of %2 rows match").arg(locale.toString(m_model.total()), all);
    if (m_model.foldedCopies() > 0)
        text = tr("%1, %Ln copies folded", nullptr, pluralCount(m_model.foldedCopies())).arg(text);
    if (m_model.isSearchCancelled())
        return tr("%1, search cancelled at %2 %").arg(text, part);
    return m_model.isSearching() ? tr("%1, %2 % searched").arg(text, part) : text;
}

void FilterState::onButton()
{
    if (m_model.isSearchCancelled())
        m_model.goOnSearching();
    else
        m_model.cancelSearch();
    refresh();
}

} // namespace eventscope
