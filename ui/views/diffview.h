// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"
#include "ui/latestjob.h"
#include "ui/logsettings.h"
#include "ui/models/diffmodel.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace eventscope {

class ElidedLabel;
class EmptyState;

/// What differs between the payloads of two rows, as a table, under a line that says which rows these are and a field for paths to
/// ignore, which stay for all that is shown later, also in other views. Compares in a pool thread. GUI thread.
class DiffView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the paths to ignore, which all views share. Must outlive it.
    void setSettings(LogSettings &settings);
    /// In any order: the one with the smaller id is "before". `why` says how the second was chosen.
    void showPair(const CaptureRow &one, const CaptureRow &other, const QString &why);
    /// Says `text` instead of a comparison.
    void showNothing(const QString &text);

private:
    void buildLayout();
    void setUpTable();
    void addAction(const QString &name, const QString &text, void (DiffView::*act)());
    void copyDifference();
    void copyPath();
    void ignoreField();
    void readIgnored();
    void takeIgnored();
    void compare();
    void showComparison(const Comparison &comparison);
    void say(const QString &icon, const QString &text);
    [[nodiscard]] QString summary(const Comparison &comparison) const;
    void applyTheme();

    const Theme &m_theme;
    LogSettings *m_settings = nullptr;
    DiffModel m_model;
    QLineEdit *m_ignored;
    QLabel *m_fault;
    ElidedLabel *m_header;
    QLabel *m_summary;
    QTableView *m_table;
    EmptyState *m_empty;
    QList<json::PathPattern> m_patterns;
    bool m_hasPair = false;
    QByteArray m_before;
    QByteArray m_after;
    LatestJob<Comparison> m_job{this};
};

} // namespace eventscope
