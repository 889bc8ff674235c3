// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"
#include "core/json/nestedtext.h"

#include <QAbstractItemModel>

#include <optional>

namespace eventscope {

/// A JSON text as a tree: every key and value as it was written, in its order, duplicates too. The children of a node are listed
/// when the view first asks for them; of a long container they stand in ranges of a thousand, because a view takes time for every row
/// below an open one. A string that holds JSON or base64 can be opened: what was decoded becomes a part of its own beneath it, and
/// the text stays as it was. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum DataRole {
        TypeRole = Qt::UserRole + 1, ///< int, json::Document::Type
        HintRole, ///< QString: what else a string holds; empty for most
    };
    static constexpr int rangeSize = 1'000;

    /// A node of the text (part 0) or of something decoded.
    struct Place
    {
        int part = 0;
        int node = 0;

        bool operator==(const Place &) const = default;
    };

    /// What can be searched, as it is now; implicitly shared, so it may go to another thread.
    struct Part
    {
        json::Document document;
        Place host; ///< the string it was decoded from; of no meaning for part 0
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    void setDocument(json::Document document);
    void clear();
    [[nodiscard]] const json::Document &document() const { return m_parts.constFirst().document; }

    /// What a person means by "the value": a string's content, the text of anything else. Of a range the text of its elements.
    [[nodiscard]] QString value(const QModelIndex &index) const;
    /// The text of the value with everything in it, as written. Of a decoded text the text itself.
    [[nodiscard]] QString subtree(const QModelIndex &index) const;
    /// Of that text, in bytes; 0 for a range, which is no value.
    [[nodiscard]] qsizetype valueBytes(const QModelIndex &index) const;
    /// As jq would write it; through a decoded string by way of `fromjson` and `@base64d`.
    [[nodiscard]] QString path(const QModelIndex &index) const;
    /// The key with escapes resolved; empty for elements.
    [[nodiscard]] QString key(const QModelIndex &index) const;

    /// Whether a string holds something that is not open yet.
    [[nodiscard]] bool canDecode(const QModelIndex &index) const;
    /// Opens it; what was decoded is the only child then. False when there is nothing.
    bool decode(const QModelIndex &index);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// Where a text is in keys and values of all parts, in the order of the tree. Any thread.
    [[nodiscard]] static QList<Place> find(const QList<Part> &parts, const QString &text);
    /// The row of a place, in the first column; its parents are listed for that.
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row that was listed. Entry 0 is the root no view shows.
    struct Entry
    {
        Place place; ///< of a range its container
        int parent = -1;
        int row = 0;
        int rangeFirst = -1; ///< position of the range's first child; -1 for a value
        int rangeNode = -1; ///< its node
        int decodedPart = -1;
        bool isListed = false;
        QList<int> children{};
    };
    /// How a part came out of its string.
    struct Decoding
    {
        json::NestedText::Encoding encoding = json::NestedText::Encoding::Plain;
        bool isJson = true;
    };
    using Content = std::optional<Decoding>;

    [[nodiscard]] bool hasRoot() const { return !document().nodes().isEmpty(); }
    [[nodiscard]] static int entryId(const QModelIndex &index) { return index.isValid() ? static_cast<int>(index.internalId()) : 0; }
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const { return m_entries.at(entryId(index)); }
    [[nodiscard]] const json::Document &documentOf(const Entry &entry) const { return m_parts.at(entry.place.part).document; }
    [[nodiscard]] const json::Document::Node &nodeOf(const Entry &entry) const { return documentOf(entry).node(entry.place.node); }
    /// A scalar at the top is a row of its own; a container at the top is not.
    [[nodiscard]] bool isScalarRoot() const;
    [[nodiscard]] int childCount(int id) const;
    const QList<int> &children(int id) const;
    void listRanges(int id) const;
    void listNodes(int id, int firstNode, int count) const;
    [[nodiscard]] int childAt(int id, int position) const;
    [[nodiscard]] int partRoot(int part) const;
    [[nodiscard]] bool isDecodedText(const Entry &entry) const;
    [[nodiscard]] const Content &content(int id) const;
    [[nodiscard]] QString name(const Entry &entry) const;
    [[nodiscard]] QString valueText(const Entry &entry) const;
    [[nodiscard]] QByteArrayView rangeText(const Entry &entry) const;
    [[nodiscard]] QString hint(int id) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString placePath(const Place &place) const;

    QList<Part> m_parts;
    QList<Decoding> m_decodings; ///< by part
    QList<int> m_hosts; ///< entries, by part
    mutable QList<Entry> m_entries;
    mutable QHash<int, Content> m_contents; ///< of strings that were looked into, by entry
};

} // namespace eventscope
