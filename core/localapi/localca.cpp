// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localca.h"

#include "core/auth/opensslpointers.h"
#include "core/base/privatefile.h"
#include "core/localapi/ownaddress.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
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

bool lastsFrom(const Authority &authority, UtcTime now)
{
    time_t latest = std::chrono::duration_cast<std::chrono::seconds>((now + caMargin).time_since_epoch()).count();
    return X509_cmp_time(X509_get0_notAfter(authority.certificate.get()), &latest) > 0;
}

/// Where a CA is kept.
struct AuthorityFiles
{
    explicit AuthorityFiles(const QString &folder)
        : certificate(QDir(folder).absoluteFilePath(QStringLiteral("ca.pem")))
        , key(QDir(folder).absoluteFilePath(QStringLiteral("ca-key.pem")))
    {
    }
    QString certificate;
    QString key;
};

/// Never replaced by itself: programs trust it.
Error useless(const QString &path, const QString &reason)
{
    return {ErrorCode::FileFailed,
            QStringLiteral("%1: %2; move ca.pem and ca-key.pem away to have a new CA made, which must be trusted anew").arg(path, reason)};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return useless(path, file.errorString());
    return file.readAll();
}

Result<Authority> readAuthority(const AuthorityFiles &files)
{
    const auto certificate = contentOf(files.certificate);
    const auto key = contentOf(files.key);
    if (!certificate || !key)
        return certificate ? key.error() : certificate.error();
    Authority kept{certificateOf(*certificate), privateKeyOf(*key)};
    if (!kept.certificate)
        return useless(files.certificate, QStringLiteral("it is no PEM certificate"));
    if (!kept.key)
        return useless(files.key, QStringLiteral("it is no private key in PEM"));
    if (X509_check_private_key(kept.certificate.get(), kept.key.get()) != 1)
        return useless(files.key, QStringLiteral("it is not the key of ca.pem"));
    return kept;
}

Result<Authority> writeNewAuthority(const AuthorityFiles &files, UtcTime now)
{
    Authority made = makeAuthority(now);
    for (const auto &written : {writePrivateFile(files.key, privateKeyText(made.key.get())),
                                writePrivateFile(files.certificate, pemOf(made.certificate.get()))}) {
        if (!written)
            return written.error();
    }
    return made;
}

Result<Authority> authorityIn(const AuthorityFiles &files, UtcTime now)
{
    if (!QFile::exists(files.certificate) && !QFile::exists(files.key))
        return writeNewAuthority(files, now);
    Result<Authority> kept = readAuthority(files);
    return kept && !lastsFrom(*kept, now) ? writeNewAuthority(files, now) : std::move(kept);
}

/// By which names and addresses a server that listens at `address` is reached.
QStringList namesAt(const QHostAddress &address)
{
    QStringList names{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("IP:::1")};
    QList<QHostAddress> addresses{address};
    if (isAnyAddress(address)) {
        addresses = QNetworkInterface::allAddresses();
        if (const QString host = ownHostName(); !host.isEmpty())
            names << QStringLiteral("DNS:") + host;
    }
    for (QHostAddress &one : addresses) {
        one.setScopeId({}); // which interface it is of is no part of a certificate
        if (!one.isLoopback() && !one.isNull())
            names << QStringLiteral("IP:") + one.toString();
    }
    return names;
}

} // namespace

Result<ServerCertificate> localCertificate(const QString &folder, const QHostAddress &listensAt, UtcTime now)
{
    const AuthorityFiles files(folder);
    const Result<Authority> authority = authorityIn(files, now);
    if (!authority)
        return authority.error();
    const KeyPointer key(EVP_EC_gen("P-256"));
    const Certificate made = newCertificate(key.get(), "localhost", now, serverLife);
    X509 *issuer = authority->certificate.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    addExtension(made.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(made.get(), issuer, NID_subject_alt_name, namesAt(listensAt).join(QLatin1Char(',')).toLatin1());
    addExtension(made.get(), issuer, NID_authority_key_identifier, "keyid");
    X509_sign(made.get(), authority->key.get(), EVP_sha256());
    return ServerCertificate{pemOf(made.get()), privateKeyText(key.get()), files.certificate};
}

} // namespace eventscope::localapi
