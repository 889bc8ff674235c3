// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/channelmap.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace eventscope {

class EmptyState;
class MessageLabel;

/// Rules by which captured channels become channels to publish to, in order; says below what is wrong with one. GUI thread.
class ChannelMapEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit ChannelMapEditor(Theme &theme, QWidget *parent = nullptr);

    /// Rules with nothing in them are none.
    [[nodiscard]] QList<ChannelMap::Rule> rules() const;
    void addRule(const ChannelMap::Rule &rule);
    /// Rules that a button offers to add; none: there is no button.
    void suggest(const QList<ChannelMap::Rule> &rules);
    /// Where no rule matches, to the captured channel.
    [[nodiscard]] bool keepsUnmapped() const;
    [[nodiscard]] bool isValid() const { return m_isValid; }

Q_SIGNALS:
    void changed();

private:
    void makeTable();
    [[nodiscard]] QWidget *makeTableArea();
    void layOut();
    void addAndEdit();
    void addSuggested();
    void removeCurrent();
    void moveCurrentUp();
    void refresh();
    [[nodiscard]] ChannelMap::Rule rule(int row) const;
    void mark(int row, const std::optional<ChannelMap::Fault> &fault);

    Theme &m_theme;
    QTableWidget *m_table;
    EmptyState *m_empty = nullptr;
    QPushButton *m_suggest;
    QPushButton *m_remove;
    QPushButton *m_up;
    QCheckBox *m_keep;
    MessageLabel *m_message;
    QList<ChannelMap::Rule> m_suggested;
    bool m_isValid = true;
};

} // namespace eventscope
