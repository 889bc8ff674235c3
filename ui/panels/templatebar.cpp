// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/templatebar.h"

#include "ui/views/messagelabel.h"
#include "ui/views/toolbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace eventscope {

namespace {

constexpr qsizetype shownValue = 40;

QString row(const QString &word, const QString &meaning)
{
    return QStringLiteral("<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(word.toHtmlEscaped(), meaning.toHtmlEscaped());
}

QString shortened(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value).simplified();
    return text.size() > shownValue ? text.first(shownValue) + QStringLiteral("\u2026") : text;
}

} // namespace

TemplateBar::TemplateBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(tr("Template"), this))
    , m_help(makeToolButton(QStringLiteral("templateHelpButton"), theme.icon(QStringLiteral("help")), tr("Words of templates"), this))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_hint(new MessageLabel(theme, this))
{
    m_switch->setObjectName(QStringLiteral("publishTemplate"));
    m_switch->setAccessibleName(m_switch->text());
    m_switch->setToolTip(tr("Evaluates {{ jq expression }} in the events when they are published"));
    m_help->setToolTip(tr("What can stand between {{ and }}"));
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_preview->setAccessibleName(m_preview->text());
    m_preview->setToolTip(tr("Shows below the template what will be sent"));
    m_preview->setCheckable(true);
    m_hint->setObjectName(QStringLiteral("templateHint"));
    const auto updateIcon = [this, &theme] { m_help->setIcon(theme.icon(QStringLiteral("help"))); };
    connect(&theme, &Theme::changed, m_help, updateIcon);
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_preview, &QPushButton::toggled, this, &TemplateBar::previewToggled);
    connect(m_help, &QToolButton::clicked, this, &TemplateBar::showHelp);
    layOut();
    refresh();
}

void TemplateBar::layOut()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_switch);
    line->addWidget(m_help);
    line->addStretch();
    line->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_hint);
}

bool TemplateBar::isOn() const
{
    return m_switch->isChecked();
}

void TemplateBar::setOn(bool isOn)
{
    m_switch->setChecked(isOn);
}

void TemplateBar::setHasPlaceholders(bool has)
{
    m_hasPlaceholders = has;
    refresh();
}

void TemplateBar::setVariables(const Variables &variables)
{
    m_variables = variables;
}

void TemplateBar::refresh()
{
    m_preview->setVisible(isOn());
    if (m_hasPlaceholders && !isOn())
        m_hint->say(MessageLabel::Severity::Hint,
                    tr("{{ \u2026 }} is sent as it stands here. Tick \u201CTemplate\u201D to have it evaluated."));
    else
        m_hint->clear();
}

QString TemplateBar::help() const
{
    QString rows = row(QStringLiteral("now"), tr("the time, UTC: \"2026-11-26T08:30:00.000000Z\""))
        + row(QStringLiteral("now_ms"), tr("the same in milliseconds, a number"))
        + row(QStringLiteral("seq"), tr("1, 2, 3 \u2026 with each event")) + row(QStringLiteral("uuid"), tr("a new UUID"))
        + row(QStringLiteral("random"), tr("a new number from 0 to below 1"))
        + row(QStringLiteral("channel"), tr("the channel that is published to"));
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
        rows += row(QLatin1Char('$') + it.key(), shortened(it.value()));
    if (m_variables.isEmpty())
        rows += row(QStringLiteral("$name"), tr("a variable of the endpoint: \u201CVariables\u2026\u201D beside Format"));
    return tr("<p>Between <code>{{</code> and <code>}}</code> stands jq, such as <code>{{ seq * 10 }}</code> or, within a text, "
              "<code>\"order-{{ seq }}\"</code>.</p>")
        + QStringLiteral("<table>%1</table>").arg(rows);
}

void TemplateBar::showHelp()
{
    QWhatsThis::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), help(), m_help);
}

} // namespace eventscope
