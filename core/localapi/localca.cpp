// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localca.h"

#include "core/auth/opensslpointers.h"
#include "core/base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace eventscope::localapi {

namespace {

using namespace openssl;

constexpr std::chrono::days caLife{3650};
constexpr std::chrono::days caMargin{30};
constexpr std::chrono::days serverLife{365};

/// A CA: certificate and key.
struct Authority
{
    Certificate certificate;
    KeyPointer key;
};

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return textOf(memory);
}

Certificate certificateOf(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

/// Unsigned, with a random serial number.
Certificate newCertificate(EVP_PKEY *key, const char *name, UtcTime now, std::chrono::days life)
{
    Certificate made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    QByteArray serial(16, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), static_cast<int>(serial.size()));
    serial[0] = static_cast<char>(serial.at(0) & 0x7f);
    const Number number(BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), static_cast<int>(serial.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made.get()));
    const time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    // A little before: the clocks of others may be behind.
    ASN1_TIME_set(X509_getm_notBefore(made.get()), seconds - 3600);
    ASN1_TIME_set(X509_getm_notAfter(made.get()), seconds + std::chrono::duration_cast<std::chrono::seconds>(life).count());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name), -1,
                               -1, 0);
    X509_set_pubkey(made.get(), key);
    return made;
}

Authority makeAuthority(UtcTime now)
{
    Authority made;
    made.key = KeyPointer(EVP_EC_gen("P-256"));
    made.certificate = newCertificate(made.key.get(), "Eventscope local CA", now, caLife);
    X509 *own = made.certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, made.key.get(), EVP_sha256());
    return made;
}

bool isGoodFor(const Authority &authority, UtcTime now)
{
    if (!authority.certificate || !authority.key || X509_check_private_key(authority.certificate.get(), authority.key.get()) != 1)
        return false;
    time_t latest = std::chrono::duration_cast<std::chrono::seconds>((now + caMargin).time_since_epoch()).count();
    return X509_cmp_time(X509_get0_notAfter(authority.certificate.get()), &latest) > 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Authority> authorityIn(const QString &folder, UtcTime now)
{
    const QString certificateFile = QDir(folder).filePath(QStringLiteral("ca.pem"));
    const QString keyFile = QDir(folder).filePath(QStringLiteral("ca-key.pem"));
    Authority kept{certificateOf(contentOf(certificateFile)), privateKeyOf(contentOf(keyFile))};
    if (isGoodFor(kept, now))
        return kept;
    Authority made = makeAuthority(now);
    for (const auto &written :
         {writePrivateFile(keyFile, privateKeyText(made.key.get())), writePrivateFile(certificateFile, pemOf(made.certificate.get()))}) {
        if (!written)
            return written.error();
    }
    return made;
}

} // namespace

Result<ServerCertificate> localCertificate(const QString &folder, const QHostAddress &listensAt, UtcTime now)
{
    const Result<Authority> authority = authorityIn(folder, now);
    if (!authority)
        return authority.error();
    const KeyPointer key(EVP_EC_gen("P-256"));
    const Certificate made = newCertificate(key.get(), "localhost", now, serverLife);
    X509 *issuer = authority->certificate.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    QStringList names{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("IP:::1")};
    if (!listensAt.isLoopback() && !listensAt.isNull())
        names << QStringLiteral("IP:") + listensAt.toString();
    addExtension(made.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(made.get(), issuer, NID_subject_alt_name, names.join(QLatin1Char(',')).toLatin1());
    addExtension(made.get(), issuer, NID_authority_key_identifier, "keyid");
    X509_sign(made.get(), authority->key.get(), EVP_sha256());
    return ServerCertificate{pemOf(made.get()), privateKeyText(key.get()), QDir(folder).absoluteFilePath(QStringLiteral("ca.pem"))};
}

} // namespace eventscope::localapi
