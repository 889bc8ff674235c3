// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/framedetail.h"

#include "ui/lefttoright.h"
#include "ui/models/framesmodel.h"
#include "ui/models/logrowtext.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/emptystate.h"
#include "ui/views/jsontreeview.h"
#include "ui/views/tabfocus.h"

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

FrameDetail::FrameDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_meaning(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_notice(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new JsonTreeView(theme, this))
    , m_raw(new QPlainTextEdit(this))
    , m_empty(new EmptyState(theme, this))
{
    buildTabs();
    m_notice->setObjectName(QStringLiteral("frameNotice"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    connect(&theme, &Theme::changed, this, &FrameDetail::updateNotice);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_prefersRaw = m_choosing ? m_prefersRaw : tab == RawTab; });
    showNothing();
}

QWidget *FrameDetail::buildHeader()
{
    m_meaning->setObjectName(QStringLiteral("frameMeaning"));
    m_copy->setObjectName(QStringLiteral("copyFrameButton"));
    m_copy->setText(tr("Copy frame"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("Copy frame: the text as shown, secrets masked"));
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_frame)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_frame->text));
    });
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_meaning, 1);
    layout->addWidget(m_copy);
    return header;
}

void FrameDetail::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("frameDetail"));
    m_tabs->setAccessibleName(tr("Frame detail"));
    m_tabs->setDocumentMode(true);
    focusTabsOnly(*m_tabs);
    m_tabs->tabBar()->setAccessibleName(tr("Frame detail"));
    m_tree->setObjectName(QStringLiteral("frameTree"));
    m_tree->setAccessibleName(tr("Decoded"));
    m_raw->setObjectName(QStringLiteral("frameRaw"));
    m_raw->setAccessibleName(tr("Raw"));
    m_raw->setReadOnly(true);
    readLeftToRight(*m_raw);
    m_raw->setUndoRedoEnabled(false);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere); // looking for words is quadratic in a text without any
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = Theme::monospace();
    font.setPointSizeF(this->font().pointSizeF());
    m_raw->setFont(font);
    m_raw->document()->setDocumentMargin(8);
    m_tabs->addTab(m_tree, tr("Decoded"));
    m_tabs->addTab(m_raw, tr("Raw"));
}

void FrameDetail::showFrame(const FrameRecord &frame)
{
    m_frame = frame;
    m_meaning->setText(fullTimeText(frame.at) + QStringLiteral("  \u00b7  ") + frame.meaning);
    m_copy->setVisible(!frame.text.isEmpty());
    m_raw->setPlainText(QString::fromUtf8(frame.text.isEmpty() ? frame.meaning.toUtf8() : frame.text));
    updateTabs();
    updateNotice();
    m_tabs->show();
    m_empty->hide();
}

void FrameDetail::updateTabs()
{
    auto parsed = json::Document::parse(m_frame->json);
    auto *document = std::get_if<json::Document>(&parsed);
    if (document)
        m_tree->setDocument(std::move(*document));
    else
        m_tree->clear();
    m_choosing = true;
    m_tabs->setTabEnabled(DecodedTab, document);
    m_tabs->setCurrentIndex(document && !m_prefersRaw ? DecodedTab : RawTab);
    m_choosing = false;
}

void FrameDetail::showNothing()
{
    m_frame.reset();
    m_meaning->setText({});
    m_raw->clear();
    m_tree->clear();
    m_copy->hide();
    m_notice->hide();
    m_tabs->hide();
    m_empty->setContent(QStringLiteral("eye"), tr("Select a frame to see what it says."), {});
    m_empty->show();
    m_empty->raise();
}

void FrameDetail::updateNotice()
{
    m_notice->setVisible(m_frame && m_frame->isCut);
    if (!m_frame || !m_frame->isCut)
        return;
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Theme::Role::Info));
    m_notice->setPalette(palette);
    m_notice->setText(tr("Only the beginning of its %1 bytes was kept.").arg(QLocale().toString(m_frame->size)));
}

} // namespace eventscope
