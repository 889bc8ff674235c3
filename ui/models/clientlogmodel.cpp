// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clientlogmodel.h"

#include <QDateTime>

#include <algorithm>

namespace eventscope {

namespace {

/// Beyond this nothing is seen in a row, and laying it out costs.
constexpr qsizetype maxShownText = 500;

QString timeText(UtcTime time)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).toString(QStringLiteral("HH:mm:ss.zzz"));
}

/// As `--log-level` knows it.
QString shortCategory(const QString &category)
{
    const QLatin1String prefix("eventscope.");
    return category.startsWith(prefix) ? category.mid(prefix.size()) : category;
}

QString levelIcon(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return QStringLiteral("error");
    case LogLevel::Warning: return QStringLiteral("warning");
    case LogLevel::Info: return QStringLiteral("info");
    case LogLevel::Debug: return QStringLiteral("debug");
    case LogLevel::Verbose:
    case LogLevel::None: return QStringLiteral("more");
    }
    return {};
}

Theme::Role levelColor(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return Theme::Role::Error;
    case LogLevel::Warning: return Theme::Role::Warning;
    case LogLevel::Info: return Theme::Role::Info;
    default: return Theme::Role::MutedText;
    }
}

} // namespace

ClientLogModel::ClientLogModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

QString ClientLogModel::levelText(LogLevel level)
{
    switch (level) {
    //: Level of logging: nothing is recorded.
    case LogLevel::None: return tr("None");
    case LogLevel::Error: return tr("Error");
    case LogLevel::Warning: return tr("Warning");
    case LogLevel::Info: return tr("Info");
    case LogLevel::Debug: return tr("Debug");
    case LogLevel::Verbose: return tr("Verbose");
    }
    return {};
}

int ClientLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int ClientLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LogMessage &message = m_messages[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(message, index.column());
    case Qt::DecorationRole:
        if (index.column() == Level)
            return m_theme.icon(levelIcon(logLevel(message)), levelColor(logLevel(message)));
        return {};
    case Qt::ForegroundRole:
        return index.column() == Time || index.column() == Category ? QVariant(m_theme.color(Theme::Role::MutedText)) : QVariant();
    case Qt::FontRole: return index.column() == Time || index.column() == Message ? QVariant(Theme::monospace()) : QVariant();
    case Qt::ToolTipRole: return message.text.left(maxShownText);
    case LevelRole: return int(logLevel(message));
    case LineRole: return logLine(message);
    case SearchRole: return QString(shortCategory(message.category) + QLatin1Char(' ') + message.text);
    default: return {};
    }
}

QVariant ClientLogModel::display(const LogMessage &message, int column) const
{
    switch (column) {
    case Time: return timeText(message.time);
    case Level: return levelText(logLevel(message));
    case Category: return shortCategory(message.category);
    case Message: return message.text.left(maxShownText).simplified();
    default: return {};
    }
}

QVariant ClientLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    //: Column: how grave a message of the client log is.
    case Level: return tr("Level");
    case Category: return tr("Category");
    case Message: return tr("Message");
    default: return {};
    }
}

void ClientLogModel::take(quint64 oldest, const QList<LogMessage> &messages)
{
    dropBefore(oldest);
    if (messages.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(messages.size()) - 1);
    m_messages.insert(m_messages.end(), messages.cbegin(), messages.cend());
    m_newest = messages.last().number;
    endInsertRows();
}

void ClientLogModel::dropBefore(quint64 oldest)
{
    const auto kept
        = std::find_if(m_messages.cbegin(), m_messages.cend(), [oldest](const LogMessage &one) { return one.number >= oldest; });
    if (kept == m_messages.cbegin())
        return;
    beginRemoveRows({}, 0, int(kept - m_messages.cbegin()) - 1);
    m_messages.erase(m_messages.cbegin(), kept);
    endRemoveRows();
}

void ClientLogModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

void ClientLogModel::restart()
{
    clear();
    m_newest = 0;
}

} // namespace eventscope
