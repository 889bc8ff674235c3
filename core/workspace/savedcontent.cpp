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

Result<SavedContent> readFolder(const QString &path)
{
    if (!QFileInfo::exists(folderFileIn(path)))
        return SavedContent(SavedFolder());
    const auto text = readRegularFile(folderFileIn(path), maxFileBytes);
    return text ? contentOf(savedfolderfile::fromText(*text)) : Result<SavedContent>(text.error());
}

Result<SavedContent> readFile(const QString &path)
{
    const auto text = readRegularFile(path, maxFileBytes);
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

Result<void> checkSavedReplaceable(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto there = readSaved(path);
    return there ? Result<void>() : there.error();
}

} // namespace eventscope
