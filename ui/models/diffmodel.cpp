// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diffmodel.h"

#include "core/json/printer.h"
#include "core/json/visibletext.h"

#include <algorithm>

namespace eventscope {

using Kind = json::Difference::Kind;

namespace {

QString shortText(const json::Document &document, int node)
{
    constexpr qsizetype enough = 4'096; // for a line of any width: a value may have megabytes
    if (node < 0)
        return {};
    const QByteArrayView token = document.token(node);
    return json::oneLine(token.first(std::min(token.size(), enough)).toByteArray());
}

QString wholeText(const json::Document &document, int node)
{
    return QString::fromUtf8(document.token(node));
}

} // namespace

Comparison compared(const QByteArray &before, const QByteArray &after, const QList<json::PathPattern> &ignored)
{
    Comparison comparison;
    comparison.isEqualText = before == after;
    auto first = json::Document::parse(before);
    auto second = json::Document::parse(after);
    comparison.isJson = first.index() == 0 && second.index() == 0;
    if (!comparison.isJson)
        return comparison;
    comparison.before = std::get<json::Document>(std::move(first));
    comparison.after = std::get<json::Document>(std::move(second));
    comparison.diff = json::diff(comparison.before, comparison.after, ignored);
    return comparison;
}

DiffModel::DiffModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DiffModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

QString DiffModel::path(int row) const
{
    const json::Difference &found = m_comparison.diff.differences.at(row);
    return found.after < 0 ? m_comparison.before.path(found.before) : m_comparison.after.path(found.after);
}

QString DiffModel::line(int row) const
{
    const json::Difference &found = m_comparison.diff.differences.at(row);
    switch (found.kind) {
    case Kind::Added: return QStringLiteral("+ %1: %2").arg(path(row), wholeText(m_comparison.after, found.after));
    case Kind::Removed: return QStringLiteral("\u2212 %1: %2").arg(path(row), wholeText(m_comparison.before, found.before));
    case Kind::Changed: break;
    }
    return QStringLiteral("\u2260 %1: %2 \u2192 %3")
        .arg(path(row), wholeText(m_comparison.before, found.before), wholeText(m_comparison.after, found.after));
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.diff.differences.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == KindColumn ? QVariant() : cell(index.row(), index.column());
    case KindRole: return static_cast<int>(m_comparison.diff.differences.at(index.row()).kind);
    default: return {};
    }
}

QString DiffModel::cell(int row, int column) const
{
    const json::Difference &found = m_comparison.diff.differences.at(row);
    switch (column) {
    case PathColumn: return json::visibleText(path(row));
    case BeforeColumn: return shortText(m_comparison.before, found.before);
    case AfterColumn: return shortText(m_comparison.after, found.after);
    default: break;
    }
    switch (found.kind) {
    case Kind::Added: return tr("+ added");
    case Kind::Removed: return tr("\u2212 removed");
    case Kind::Changed: break;
    }
    return tr("\u2260 changed");
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn: return tr("Difference");
    case PathColumn: return tr("Path");
    //: Column: the value in the earlier of two compared events.
    case BeforeColumn: return tr("Before");
    //: Column of a comparison: the value in the newer event.
    case AfterColumn: return tr("After");
    default: return {};
    }
}

} // namespace eventscope
