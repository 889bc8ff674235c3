// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "core/json/printer.h"
#include "core/json/textsearch.h"
#include "core/json/visibletext.h"

#include <QLocale>
#include <QMultiMap>

#include <limits>

namespace eventscope {

using Type = json::Document::Type;
using Encoding = json::NestedText::Encoding;

namespace {

bool isContainer(Type type)
{
    return type == Type::Object || type == Type::Array;
}

/// What jq does to a string to get at what it holds.
QString decodingStep(Encoding encoding, bool isJson)
{
    QString step;
    if (encoding == Encoding::Base64Url)
        step = QStringLiteral(" | gsub(\"-\";\"+\") | gsub(\"_\";\"/\")");
    if (encoding != Encoding::Plain)
        step += QStringLiteral(" | @base64d");
    return isJson ? step + QStringLiteral(" | fromjson") : step;
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    clear();
}

void JsonTreeModel::setDocument(json::Document document)
{
    beginResetModel();
    m_parts = {Part{std::move(document), {}}};
    m_decodings = {Decoding{}};
    m_hosts = {-1};
    m_entries = {Entry{}};
    m_contents.clear();
    endResetModel();
}

void JsonTreeModel::clear()
{
    setDocument({});
}

QString JsonTreeModel::value(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Entry &found = entry(index);
    return found.rangeFirst >= 0 ? QString::fromUtf8(rangeText(found)) : documentOf(found).displayText(found.place.node);
}

QString JsonTreeModel::subtree(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Entry &found = entry(index);
    return found.rangeFirst >= 0 || isDecodedText(found) ? value(index) : QString::fromUtf8(documentOf(found).token(found.place.node));
}

qsizetype JsonTreeModel::valueBytes(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index).rangeFirst >= 0)
        return 0;
    return documentOf(entry(index)).token(entry(index).place.node).size();
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Entry &found = entry(index);
    const QString path = placePath(found.place);
    if (found.rangeFirst < 0 || nodeOf(found).type == Type::Object)
        return path;
    return QStringLiteral("%1[%2:%3]").arg(path).arg(found.rangeFirst).arg(found.rangeFirst + childCount(entryId(index)));
}

QString JsonTreeModel::key(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index).rangeFirst >= 0)
        return {};
    return documentOf(entry(index)).key(entry(index).place.node);
}

QString JsonTreeModel::placePath(const Place &place) const
{
    QString path;
    for (Place at = place; true; at = m_parts.at(at.part).host) {
        const QString inPart = m_parts.at(at.part).document.path(at.node);
        if (at.part == 0)
            return inPart + path;
        const Decoding &decoding = m_decodings.at(at.part);
        const QString step = decodingStep(decoding.encoding, decoding.isJson);
        path.prepend(at.node == 0 ? step : step + QStringLiteral(" | ") + inPart);
    }
}

bool JsonTreeModel::isScalarRoot() const
{
    return !isContainer(document().node(0).type);
}

bool JsonTreeModel::isDecodedText(const Entry &entry) const
{
    return entry.place.part > 0 && !m_decodings.at(entry.place.part).isJson;
}

int JsonTreeModel::childCount(int id) const
{
    if (!hasRoot())
        return 0;
    const Entry &found = m_entries.at(id);
    const json::Document::Node &node = nodeOf(found);
    if (id == 0 && isScalarRoot())
        return 1;
    if (!isContainer(node.type))
        return found.decodedPart >= 0 ? 1 : 0;
    if (found.rangeFirst >= 0)
        return std::min(rangeSize, node.childCount - found.rangeFirst);
    return node.childCount <= rangeSize ? node.childCount : (node.childCount + rangeSize - 1) / rangeSize;
}

const QList<int> &JsonTreeModel::children(int id) const
{
    if (!m_entries.at(id).isListed) {
        m_entries[id].isListed = true;
        const Entry found = m_entries.at(id);
        const json::Document::Node &node = nodeOf(found);
        if (id == 0 && isScalarRoot())
            listNodes(id, 0, 1);
        else if (found.rangeFirst >= 0)
            listNodes(id, found.rangeNode, childCount(id));
        else if (node.childCount > rangeSize)
            listRanges(id);
        else
            listNodes(id, node.firstChild, node.childCount);
    }
    return m_entries.at(id).children;
}

