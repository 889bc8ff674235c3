// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/appearancepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace eventscope {

AppearancePage::AppearancePage(Theme &theme, Zoom &zoom, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zoom(zoom)
    , m_themes(new QComboBox(this))
    , m_sizes(new QComboBox(this))
{
    setObjectName(QStringLiteral("appearancePage"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    addThemes(*form);
    addSizes(*form);
}

void AppearancePage::addThemes(QFormLayout &form)
{
    m_themes->setObjectName(QStringLiteral("themeChoice"));
    m_themes->setAccessibleName(tr("Theme"));
    m_themes->addItem(tr("Same as the system"), QVariant::fromValue(Theme::Choice::System));
    m_themes->addItem(tr("Light"), QVariant::fromValue(Theme::Choice::Light));
    m_themes->addItem(tr("Dark"), QVariant::fromValue(Theme::Choice::Dark));
    m_themes->setCurrentIndex(m_themes->findData(QVariant::fromValue(m_theme.choice())));
    connect(m_themes, &QComboBox::activated, this, [this] { m_theme.setChoice(m_themes->currentData().value<Theme::Choice>()); });
    connect(&m_theme, &Theme::changed, this,
            [this] { m_themes->setCurrentIndex(m_themes->findData(QVariant::fromValue(m_theme.choice()))); });
    form.addRow(m_themes->accessibleName(), m_themes);
}

void AppearancePage::addSizes(QFormLayout &form)
{
    m_sizes->setObjectName(QStringLiteral("zoomChoice"));
    m_sizes->setAccessibleName(tr("Zoom"));
    connect(m_sizes, &QComboBox::activated, this, [this] { m_zoom.setPercent(m_sizes->currentData().toInt()); });
    connect(&m_zoom, &Zoom::changed, this, &AppearancePage::showZoom);
    showZoom();
    auto *words = new QLabel(tr("Applies to every window. Ctrl with the mouse wheel changes it, too."), this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(m_sizes->accessibleName(), m_sizes);
    form.addRow(QString(), words);
}

void AppearancePage::showZoom()
{
    QList<int> sizes = Zoom::steps();
    if (!sizes.contains(m_zoom.percent()))
        sizes.insert(std::lower_bound(sizes.cbegin(), sizes.cend(), m_zoom.percent()), m_zoom.percent());
    m_sizes->clear();
    for (const int percent : std::as_const(sizes))
        m_sizes->addItem(tr("%1 %", "a zoom").arg(percent), percent);
    m_sizes->setCurrentIndex(m_sizes->findData(m_zoom.percent()));
}

} // namespace eventscope
