// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_identity.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace callttone::tests {

namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

template<typename Write> QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    return pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

QByteArray pemOf(EVP_PKEY *key)
{
    return pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("cannot add the extension %s", value.constData());
}

Certificate makeCertificate(EVP_PKEY *key, const QByteArray &commonName, const CertificateWish &wish)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2); // v3
    long serial = 0;
    RAND_bytes(reinterpret_cast<uchar *>(&serial), 4);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_time_adj_ex(X509_getm_notBefore(certificate.get()), wish.notBeforeDays, 0, nullptr);
    X509_time_adj_ex(X509_getm_notAfter(certificate.get()), wish.notAfterDays, 0, nullptr);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const uchar *>(commonName.constData()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

void sign(X509 *certificate, X509_NAME *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, issuer);
    if (X509_sign(certificate, issuerKey, EVP_sha256()) == 0)
        qFatal("cannot sign a test certificate");
}

} // namespace

struct TestAuthority::Private
{
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate;
    QByteArray certificatePem;
};

TestAuthority::TestAuthority(const QByteArray &name)
    : d(std::make_unique<Private>())
{
    d->certificate = makeCertificate(d->key.get(), name, {});
    addExtension(d->certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(d->certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(d->certificate.get(), X509_get_subject_name(d->certificate.get()), d->key.get());
    d->certificatePem = pemOf(d->certificate.get());
}

TestAuthority::~TestAuthority() = default;

const QByteArray &TestAuthority::certificatePem() const
{
    return d->certificatePem;
}

TlsIdentity TestAuthority::issue(const CertificateWish &wish) const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = makeCertificate(key.get(), "test server", wish);
    addExtension(certificate.get(), NID_subject_alt_name, wish.names);
    sign(certificate.get(), X509_get_subject_name(d->certificate.get()), d->key.get());
    return {pemOf(certificate.get()), pemOf(key.get())};
}

TlsIdentity TestAuthority::selfSigned(const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = makeCertificate(key.get(), "self-signed server", wish);
    addExtension(certificate.get(), NID_subject_alt_name, wish.names);
    sign(certificate.get(), X509_get_subject_name(certificate.get()), key.get());
    return {pemOf(certificate.get()), pemOf(key.get())};
}

} // namespace callttone::tests
