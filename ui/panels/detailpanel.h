// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "core/json/document.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace eventscope {

class EmptyState;
class JsonHighlighter;
class JsonTreeView;

/// One row of a capture, whole: as a tree, formatted, and raw. Only the visible tab is made, when it is seen. A payload that is
/// no JSON shows raw and says why; the tab chosen before comes back with the next one that is. GUI thread.
class DetailPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Above it the formatted text has no colours.
    static constexpr qsizetype highlightLimit = 100'000;
    /// Above it the text tabs show the beginning and say so; copying takes all. An event of the service's largest size is below.
    static constexpr qsizetype textLimit = 300'000;

    explicit DetailPanel(const Theme &theme, QWidget *parent = nullptr);

    void showRow(const CaptureRow &row);
    /// Says `text` instead of a row.
    void showNothing(const QString &text);
    /// The note of the row's mark, in the header line; nothing when it has none.
    void setMark(const std::optional<QString> &note);
    /// 0 when there is none.
    [[nodiscard]] qint64 rowId() const { return m_row ? m_row->id : 0; }

Q_SIGNALS:
    /// As JsonTreeView's.
    void filterRequested(const QString &expression);
    void columnRequested(const QString &expression, const QString &title);

private:
    enum Tab { TreeTab, FormattedTab, RawTab, TabCount };

    QWidget *buildHeader();
    void buildTabs();
    [[nodiscard]] QPlainTextEdit *textView(const QString &name, const QString &label);
    void onTabChanged(int tab);
    void chooseTab();
    void fillVisibleTab();
    void fillTree();
    void fillFormatted();
    void fillRaw();
    void updateNotice();
    void setNotice(const QString &text, Theme::Role role);
    [[nodiscard]] bool isJson() const { return std::holds_alternative<json::Document>(m_parsed); }
    [[nodiscard]] QString metaText() const;

    const Theme &m_theme;
    std::optional<CaptureRow> m_row;
    std::optional<QString> m_mark;
    std::variant<std::monostate, json::Document, json::SyntaxError> m_parsed;
    bool m_isFilled[TabCount] = {};
    int m_wantedTab = TreeTab;
    bool m_choosing = false;
    QLabel *m_meta;
    QToolButton *m_copy;
    QLabel *m_notice;
    QTabWidget *m_tabs;
    JsonTreeView *m_tree;
    QPlainTextEdit *m_formatted;
    QPlainTextEdit *m_raw;
    JsonHighlighter *m_highlighter;
    EmptyState *m_empty;
};

} // namespace eventscope
