// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/zoomstyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eventscope {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_titles->setObjectName(QStringLiteral("preferencePages"));
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_titles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("preferencesClose"));
    close->setText(tr("Close"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false); // Enter belongs to the page
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(m_titles);
    both->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    resize(zoomed(680), zoomed(420));
}

void PreferencesDialog::addPage(const QString &title, QWidget *page)
{
    auto *area = new QScrollArea(m_pages); // zoomed, a page may need more room than the screen has
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
    m_titles->addItem(title);
    if (m_titles->count() == 1)
        m_titles->setCurrentRow(0);
}

void PreferencesDialog::showPage(const QWidget *page)
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (m_pages->widget(index)->isAncestorOf(page))
            m_titles->setCurrentRow(index);
    }
}

} // namespace eventscope
