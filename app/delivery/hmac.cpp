// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/hmac.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace callttone::delivery {

namespace {

struct FreeMac
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    // Fetching by name walks OpenSSL's providers, which costs as much as signing a small body: once is enough.
    static const std::unique_ptr<EVP_MAC, FreeMac> mac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_MAC_CTX, FreeMac> context(EVP_MAC_CTX_new(mac.get()));
    // A null key would mean "keep the previous one" to OpenSSL, so an empty key still needs an address.
    bool ok = EVP_MAC_init(context.get(), key.isEmpty() ? bytes("") : bytes(key), size_t(key.size()), parameters) == 1;
    for (const QByteArrayView part : parts)
        ok = ok && EVP_MAC_update(context.get(), bytes(part), size_t(part.size())) == 1;
    QByteArray result(32, Qt::Uninitialized);
    size_t written = 0;
    ok = ok && EVP_MAC_final(context.get(), reinterpret_cast<uchar *>(result.data()), &written, 32) == 1;
    if (!ok || written != 32)
        qFatal("OpenSSL cannot compute HMAC-SHA256; no request can be signed"); // a broken installation, not an input
    return result;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace callttone::delivery
