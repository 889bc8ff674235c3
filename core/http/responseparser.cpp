// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/responseparser.h"

#include <algorithm>

namespace eventscope::http {

namespace {

constexpr qint64 maxLineBytes = 64LL * 1024;

bool hasDigitsOnly(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Answers of these never have a body (RFC 9112, 6.3).
bool isWithoutBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

ResponseParser::ResponseParser(qint64 maxBodyBytes)
    : m_maxBodyBytes(maxBodyBytes)
{
}

ResponseParser::State ResponseParser::read(const QByteArray &bytes)
{
    m_unread += bytes;
    while (m_state == State::Incomplete && step()) { }
    return m_state;
}

ResponseParser::State ResponseParser::end()
{
    if (m_state == State::Incomplete && m_phase == Phase::UpToTheEnd)
        m_state = State::Complete;
    return m_state;
}

bool ResponseParser::keepsConnection() const
{
    return m_isVersion11 && m_phase != Phase::UpToTheEnd && m_unread.isEmpty() && !tokens("connection").contains("close");
}

/// False when more bytes are needed.
bool ResponseParser::step()
{
    if (m_phase == Phase::Counted || m_phase == Phase::Chunk)
        return takeCounted();
    if (m_phase == Phase::UpToTheEnd) {
        takeRest();
        return false;
    }
    const std::optional<QByteArray> line = takeLine();
    if (line)
        readLine(*line);
    return line.has_value();
}

void ResponseParser::readLine(const QByteArray &line)
{
    switch (m_phase) {
    case Phase::StatusLine: return readStatusLine(line);
    case Phase::Fields: return line.isEmpty() ? endFields() : readField(line);
    case Phase::ChunkSize: return readChunkSize(line);
    case Phase::ChunkEnd:
        m_phase = Phase::ChunkSize;
        if (!line.isEmpty())
            m_state = State::Malformed;
        return;
    case Phase::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        return;
    default: return;
    }
}

void ResponseParser::readStatusLine(const QByteArray &line)
{
    const QByteArray status = line.mid(9, 3);
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' ' || !hasDigitsOnly(status)) {
        m_state = State::Malformed;
        return;
    }
    m_isVersion11 = line.at(7) == '1';
    m_response.status = status.toInt();
    m_phase = Phase::Fields;
}

void ResponseParser::readField(const QByteArray &line)
{
    const bool continuesLast = line.startsWith(' ') || line.startsWith('\t');
    const qsizetype colon = line.indexOf(':');
    if (continuesLast && !m_response.headers.isEmpty())
        m_response.headers.last().second += ' ' + line.trimmed();
    else if (!continuesLast && colon > 0)
        m_response.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    else
        m_state = State::Malformed;
}

void ResponseParser::endFields()
{
    if (m_response.status == 101) { // nobody asked for another protocol
        m_state = State::Malformed;
    } else if (m_response.status < 200) {
        m_response = {};
        m_phase = Phase::StatusLine;
    } else if (isWithoutBody(m_response.status)) {
        m_state = State::Complete;
    } else {
        chooseBody();
    }
}

void ResponseParser::chooseBody()
{
    const QList<QByteArray> codings = tokens("transfer-encoding");
    const QList<QByteArray> lengths = tokens("content-length");
    if (!codings.isEmpty() && !lengths.isEmpty())
        m_state = State::Malformed; // two lengths: which is the true one, cannot be told
    else if (!codings.isEmpty())
        m_phase = Phase::ChunkSize;
    else if (!lengths.isEmpty())
        expectLength(lengths);
    else
        m_phase = Phase::UpToTheEnd;
    if (!codings.isEmpty() && codings != QList<QByteArray>{"chunked"})
        m_state = State::Malformed;
}

void ResponseParser::expectLength(const QList<QByteArray> &lengths)
{
    const QByteArray &first = lengths.constFirst();
    bool isNumber = hasDigitsOnly(first);
    m_left = isNumber ? first.toLongLong(&isNumber) : 0;
    if (!isNumber || lengths.count(first) != lengths.size())
        m_state = State::Malformed;
    else if (m_left > m_maxBodyBytes)
        m_state = State::TooLarge;
    else if (m_left == 0)
        m_state = State::Complete;
    m_phase = Phase::Counted;
}

void ResponseParser::readChunkSize(const QByteArray &line)
{
    bool isNumber = false;
    m_left = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    m_lineBytes = 0;
    m_phase = m_left == 0 ? Phase::Trailer : Phase::Chunk;
    if (!isNumber || m_left < 0)
        m_state = State::Malformed;
    else if (m_left > m_maxBodyBytes - m_response.body.size())
        m_state = State::TooLarge;
}

bool ResponseParser::takeCounted()
{
    const qint64 count = qMin<qint64>(m_left, m_unread.size());
    m_response.body += m_unread.left(count);
    m_unread.remove(0, count);
    m_left -= count;
    if (m_left > 0)
        return false;
    if (m_phase == Phase::Chunk)
        m_phase = Phase::ChunkEnd;
    else
        m_state = State::Complete;
    return true;
}

void ResponseParser::takeRest()
{
    m_response.body += m_unread;
    m_unread.clear();
    if (m_response.body.size() > m_maxBodyBytes)
        m_state = State::TooLarge;
}

/// Without its line end, which may be a bare LF (RFC 9112, 2.2).
std::optional<QByteArray> ResponseParser::takeLine()
{
    const qsizetype end = m_unread.indexOf('\n');
    if (m_lineBytes + (end < 0 ? m_unread.size() : end) > maxLineBytes)
        m_state = State::Malformed;
    if (end < 0 || m_state != State::Incomplete)
        return std::nullopt;
    QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 1);
    m_lineBytes += end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The comma-separated values of all fields of a name, in lower case.
QList<QByteArray> ResponseParser::tokens(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : m_response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &token : value.toLower().split(','))
            found << token.trimmed();
    }
    return found;
}

} // namespace eventscope::http
