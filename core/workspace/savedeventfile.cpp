// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedeventfile.h"

#include "core/workspace/jsonfile.h"

#include <algorithm>

namespace eventscope::savedeventfile {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String channelKey("channel");
constexpr QLatin1String transportKey("transport");
constexpr QLatin1String httpTransport("http");
constexpr QLatin1String templateKey("template");

QByteArray withoutReturn(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool holdsLine(const QByteArray &text, const QByteArray &line)
{
    const QList<QByteArray> lines = text.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&line](const QByteArray &one) { return withoutReturn(one) == line; });
}

QByteArray separatorFor(const QList<QByteArray> &events)
{
    QByteArray line("--- event ---");
    while (std::any_of(events.cbegin(), events.cend(), [&line](const QByteArray &event) { return holdsLine(event, line); }))
        line = '-' + line + '-';
    return line;
}

/// Takes a file apart, line by line.
class Parts
{
public:
    explicit Parts(const QByteArray &text)
        : m_text(text)
    {
        while (!isSeparator() && next()) { }
        head = m_text.left(m_begin);
        m_separator = withoutReturn(line());
        m_hasReturns = line().endsWith('\r');
        while (isSeparator())
            takeEvent();
    }

    QByteArray head;
    QList<QByteArray> events;

private:
    [[nodiscard]] qsizetype end() const
    {
        const qsizetype lineBreak = m_text.indexOf('\n', m_begin);
        return lineBreak < 0 ? m_text.size() : lineBreak;
    }
    [[nodiscard]] QByteArray line() const { return m_text.mid(m_begin, end() - m_begin); }
    /// No line of a JSON head begins like this.
    [[nodiscard]] bool isSeparator() const
    {
        return m_separator.isEmpty() ? m_text.mid(m_begin, 3) == "---" : withoutReturn(line()) == m_separator;
    }
    bool next()
    {
        m_begin = std::min(end() + 1, m_text.size());
        return m_begin < m_text.size();
    }
    void takeEvent()
    {
        next();
        const qsizetype begin = m_begin;
        while (m_begin < m_text.size() && !isSeparator())
            next();
        QByteArray event = m_text.mid(begin, m_begin - begin);
        if (event.endsWith('\n'))
            event.chop(m_hasReturns && event.endsWith("\r\n") ? 2 : 1);
        events << event;
    }

    QByteArray m_text;
    QByteArray m_separator;
    qsizetype m_begin = 0; ///< of the line
    bool m_hasReturns = false;
};

} // namespace

QByteArray toText(const SavedEvent &event)
{
    QJsonObject object{{nameKey, event.name}};
    if (!event.channel.isEmpty())
        object.insert(channelKey, event.channel);
    if (event.usesHttp)
        object.insert(transportKey, httpTransport);
    if (event.isTemplate)
        object.insert(templateKey, true);
    jsonfile::addUnknown(object, event.unknownKeys);
    QByteArray text = jsonfile::toText(object, version);
    const QByteArray separator = separatorFor(event.events);
    for (const QByteArray &one : event.events)
        text += separator + '\n' + one + '\n';
    return text;
}

Result<SavedEvent> fromText(const QByteArray &text)
{
    const Parts parts(text);
    auto keys = jsonfile::open(parts.head, version);
    if (!keys)
        return keys.error();
    SavedEvent event;
    event.name = keys->text(nameKey);
    event.channel = keys->text(channelKey);
    const QString transport = keys->text(transportKey);
    keys->check(transportKey, transport.isEmpty() || transport == httpTransport);
    event.usesHttp = transport == httpTransport;
    event.isTemplate = keys->flag(templateKey);
    event.events = parts.events;
    event.unknownKeys = keys->left();
    if (const auto checked = jsonfile::check(parts.head, *keys); !checked)
        return checked.error();
    return event;
}

} // namespace eventscope::savedeventfile
