// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/framerecord.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace eventscope {

class ElidedLabel;
class EmptyState;
class JsonTreeView;

/// One frame: its meaning, its JSON as a tree, and its text as far as it was kept, secrets masked. GUI thread.
class FrameDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit FrameDetail(const Theme &theme, QWidget *parent = nullptr);

    void showFrame(const FrameRecord &frame);
    void showNothing();

private:
    enum Tab { DecodedTab, RawTab };

    [[nodiscard]] QWidget *buildHeader();
    void buildTabs();
    void updateNotice();
    void updateTabs();

    const Theme &m_theme;
    std::optional<FrameRecord> m_frame;
    ElidedLabel *m_meaning;
    QToolButton *m_copy;
    QLabel *m_notice;
    QTabWidget *m_tabs;
    JsonTreeView *m_tree;
    QPlainTextEdit *m_raw;
    EmptyState *m_empty;
    bool m_prefersRaw = false;
    bool m_choosing = false; ///< the tab changes by our own doing
};

} // namespace eventscope
