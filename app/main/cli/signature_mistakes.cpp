// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/signature_doctor.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr std::array table{
    SignatureMistakeInfo{SignatureMistake::SignatureSpace, "signature_space"_L1,
                         "There is whitespace around the signature", "Trim the header's value before comparing."},
    SignatureMistakeInfo{SignatureMistake::SignatureCase, "signature_case"_L1, "The signature is in upper-case hex",
                         "Compare it in lower case, as it is sent."},
    SignatureMistakeInfo{SignatureMistake::SignaturePrefix, "signature_prefix"_L1,
                         "The signature has \"sha256=\" before it", "X-Webhook-Signature is the hex digest alone."},
    SignatureMistakeInfo{SignatureMistake::SignatureBase64, "signature_base64"_L1,
                         "The signature is base64, but X-Webhook-Signature is hex", "Use digest('hex')."},
    SignatureMistakeInfo{SignatureMistake::SignatureHex, "signature_hex"_L1,
                         "The signature is hex, but webhook-signature is base64",
                         "Use digest('base64') after \"v1,\"."},
    SignatureMistakeInfo{SignatureMistake::SignatureVersion, "signature_version"_L1,
                         "The signature lacks \"v1,\" before it", "Compare with the whole entry, \"v1,\" included."},
    SignatureMistakeInfo{SignatureMistake::OtherScheme, "other_scheme"_L1, "This is the signature of the other header",
                         "X-Webhook-Signature signs the body alone, webhook-signature signs id.timestamp.body. Take "
                         "each from its own header."},
    SignatureMistakeInfo{SignatureMistake::SecretSpace, "secret_space"_L1,
                         "There is whitespace or there are quotes around the secret",
                         "Trim it where you read it: files end in a newline, and .env values keep their quotes."},
    SignatureMistakeInfo{SignatureMistake::SecretPrefix, "secret_prefix"_L1, "The secret was given without \"whsec_\"",
                         "Use it whole, exactly as it was shown."},
    SignatureMistakeInfo{SignatureMistake::SecretStripped, "secret_stripped"_L1, "It was signed without \"whsec_\"",
                         "For X-Webhook-Signature the key is the whole secret as it was shown, \"whsec_\" included."},
    SignatureMistakeInfo{SignatureMistake::SecretDecoded, "secret_decoded"_L1,
                         "It was signed with the base64-decoded secret",
                         "For X-Webhook-Signature the key is the text of the secret itself. Only webhook-signature "
                         "decodes it."},
    SignatureMistakeInfo{SignatureMistake::SecretNotDecoded, "secret_not_decoded"_L1,
                         "It was signed with the text of the secret",
                         "For webhook-signature the key is what follows \"whsec_\", base64-decoded."},
    SignatureMistakeInfo{SignatureMistake::BodyNewlineAdded, "body_newline_added"_L1,
                         "The body has a newline at its end that was not sent",
                         "Verify the raw bytes; editors and echo add a newline."},
    SignatureMistakeInfo{SignatureMistake::BodyNewlineMissing, "body_newline_missing"_L1,
                         "The body lacks the newline it was sent with", "Verify the raw bytes, untrimmed."},
    SignatureMistakeInfo{SignatureMistake::BodyLineEnds, "body_line_ends"_L1, "The body's line ends were changed",
                         "Read the body as bytes, not as text."},
    SignatureMistakeInfo{SignatureMistake::BodyByteOrderMark, "body_byte_order_mark"_L1,
                         "The body begins with a byte order mark that was not sent",
                         "Save and read it as UTF-8 without one."},
    SignatureMistakeInfo{SignatureMistake::BodySpacing, "body_reserialised"_L1,
                         "The body was parsed as JSON and written again: its whitespace is not what was signed",
                         "Verify the raw body before any parser sees it: express.raw({type: 'application/json'}), "
                         "request.get_data(), file_get_contents('php://input')."},
    SignatureMistakeInfo{SignatureMistake::BodyEscapes, "body_reescaped"_L1,
                         "The body was parsed as JSON and written again: its escapes are not what was signed",
                         "Verify the raw body before any parser sees it."},
    SignatureMistakeInfo{SignatureMistake::BodyOnlySigned, "body_only_signed"_L1, "Only the body was signed",
                         "webhook-signature covers webhook-id.webhook-timestamp.body."},
    SignatureMistakeInfo{SignatureMistake::TimestampUnit, "timestamp_unit"_L1, "The timestamp is in milliseconds",
                         "webhook-timestamp counts seconds; use it as it came."},
};

} // namespace

const SignatureMistakeInfo &infoOf(SignatureMistake mistake)
{
    return table[size_t(mistake)]; // in enum order; a unit test keeps it so
}

} // namespace callttone::cli
