// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowrules.h"

#include <algorithm>

namespace eventscope {

namespace {
constexpr int keptRows = 4'096;
constexpr int asked = -2;
} // namespace

RowRules::RowRules(QObject *parent)
    : QObject(parent)
    , m_known(keptRows)
{
}

void RowRules::setCapture(const QString &path)
{
    m_path = path;
    m_scan.reset();
    restart();
}

void RowRules::setRules(const QList<ColorRule> &rules)
{
    m_rules.clear();
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(m_rules), [](const ColorRule &rule) { return rule.isEnabled; });
    restart();
    Q_EMIT rulesChanged();
}

void RowRules::forgetUpTo(qint64 id)
{
    for (const qint64 row : m_known.keys()) {
        if (row <= id)
            m_known.remove(row);
    }
}

void RowRules::restart()
{
    m_known.clear();
    if (m_rules.isEmpty() || m_path.isEmpty())
        return m_scan.reset();
    if (!m_scan) {
        m_scan = std::make_unique<RuleScan>(m_path);
        connect(m_scan.get(), &RuleScan::decided, this, &RowRules::onDecided);
        connect(m_scan.get(), &RuleScan::forgotten, this, [this](qint64 id) { m_known.remove(id); });
        connect(m_scan.get(), &RuleScan::failed, this, [this](int rule) { Q_EMIT ruleFailed(m_rules.at(rule).name); });
    }
    QStringList filters;
    for (const ColorRule &rule : std::as_const(m_rules))
        filters << rule.filter;
    m_scan->setFilters(filters);
}

const ColorRule *RowRules::ruleOf(qint64 id)
{
    if (!m_scan)
        return nullptr;
    const int *known = m_known.object(id);
    if (!known) {
        m_known.insert(id, new int(asked));
        m_scan->request(id);
    }
    return known && *known >= 0 ? &m_rules.at(*known) : nullptr;
}

QVariant RowRules::colorOf(qint64 id)
{
    const ColorRule *rule = ruleOf(id);
    return rule ? QVariant(static_cast<int>(rule->color)) : QVariant();
}

QString RowRules::nameOf(qint64 id)
{
    const ColorRule *rule = ruleOf(id);
    return rule ? rule->name : QString();
}

bool RowRules::isWatched(qint64 id)
{
    const ColorRule *rule = ruleOf(id);
    return rule && rule->isWatch;
}

void RowRules::onDecided(const QHash<qint64, int> &firstMatches)
{
    for (auto one = firstMatches.cbegin(); one != firstMatches.cend(); ++one) {
        const int *before = m_known.object(one.key());
        const bool hadColor = before && *before >= 0;
        m_known.insert(one.key(), new int(one.value()));
        if (one.value() >= 0 || hadColor) // asked again: it is another row since
            Q_EMIT decided(one.key());
    }
}

} // namespace eventscope
