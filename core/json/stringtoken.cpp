// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"

#include "core/json/utf8.h"

namespace eventscope::json {

namespace {

/// Reads the content of a string token. The token is valid: the scanner has seen it.
class Unescaper
{
public:
    explicit Unescaper(QByteArrayView content)
        : m_content(content)
    {
    }

    QString run()
    {
        while (m_at < m_content.size()) {
            const qsizetype escape = m_content.indexOf('\\', m_at);
            const qsizetype plainEnd = escape < 0 ? m_content.size() : escape;
            m_out += decodedUtf8(m_content.sliced(m_at, plainEnd - m_at));
            m_at = plainEnd;
            if (escape >= 0)
                addEscape();
        }
        return m_out;
    }
    /// Known after run().
    [[nodiscard]] bool hasLoneSurrogate() const { return m_hasLoneSurrogate; }

private:
    void addEscape()
    {
        const char kind = m_at + 1 < m_content.size() ? m_content[m_at + 1] : '\\';
        if (kind == 'u') {
            addCodeUnits();
            return;
        }
        m_at += 2;
        switch (kind) {
        case 'b': m_out += QLatin1Char('\b'); break;
        case 'f': m_out += QLatin1Char('\f'); break;
        case 'n': m_out += QLatin1Char('\n'); break;
        case 'r': m_out += QLatin1Char('\r'); break;
        case 't': m_out += QLatin1Char('\t'); break;
        default: m_out += QLatin1Char(kind);
        }
    }

    void addCodeUnits()
    {
        const QChar first = takeUnit();
        if (!first.isSurrogate()) {
            m_out += first;
            return;
        }
        const bool pair = first.isHighSurrogate() && peekUnit().isLowSurrogate();
        if (!pair) {
            m_hasLoneSurrogate = true;
            m_out += QChar(QChar::ReplacementCharacter);
            return;
        }
        m_out += first;
        m_out += takeUnit();
    }

    QChar takeUnit()
    {
        const QChar unit = peekUnit();
        m_at += 6;
        return unit;
    }

    /// The unit of a `\uXXXX` here, or a null character when there is none.
    [[nodiscard]] QChar peekUnit() const
    {
        if (m_at + 6 > m_content.size() || m_content[m_at] != '\\' || m_content[m_at + 1] != 'u')
            return {};
        return QChar(char16_t(m_content.sliced(m_at + 2, 4).toByteArray().toUShort(nullptr, 16)));
    }

    QByteArrayView m_content;
    qsizetype m_at = 0;
    QString m_out;
    bool m_hasLoneSurrogate = false;
};

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u00";
    out += digits[quint8(c) >> 4];
    out += digits[quint8(c) & 0xF];
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || quint8(c) < 0x20;
}

} // namespace

QString unescaped(QByteArrayView stringToken)
{
    if (stringToken.size() < 2)
        return {};
    const QByteArrayView content = stringToken.sliced(1, stringToken.size() - 2);
    return Unescaper(content).run();
}

bool hasLoneSurrogate(QByteArrayView stringToken)
{
    if (!stringToken.contains("\\u"))
        return false;
    Unescaper unescaper(stringToken.sliced(1, stringToken.size() - 2));
    static_cast<void>(unescaper.run());
    return unescaper.hasLoneSurrogate();
}

QByteArray quoted(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 8 + 2);
    out += '"';
    const char *plain = utf8.begin();
    for (const char *at = plain; at != utf8.end(); ++at) {
        if (!needsEscape(*at))
            continue;
        out.append(plain, at - plain);
        appendEscaped(out, *at);
        plain = at + 1;
    }
    out.append(plain, utf8.end() - plain);
    out += '"';
    return out;
}

} // namespace eventscope::json
