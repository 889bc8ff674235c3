// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "core/json/document.h"
#include "ui/latestjob.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace eventscope {

class DiffView;
class EmptyState;
class FoundMarks;
class JsonHighlighter;
class JsonTreeView;
class LogSettings;
class PayloadTextView;
class SelectableLabel;
class TreeFindBar;

/// One row of a capture, whole: as a tree, formatted, raw, and compared with another one. Only the visible tab is made, when it is
/// seen; what is large is read in a pool thread meanwhile. A payload that is no JSON shows raw and says why; the tab chosen before
/// comes back with the next one that is. GUI thread.
class DetailPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Above it the formatted text has no colours.
    static constexpr qsizetype highlightLimit = 100'000;
    /// Above it a payload is read in the background. An event of the service's largest size is below: it shows at once.
    static constexpr qsizetype backgroundBytes = 262'144;

    explicit DetailPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps what a comparison ignores. Must outlive it.
    void setSettings(LogSettings &settings);
    /// `source` is what the log says of where it came from or went to; a folded event has several subscriptions. Empty:
    /// the row's own.
    void showRow(const CaptureRow &row, const QString &source = {});
    /// Says `text` instead of a row.
    void showNothing(const QString &text);
    /// As JsonTreeView's.
    void setChartable(bool chartable);
    /// Words that are marked in the tree and the texts; none: nothing is.
    void setFoundWords(const QStringList &words);
    /// The note of the row's mark, in the header line; nothing when it has none.
    void setMark(const std::optional<QString> &note);
    /// 0 when there is none.
    [[nodiscard]] qint64 rowId() const { return m_row ? m_row->id : 0; }
    /// Only while rowId() is not 0.
    [[nodiscard]] const CaptureRow &row() const { return *m_row; }

    /// Answers to comparisonWanted(); `why` says how `other` was chosen, `text` why there is none.
    void compareWith(const CaptureRow &other, const QString &why);
    void compareWithNothing(const QString &text);
    /// Another row may be the one to compare with: asks again, now or when the comparison is seen.
    void renewComparison();

Q_SIGNALS:
    /// As JsonTreeView's.
    void filterRequested(const QString &expression);
    void columnRequested(const QString &expression, const QString &title);
    void chartRequested(const QString &expression);
    /// A filter term that the row fulfils (FilterTerm).
    void termRequested(const QString &term);
    /// The comparison of row() is seen: with which other one?
    void comparisonWanted();

private:
    enum Tab { TreeTab, FormattedTab, RawTab, DiffTab, TabCount };
    using Parsed = std::variant<std::monostate, json::Document, json::SyntaxError>;

    QWidget *buildHeader();
    void buildTabs();
    void addChannelFilter();
    [[nodiscard]] QWidget *buildNotice();
    [[nodiscard]] PayloadTextView *textView(const QString &name, const QString &label);
    void showParsed(const Parsed &parsed);
    void showInstead(const QString &icon, const QString &text);
    void onTabChanged(int tab);
    void chooseTab();
    void fillVisibleTab();
    void fillTree();
    void fillFormatted();
    void showFormatted(const QString &text);
    void fillRaw();
    void fillDiff();
    void updateFindBar();
    void updateNotice();
    [[nodiscard]] bool saysWhatIsWrong();
    [[nodiscard]] PayloadTextView *visibleText() const;
    void setNotice(const QString &text, Theme::Role role);
    [[nodiscard]] bool isJson() const { return std::holds_alternative<json::Document>(m_parsed); }
    [[nodiscard]] QString metaText() const;

    const Theme &m_theme;
    std::optional<CaptureRow> m_row;
    QString m_source;
    std::optional<QString> m_mark;
    Parsed m_parsed;
    bool m_isFilled[TabCount] = {};
    int m_wantedTab = TreeTab;
    bool m_choosing = false;
    SelectableLabel *m_meta;
    QToolButton *m_copy;
    QLabel *m_notice;
    QPushButton *m_showAll;
    QTabWidget *m_tabs;
    JsonTreeView *m_tree;
    QList<FoundMarks *> m_foundMarks; ///< of the texts
    PayloadTextView *m_formatted;
    PayloadTextView *m_raw;
    DiffView *m_diff;
    TreeFindBar *m_find;
    JsonHighlighter *m_highlighter;
    EmptyState *m_empty;
    LatestJob<Parsed> m_parsing{this};
    LatestJob<QString> m_formatting{this};
};

} // namespace eventscope
