// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/rulescan.h"
#include "ui/colorrule.h"

#include <QCache>
#include <QVariant>

#include <memory>

namespace eventscope {

/// Which colour rule the rows on screen fall under. A row that is asked for the first time falls under none; decided() follows when it
/// does. The filters run in a thread of their own. GUI thread.
class RowRules : public QObject
{
    Q_OBJECT

public:
    explicit RowRules(QObject *parent = nullptr);

    /// Forgets all rows and reads from another capture; empty: from none.
    void setCapture(const QString &path);
    void setRules(const QList<ColorRule> &rules);
    /// Rows up to this id are no longer what they were, or gone.
    void forgetUpTo(qint64 id);

    /// Theme::RuleColor as int; invalid when the row falls under no rule.
    [[nodiscard]] QVariant colorOf(qint64 id);
    /// Of the rule the row falls under.
    [[nodiscard]] QString nameOf(qint64 id);
    /// That rule is a watch rule.
    [[nodiscard]] bool isWatched(qint64 id);

Q_SIGNALS:
    /// What was told of rows before holds no more.
    void rulesChanged();
    /// The row falls under a rule, or under none any more.
    void decided(qint64 id);
    /// A rule's filter does not come to an end; it colours nothing any more.
    void ruleFailed(const QString &name);

private:
    void restart();
    void onDecided(const QHash<qint64, int> &firstMatches);
    [[nodiscard]] const ColorRule *ruleOf(qint64 id);

    QString m_path;
    QList<ColorRule> m_rules; ///< the enabled ones
    std::unique_ptr<RuleScan> m_scan; ///< none without rules
    QCache<qint64, int> m_known; ///< -2: asked for
};

} // namespace eventscope
