// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/sealed_box.h"

#include "app/core/ids.h"

#include <openssl/evp.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

const QByteArray magic = "CTV1"_ba;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

core::ApiError sealingFailed()
{
    return {.kind = core::ErrorKind::Internal,
            .code = u"vault_seal_failed"_s,
            .title = u"The secret could not be encrypted"_s,
            .detail = u"The cryptography library refused. Nothing was written; see the log and try again."_s};
}

} // namespace

core::Result<QByteArray> seal(const core::SecretString &key, const core::SecretString &plain)
{
    const QByteArray nonce = core::randomBytes(nonceSize);
    QByteArray out(plain.reveal().size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    int finalWritten = 0;
    const bool ok =
        context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.reveal()), bytes(nonce)) == 1
        && EVP_EncryptUpdate(context.get(), bytes(out), &written, bytes(plain.reveal()), int(plain.reveal().size()))
               == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(out) + written, &finalWritten) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    if (!ok)
        return core::fail(sealingFailed());
    return magic + nonce + out + tag;
}

core::Result<core::SecretString> unseal(const core::SecretString &key, const QByteArray &sealed)
{
    const qsizetype head = magic.size() + nonceSize;
    const QByteArray nonce = sealed.mid(magic.size(), nonceSize);
    const QByteArray cipher = sealed.mid(head, sealed.size() - head - tagSize);
    QByteArray tag = sealed.right(tagSize);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    int finalWritten = 0;
    const bool ok =
        context && sealed.startsWith(magic) && sealed.size() >= head + tagSize
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.reveal()), bytes(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &written, bytes(cipher), int(cipher.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + written, &finalWritten) == 1;
    if (!ok) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"vault_key_wrong"_s,
                           .title = u"The secrets file cannot be opened with this key"_s,
                           .detail = u"Either CALLTTONE_VAULT_KEY is not the key it was written with, or the file was "
                                     "damaged. Start with the right key, or restore the file from a backup."_s});
    }
    return core::SecretString(std::move(plain));
}

} // namespace callttone::connect
