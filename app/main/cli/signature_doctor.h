// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::cli {

/// What receivers get wrong about signatures. Found by making each mistake on purpose and seeing whether the signature
/// comes out then.
enum class SignatureMistake {
    SignatureSpace,   ///< whitespace around it
    SignatureCase,    ///< hex in upper case
    SignaturePrefix,  ///< "sha256=" before it
    SignatureBase64,  ///< base64 where hex belongs
    SignatureHex,     ///< hex where base64 belongs
    SignatureVersion, ///< "v1," is missing
    OtherScheme,      ///< the other header's signature
    SecretSpace,      ///< whitespace or quotes around the secret
    SecretPrefix,     ///< "whsec_" is missing
    SecretStripped,   ///< signed without "whsec_", which belongs to the guide's key
    SecretDecoded,    ///< signed with the decoded secret, where the text itself is the key
    SecretNotDecoded, ///< signed with the text, where the decoded bytes are the key
    BodyNewlineAdded,
    BodyNewlineMissing,
    BodyLineEnds, ///< CRLF turned into LF or back
    BodyByteOrderMark,
    BodySpacing,    ///< parsed and written again, other whitespace
    BodyEscapes,    ///< parsed and written again, other escapes
    BodyOnlySigned, ///< id and timestamp left out of the signed content
    TimestampUnit,  ///< milliseconds where seconds belong
};

struct SignatureMistakeInfo
{
    SignatureMistake mistake;
    QLatin1StringView code;
    const char *what;
    const char *remedy;
};
[[nodiscard]] const SignatureMistakeInfo &infoOf(SignatureMistake mistake);

/// A request as received: the body's raw bytes and the headers, empty when they did not come.
struct ReceivedRequest
{
    QByteArray body;
    QByteArray guideSignature;    ///< X-Webhook-Signature
    QByteArray standardSignature; ///< webhook-signature
    QByteArray id;                ///< webhook-id
    QByteArray timestamp;         ///< webhook-timestamp
};

struct SignatureFinding
{
    bool verified = false;
    QList<SignatureMistake> mistakes; ///< the fewest that explain it; empty and not verified = none of them does
};

/// nullopt when the request has no such signature.
[[nodiscard]] std::optional<SignatureFinding> checkGuideSignature(const ReceivedRequest &request,
                                                                  const QByteArray &secret);
/// Says nothing about the age of the request.
[[nodiscard]] std::optional<SignatureFinding> checkStandardSignature(const ReceivedRequest &request,
                                                                     const QByteArray &secret);

} // namespace callttone::cli