void JsonTreeModel::listNodes(int id, int firstNode, int count) const
{
    const int part = m_entries.at(id).place.part;
    int node = firstNode;
    for (int row = 0; row < count; ++row) {
        m_entries[id].children.append(static_cast<int>(m_entries.size()));
        m_entries.append(Entry{{part, node}, id, row});
        node = m_parts.at(part).document.node(node).next;
    }
}

void JsonTreeModel::listRanges(int id) const
{
    const Place place = m_entries.at(id).place;
    const json::Document &document = m_parts.at(place.part).document;
    int row = 0;
    for (int node = document.node(place.node).firstChild; node >= 0; node = document.node(node).next) {
        const int position = document.node(node).position;
        if (position % rangeSize != 0)
            continue;
        m_entries[id].children.append(static_cast<int>(m_entries.size()));
        m_entries.append(Entry{place, id, row++, position, node});
    }
}

int JsonTreeModel::childAt(int id, int position) const
{
    const bool isInRanges = nodeOf(m_entries.at(id)).childCount > rangeSize;
    return isInRanges ? children(children(id).at(position / rangeSize)).at(position % rangeSize) : children(id).at(position);
}

int JsonTreeModel::partRoot(int part) const
{
    if (part == 0)
        return isScalarRoot() ? children(0).constFirst() : 0;
    return m_entries.at(m_hosts.at(part)).children.constFirst();
}

QModelIndex JsonTreeModel::indexOf(const Place &place) const
{
    const json::Document &document = m_parts.at(place.part).document;
    QList<int> positions;
    for (int node = place.node; document.node(node).parent >= 0; node = document.node(node).parent)
        positions.prepend(document.node(node).position);
    int id = partRoot(place.part);
    for (const int position : std::as_const(positions))
        id = childAt(id, position);
    return id == 0 ? QModelIndex() : createIndex(m_entries.at(id).row, NameColumn, static_cast<quintptr>(id));
}

const JsonTreeModel::Content &JsonTreeModel::content(int id) const
{
    const auto known = m_contents.constFind(id);
    if (known != m_contents.cend())
        return *known;
    const Entry &found = m_entries.at(id);
    Content content;
    if (found.rangeFirst < 0 && nodeOf(found).type == Type::String && !isDecodedText(found)) {
        if (const auto nested = json::nestedText(documentOf(found).token(found.place.node)))
            content = Decoding{nested->encoding, nested->isJson};
    }
    return *m_contents.insert(id, content);
}

bool JsonTreeModel::canDecode(const QModelIndex &index) const
{
    return index.isValid() && entry(index).decodedPart < 0 && content(entryId(index)).has_value();
}

bool JsonTreeModel::decode(const QModelIndex &index)
{
    if (!canDecode(index))
        return false;
    const int id = entryId(index);
    const Place host = m_entries.at(id).place;
    const auto nested = json::nestedText(documentOf(m_entries.at(id)).token(host.node));
    auto parsed = json::Document::parse(nested->isJson ? nested->text : json::quoted(nested->text));
    auto *document = std::get_if<json::Document>(&parsed);
    if (!document)
        return false;
    beginInsertRows(index.siblingAtColumn(NameColumn), 0, 0);
    const int part = static_cast<int>(m_parts.size());
    m_parts.append({std::move(*document), host});
    m_decodings.append({nested->encoding, nested->isJson});
    m_hosts.append(id);
    const int root = static_cast<int>(m_entries.size());
    m_entries.append(Entry{{part, 0}, id, 0});
    m_entries[id].decodedPart = part;
    m_entries[id].children = {root};
    m_entries[id].isListed = true;
    endInsertRows();
    return true;
}

