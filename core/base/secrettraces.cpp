// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrettraces.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QUrl>

namespace eventscope {

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype tellsAlone = 8; ///< from here on nothing but a secret looks like it
constexpr std::size_t mostKnown = 1'000;
constexpr int keyWords = 8;

QByteArray randomKey()
{
    std::array<quint32, keyWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), sizeof(words)};
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

} // namespace

SecretTraces::SecretTraces()
    : m_base(QRandomGenerator::system()->generate64() | 1) // odd: no character leaves the fingerprint by an overflow
    , m_key(randomKey())
{
}

void SecretTraces::note(const Secret &secret)
{
    const QString whole = QString::fromUtf8(secret.reveal()).trimmed();
    const QMutexLocker lock(&m_mutex);
    for (const QString &text : {whole, whole.mid(whole.lastIndexOf(QLatin1Char(' ')) + 1)}) {
        noteText(text);
        noteText(QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
}

void SecretTraces::noteText(const QString &text)
{
    if (text.size() < shortest)
        return;
    Prints &prints = m_known[text.size()];
    const quint64 fingerprint = print(text);
    if (prints.contains(fingerprint))
        return;
    prints.insert(fingerprint, hash(text));
    m_order.emplace_back(text.size(), fingerprint);
    if (m_order.size() > mostKnown)
        forgetOldest();
}

void SecretTraces::forgetOldest()
{
    const auto [length, fingerprint] = m_order.front();
    m_order.pop_front();
    const auto prints = m_known.find(length);
    prints->second.remove(fingerprint);
    if (prints->second.isEmpty())
        m_known.erase(prints);
}

QString SecretTraces::replaced(QString text, const QString &mark) const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[length, known] : m_known) {
        for (qsizetype at = find(text, length, known, 0); at >= 0; at = find(text, length, known, at + mark.size()))
            text.replace(at, length, mark);
    }
    return text;
}

/// Where the first secret of this length begins, or -1.
qsizetype SecretTraces::find(QStringView text, qsizetype length, const Prints &known, qsizetype from) const
{
    if (text.size() - from < length)
        return -1;
    quint64 highest = 1; // weight of the character that leaves
    for (qsizetype i = 1; i < length; ++i)
        highest *= m_base;
    quint64 rolling = print(text.mid(from, length));
    for (qsizetype at = from;; ++at) {
        const bool isAlone = length >= tellsAlone || (!isWordAt(text, at - 1) && !isWordAt(text, at + length));
        if (isAlone && isKnown(text.mid(at, length), known, rolling))
            return at;
        if (at + length == text.size())
            return -1;
        rolling = (rolling - text.at(at).unicode() * highest) * m_base + text.at(at + length).unicode();
    }
}

bool SecretTraces::isKnown(QStringView text, const Prints &known, quint64 print) const
{
    const auto found = known.constFind(print);
    return found != known.cend() && *found == hash(text);
}

quint64 SecretTraces::print(QStringView text) const
{
    quint64 sum = 0;
    for (const QChar letter : text)
        sum = sum * m_base + letter.unicode();
    return sum;
}

QByteArray SecretTraces::hash(QStringView text) const
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    return QMessageAuthenticationCode::hash(bytes, m_key, QCryptographicHash::Sha256);
}

} // namespace eventscope
