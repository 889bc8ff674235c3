// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/srp.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>

#include <array>

namespace eventscope::srp {

namespace {

struct FreeNumber
{
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
};
struct FreeContext
{
    void operator()(BN_CTX *context) const { BN_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, FreeNumber>;
using Context = std::unique_ptr<BN_CTX, FreeContext>;

constexpr int privateBits = 1'024;
constexpr qsizetype keyBytes = 16;
constexpr char keyInfo[] = "Caldera Derived Key\x01";

Number newNumber()
{
    Number number(BN_new());
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

Number fromHex(const QByteArray &hex)
{
    BIGNUM *read = nullptr;
    const bool isWhole = !hex.isEmpty() && !hex.startsWith('-') && BN_hex2bn(&read, hex.constData()) == hex.size();
    Number number(read);
    if (!isWhole)
        return nullptr;
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    return number;
}

Number fromBytes(const QByteArray &bytes)
{
    Number number = newNumber();
    BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), number.get());
    return number;
}

/// Big-endian and minimal, with a leading zero byte where the top bit is set.
QByteArray padded(const BIGNUM *number)
{
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    const bool isTopBitSet = bytes.isEmpty() || (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0;
    return isTopBitSet ? QByteArray(1, '\0') + bytes : bytes;
}

QByteArray hash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

Number groupPrime()
{
    return Number(BN_get_rfc3526_prime_3072(nullptr));
}

Number generator()
{
    Number two = newNumber();
    BN_set_word(two.get(), 2);
    return two;
}

Number power(const BIGNUM *base, const BIGNUM *exponent, const BIGNUM *modulus, BN_CTX *context)
{
    Number result = newNumber();
    BN_mod_exp_mont_consttime(result.get(), base, exponent, modulus, context, nullptr);
    return result;
}

Error forbidden(const QString &what)
{
    return {ErrorCode::InvalidFrame, QStringLiteral("the user pool sent %1 that SRP forbids").arg(what)};
}

QByteArray sessionKey(const Number &scrambler, const Number &secret)
{
    const QByteArray extracted = hmac(padded(scrambler.get()), padded(secret.get()));
    return hmac(extracted, QByteArray(keyInfo)).first(keyBytes);
}

} // namespace

struct Client::Numbers
{
    Context context{BN_CTX_new()};
    Number prime = groupPrime();
    Number base = generator();
    Number ownPrivate = newNumber();
    Number ownPublic;

    /// (B - k * g^x) ^ (a + u * x) mod N
    [[nodiscard]] Number secret(const Number &serverPublic, const Number &scrambler, const Number &password) const
    {
        const Number multiplier = fromBytes(hash(padded(prime.get()) + padded(base.get())));
        const Number verifier = power(base.get(), password.get(), prime.get(), context.get());
        const Number difference = newNumber();
        BN_mod_mul(difference.get(), multiplier.get(), verifier.get(), prime.get(), context.get());
        BN_mod_sub(difference.get(), serverPublic.get(), difference.get(), prime.get(), context.get());
        const Number exponent = newNumber();
        BN_mul(exponent.get(), scrambler.get(), password.get(), context.get());
        BN_add(exponent.get(), exponent.get(), ownPrivate.get());
        return power(difference.get(), exponent.get(), prime.get(), context.get());
    }
};

Client::Client(const QByteArray &privateHex)
    : m_numbers(std::make_unique<Numbers>())
{
    if (privateHex.isEmpty())
        BN_priv_rand(m_numbers->ownPrivate.get(), privateBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY);
    else
        m_numbers->ownPrivate = fromHex(privateHex);
    m_numbers->ownPublic = power(m_numbers->base.get(), m_numbers->ownPrivate.get(), m_numbers->prime.get(), m_numbers->context.get());
}

Client::~Client() = default;

QByteArray Client::publicHex() const
{
    QByteArray bytes(BN_num_bytes(m_numbers->ownPublic.get()), '\0');
    BN_bn2bin(m_numbers->ownPublic.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes.toHex();
}

Result<QByteArray> Client::passwordClaim(const Challenge &challenge, const Secret &password) const
{
    const Number serverPublic = fromHex(challenge.serverPublicHex);
    const Number salt = fromHex(challenge.saltHex);
    const auto secretBlock = QByteArray::fromBase64Encoding(challenge.secretBlock, QByteArray::AbortOnBase64DecodingErrors);
    if (!serverPublic || !salt || !secretBlock)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the user pool sent a challenge that cannot be read")};
    const Number remainder = newNumber();
    BN_nnmod(remainder.get(), serverPublic.get(), m_numbers->prime.get(), m_numbers->context.get());
    if (BN_is_zero(remainder.get()))
        return forbidden(QStringLiteral("an SRP_B"));
    const Number scrambler = fromBytes(hash(padded(m_numbers->ownPublic.get()) + padded(serverPublic.get())));
    if (BN_is_zero(scrambler.get()))
        return forbidden(QStringLiteral("numbers"));

    const QByteArray user = (challenge.poolName + challenge.userId).toUtf8();
    const Number x = fromBytes(hash(padded(salt.get()) + hash(user + ':' + password.reveal())));
    const QByteArray key = sessionKey(scrambler, m_numbers->secret(serverPublic, scrambler, x));
    return hmac(key, user + secretBlock.decoded + challenge.timestamp).toBase64();
}

QByteArray timestamp(UtcTime at)
{
    static constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    return QString::asprintf("%s %s %u %02d:%02d:%02d UTC %d", days.at(std::chrono::weekday(day).c_encoding()),
                             months.at(unsigned(date.month()) - 1), unsigned(date.day()), int(time.hours().count()),
                             int(time.minutes().count()), int(time.seconds().count()), int(date.year()))
        .toLatin1();
}

QByteArray secretHash(const QString &userName, const QString &clientId, const Secret &clientSecret)
{
    return hmac(clientSecret.reveal(), (userName + clientId).toUtf8()).toBase64();
}

} // namespace eventscope::srp
