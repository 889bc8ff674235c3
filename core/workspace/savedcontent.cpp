// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedcontent.h"

#include "core/base/regularfile.h"
#include "core/workspace/jsonfile.h"
#include "core/workspace/savedeventfile.h"
#include "core/workspace/savedsubscriptionsfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace eventscope {

namespace {

constexpr QLatin1String eventSuffix(".event");
constexpr QLatin1String subscriptionsSuffix(".subscriptions");
/// Far beyond what a publish may hold.
constexpr qint64 maxFileBytes = qint64(64) * 1024 * 1024;

QString folderFileIn(const QString &path)
{
    return QDir(path).filePath(savedfolderfile::fileName);
}

template<typename Content>
Result<SavedContent> contentOf(const Result<Content> &read)
{
    return read ? Result<SavedContent>(SavedContent(*read)) : Result<SavedContent>(read.error());
}

/// A part of a file is not what was saved.
Result<QByteArray> readWhole(const QString &path)
{
    auto text = readRegularFile(path, maxFileBytes + 1);
    if (text && text->size() > maxFileBytes)
        return Error{ErrorCode::FileFailed, QStringLiteral("it is larger than %1 MiB").arg(maxFileBytes / 1024 / 1024)};
    return text;
}

Result<SavedContent> readFolder(const QString &path)
{
    if (!QFileInfo::exists(folderFileIn(path)))
        return SavedContent(SavedFolder());
    const auto text = readWhole(folderFileIn(path));
    return text ? contentOf(savedfolderfile::fromText(*text)) : Result<SavedContent>(text.error());
}

Result<SavedContent> readFile(const QString &path)
{
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    return path.endsWith(eventSuffix) ? contentOf(savedeventfile::fromText(*text)) : contentOf(savedsubscriptionsfile::fromText(*text));
}

struct Text
{
    QByteArray operator()(const SavedFolder &folder) const { return savedfolderfile::toText(folder); }
    QByteArray operator()(const SavedEvent &event) const { return savedeventfile::toText(event); }
    QByteArray operator()(const SavedSubscriptions &set) const { return savedsubscriptionsfile::toText(set); }
};

/// But for the order of a folder, which is that of what is in it.
bool isSame(SavedContent one, const SavedContent &other)
{
    if (auto *folder = std::get_if<SavedFolder>(&one))
        folder->order.clear();
    return std::visit(Text(), one) == std::visit(Text(), other);
}

/// Everything to be searched, apart by line breaks.
struct Words
{
    QString operator()(const SavedFolder &folder) const { return folder.name; }
    QString operator()(const SavedEvent &event) const
    {
        return QStringList{event.name, event.channel, QString::fromUtf8(event.events.join('\n'))}.join(QLatin1Char('\n'));
    }
    QString operator()(const SavedSubscriptions &set) const
    {
        QString words = set.name;
        for (const SubscriptionSettings &one : set.subscriptions)
            words += QLatin1Char('\n') + one.pattern;
        return words;
    }
};

} // namespace

QString savedName(const SavedContent &content)
{
    return std::visit([](const auto &one) { return one.name; }, content);
}

SavedContent savedAs(SavedContent content, const QString &name)
{
    std::visit([&name](auto &one) { one.name = name; }, content);
    return content;
}

QString savedSuffix(const SavedContent &content)
{
    if (std::holds_alternative<SavedFolder>(content))
        return {};
    return std::holds_alternative<SavedEvent>(content) ? eventSuffix : subscriptionsSuffix;
}

bool savedHolds(const SavedContent &content, const QStringList &words)
{
    const QString text = std::visit(Words(), content);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Result<SavedContent> readSaved(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    auto read = isFolder ? readFolder(path) : readFile(path);
    if (!read)
        return jsonfile::inFile(isFolder ? folderFileIn(path) : path, read.error());
    return savedName(*read).isEmpty() ? savedAs(*read, QFileInfo(path).completeBaseName()) : *read;
}

Result<void> writeSaved(const QString &path, const SavedContent &content)
{
    const bool isFolder = std::holds_alternative<SavedFolder>(content);
    return jsonfile::write(isFolder ? folderFileIn(path) : path, std::visit(Text(), content));
}

Result<void> checkSavedReplaceable(const QString &path, const SavedContent &loaded)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto there = readSaved(path);
    if (!there)
        return there.error();
    const bool hasName = !savedName(loaded).isEmpty(); // the root has none
    if (isSame(hasName ? *there : savedAs(*there, {}), loaded))
        return {};
    return Error{ErrorCode::FileFailed, QStringLiteral("%1: changed on disk meanwhile; restart to see it").arg(path)};
}

} // namespace eventscope
