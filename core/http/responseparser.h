// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"

#include <optional>

namespace eventscope::http {

/// Reads one HTTP/1.x answer from a stream (RFC 9112): status line, fields, and a body by its length, in chunks or up to the end
/// of the stream. Interim answers (1xx) are passed over. One thread.
class ResponseParser
{
public:
    enum class State { Incomplete, Complete, Malformed, TooLarge };

    /// `maxBodyBytes`: a body that is or says it is longer makes TooLarge. A head of more than 64 KiB is Malformed.
    explicit ResponseParser(qint64 maxBodyBytes);

    State read(const QByteArray &bytes);
    /// The stream has ended, which completes a body without a length.
    State end();

    /// What was read so far; the whole answer in State::Complete.
    [[nodiscard]] const Response &response() const { return m_response; }
    /// In State::Complete: another request may follow on the same connection (RFC 9112, 9.3), and nothing came unasked for.
    [[nodiscard]] bool keepsConnection() const;

private:
    enum class Phase { StatusLine, Fields, Counted, ChunkSize, Chunk, ChunkEnd, Trailer, UpToTheEnd };

    bool step();
    void readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void endFields();
    void chooseBody();
    void expectLength(const QList<QByteArray> &lengths);
    void readChunkSize(const QByteArray &line);
    void readLine(const QByteArray &line);
    bool takeCounted();
    void takeRest();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] QList<QByteArray> tokens(QByteArrayView name) const;

    qint64 m_maxBodyBytes;
    QByteArray m_unread;
    Response m_response;
    State m_state = State::Incomplete;
    Phase m_phase = Phase::StatusLine;
    qint64 m_left = 0; ///< bytes of the body or of a chunk that are still to come
    qint64 m_lineBytes = 0; ///< of status line, fields, chunk sizes and trailer
    bool m_isVersion11 = false;
};

} // namespace eventscope::http