QList<JsonTreeModel::Place> JsonTreeModel::find(const QList<Part> &parts, const QString &text)
{
    QList<QList<Place>> found(parts.size());
    // From the last opened back: what was decoded from a part came after it.
    for (int part = static_cast<int>(parts.size()) - 1; part >= 0; --part) {
        QMultiMap<int, int> open; // by host's node
        for (int other = part + 1; other < parts.size(); ++other) {
            if (parts.at(other).host.part == part)
                open.insert(parts.at(other).host.node, other);
        }
        const auto takeOpen = [&](int before) {
            while (!open.isEmpty() && open.firstKey() < before)
                found[part] += found.at(open.take(open.firstKey()));
        };
        for (const int node : json::nodesWithText(parts.at(part).document, text)) {
            takeOpen(node);
            found[part].append({part, node});
        }
        takeOpen(std::numeric_limits<int>::max());
    }
    return found.value(0);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(children(entryId(parent)).at(row)));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = entry(child).parent;
    return above > 0 ? createIndex(m_entries.at(above).row, 0, static_cast<quintptr>(above)) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : childCount(entryId(parent));
}

int JsonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &found = entry(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole: return isName ? name(found) : valueText(found);
    case Qt::AccessibleTextRole:
        return isName ? name(found) : QStringList{valueText(found), hint(entryId(index))}.join(QLatin1Char(' ')).trimmed();
    case Qt::ToolTipRole: return toolTip(index);
    case TypeRole: return static_cast<int>(nodeOf(found).type);
    case HintRole: return isName ? QString() : hint(entryId(index));
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column: key of a JSON object or index of an array.
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString JsonTreeModel::name(const Entry &entry) const
{
    if (entry.rangeFirst >= 0)
        return QStringLiteral("[%1 \u2026 %2]")
            .arg(entry.rangeFirst)
            .arg(std::min(entry.rangeFirst + rangeSize, nodeOf(entry).childCount) - 1);
    const json::Document::Node &node = nodeOf(entry);
    if (node.parent < 0) {
        if (entry.place.part == 0)
            return tr("value");
        return m_decodings.at(entry.place.part).isJson ? tr("decoded JSON") : tr("decoded text");
    }
    const json::Document &document = documentOf(entry);
    if (document.node(node.parent).type == Type::Array)
        return QStringLiteral("[%1]").arg(node.position);
    const QString key = document.key(entry.place.node);
    return key.isEmpty() ? QStringLiteral("\"\"") : json::visibleText(key);
}

QString JsonTreeModel::valueText(const Entry &entry) const
{
    // Enough for a line of any width: a token may have megabytes.
    constexpr qsizetype enough = 4'096;
    if (entry.rangeFirst >= 0)
        return {};
    const json::Document::Node &value = nodeOf(entry);
    if (value.type == Type::Object)
        return QStringLiteral("{ %1 }").arg(QLocale().toString(value.childCount));
    if (value.type == Type::Array)
        return QStringLiteral("[ %1 ]").arg(QLocale().toString(value.childCount));
    const QByteArrayView token = documentOf(entry).token(entry.place.node);
    return json::oneLine(token.first(std::min(token.size(), enough)).toByteArray());
}

QByteArrayView JsonTreeModel::rangeText(const Entry &entry) const
{
    const json::Document &document = documentOf(entry);
    int last = entry.rangeNode;
    for (int i = 1; i < rangeSize && document.node(last).next >= 0; ++i)
        last = document.node(last).next;
    const json::Document::Node &first = document.node(entry.rangeNode);
    const qsizetype begin = first.keyBegin >= 0 ? first.keyBegin : first.begin;
    return QByteArrayView(document.text()).sliced(begin, document.node(last).end - begin);
}

QString JsonTreeModel::hint(int id) const
{
    const Content &found = content(id);
    if (!found)
        return {};
    if (found->encoding == Encoding::Plain)
        return tr("JSON in a string");
    return found->isJson ? tr("JSON in base64") : tr("text in base64");
}

QString JsonTreeModel::toolTip(const QModelIndex &index) const
{
    const QString path = json::visibleText(placePath(entry(index).place));
    return canDecode(index) ? tr("%1\nHolds %2: press Enter or double-click to open it.").arg(path, hint(entryId(index))) : path;
}

} // namespace eventscope
