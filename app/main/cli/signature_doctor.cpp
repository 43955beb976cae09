// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/signature_doctor.h"

#include "app/delivery/hmac.h"
#include "app/main/cli/json_spelling.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

using Mistake = SignatureMistake;

/// Bytes as they would be, had these mistakes been made; none = as they should be.
struct Variant
{
    QByteArray bytes;
    QList<Mistake> mistakes;
};
using Variants = QList<Variant>;

constexpr QByteArrayView prefix("whsec_");

QByteArray decodedKey(const QByteArray &text)
{
    const QByteArray encoded = text.startsWith(prefix) ? text.mid(prefix.size()) : text;
    const auto key = QByteArray::fromBase64Encoding(encoded, QByteArray::OmitTrailingEquals
                                                                 | QByteArray::AbortOnBase64DecodingErrors);
    return key ? key.decoded : QByteArray();
}

/// The secret without what pasting adds to it.
QByteArray unquoted(const QByteArray &secret)
{
    QByteArray bare = secret.trimmed();
    if (bare.size() > 1 && (bare.front() == '"' || bare.front() == '\'') && bare.back() == bare.front())
        bare = bare.mid(1, bare.size() - 2);
    return bare;
}

Variants secretTexts(const QByteArray &secret)
{
    Variants texts{{secret, {}}};
    if (const QByteArray bare = unquoted(secret); bare != secret)
        texts.append({bare, {Mistake::SecretSpace}});
    return texts;
}

Variants guideKeys(const QByteArray &secret)
{
    Variants keys;
    const Variants texts = secretTexts(secret);
    for (const Variant &text : texts) {
        keys.append(text);
        if (text.bytes.startsWith(prefix))
            keys.append({text.bytes.mid(prefix.size()), text.mistakes + QList{Mistake::SecretStripped}});
        else
            keys.append({prefix.toByteArray() + text.bytes, text.mistakes + QList{Mistake::SecretPrefix}});
        if (const QByteArray decoded = decodedKey(text.bytes); !decoded.isEmpty())
            keys.append({decoded, text.mistakes + QList{Mistake::SecretDecoded}});
    }
    return keys;
}

Variants standardKeys(const QByteArray &secret)
{
    Variants keys;
    const Variants texts = secretTexts(secret);
    for (const Variant &text : texts) {
        if (const QByteArray decoded = decodedKey(text.bytes); !decoded.isEmpty())
            keys.append({decoded, text.mistakes});
        keys.append({text.bytes, text.mistakes + QList{Mistake::SecretNotDecoded}});
        if (text.bytes.startsWith(prefix))
            keys.append({text.bytes.mid(prefix.size()), text.mistakes + QList{Mistake::SecretNotDecoded}});
    }
    return keys;
}

/// What may have been sent when this came out of the receiver's framework.
Variants bodies(const QByteArray &body)
{
    Variants all{{body, {}}};
    const auto add = [&all, &body](const QByteArray &bytes, Mistake mistake) {
        if (bytes != body)
            all.append({bytes, {mistake}});
    };
    if (body.endsWith('\n'))
        add(body.chopped(body.endsWith("\r\n") ? 2 : 1), Mistake::BodyNewlineAdded);
    add(body + '\n', Mistake::BodyNewlineMissing);
    add(QByteArray(body).replace("\r\n", "\n"), Mistake::BodyLineEnds);
    add(QByteArray(body).replace("\r\n", "\n").replace("\n", "\r\n"), Mistake::BodyLineEnds);
    if (body.startsWith("\xef\xbb\xbf"))
        add(body.mid(3), Mistake::BodyByteOrderMark);
    static constexpr JsonSpacing spacings[] = {{"", "", -1},  {" ", " ", -1}, {" ", "", -1},
                                               {"", " ", -1}, {"", " ", 2},   {"", " ", 4}};
    const QByteArray plain = unescaped(body);
    for (const JsonSpacing &spacing : spacings) {
        add(respaced(body, spacing), Mistake::BodySpacing);
        if (plain != body)
            add(respaced(plain, spacing), Mistake::BodyEscapes);
    }
    return all;
}

/// Signed content of the standard scheme.
Variants standardContents(const ReceivedRequest &request)
{
    Variants timestamps{{request.timestamp.trimmed(), {}}};
    if (request.timestamp.trimmed().size() > 11)
        timestamps.append({request.timestamp.trimmed().chopped(3), {Mistake::TimestampUnit}});
    Variants contents;
    const Variants sent = bodies(request.body);
    for (const Variant &body : sent) {
        for (const Variant &timestamp : std::as_const(timestamps))
            contents.append(
                {request.id.trimmed() + '.' + timestamp.bytes + '.' + body.bytes, body.mistakes + timestamp.mistakes});
        contents.append({body.bytes, body.mistakes + QList{Mistake::BodyOnlySigned}});
    }
    return contents;
}

bool isHex(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) { return std::isxdigit(uchar(c)); });
}

/// The 32 bytes that a signature spells, and what is wrong with the spelling. Empty when it is no signature.
Variants spelled(const QByteArray &signature, bool hexWanted, QList<Mistake> mistakes)
{
    if (isHex(signature)) {
        if (!hexWanted)
            mistakes.append(Mistake::SignatureHex);
        else if (signature != signature.toLower())
            mistakes.append(Mistake::SignatureCase);
        return {{QByteArray::fromHex(signature), mistakes}};
    }
    const auto mac = QByteArray::fromBase64Encoding(signature, QByteArray::AbortOnBase64DecodingErrors);
    if (!mac || mac.decoded.size() != 32)
        return {};
    if (hexWanted)
        mistakes.append(Mistake::SignatureBase64);
    return {{mac.decoded, mistakes}};
}

Variants guideMacs(const QByteArray &signature)
{
    QList<Mistake> mistakes;
    QByteArray bare = signature.trimmed();
    if (bare != signature)
        mistakes.append(Mistake::SignatureSpace);
    if (bare.startsWith("sha256=")) {
        bare = bare.mid(7);
        mistakes.append(Mistake::SignaturePrefix);
    }
    return spelled(bare, true, mistakes);
}

Variants standardMacs(const QByteArray &header)
{
    Variants macs;
    const QList<QByteArray> candidates = header.simplified().split(' ');
    for (const QByteArray &candidate : candidates) {
        if (candidate.startsWith("v1,"))
            macs += spelled(candidate.mid(3), false, {});
        else
            macs += spelled(candidate, false, {Mistake::SignatureVersion});
    }
    return macs;
}

/// The fewest mistakes under which a key, a content and a signature fit together.
SignatureFinding explained(const Variants &keys, const Variants &contents, const Variants &macs)
{
    std::optional<QList<Mistake>> best;
    for (const Variant &key : keys) {
        for (const Variant &content : contents) {
            const QByteArray computed = delivery::hmacSha256(key.bytes, {content.bytes});
            for (const Variant &mac : macs) {
                const QList<Mistake> made = mac.mistakes + key.mistakes + content.mistakes;
                if ((!best || made.size() < best->size()) && delivery::equalInConstantTime(computed, mac.bytes))
                    best = made;
            }
        }
    }
    return {best && best->isEmpty(), best.value_or(QList<Mistake>())};
}

/// `own`, unless taking the other header's signature explains it with fewer mistakes.
SignatureFinding likelier(const SignatureFinding &own, const SignatureFinding &swapped)
{
    const auto count = [](const SignatureFinding &finding) {
        const bool unexplained = !finding.verified && finding.mistakes.isEmpty();
        return unexplained ? std::numeric_limits<qsizetype>::max() : finding.mistakes.size();
    };
    return !own.verified && count(swapped) < count(own) ? SignatureFinding{false, {Mistake::OtherScheme}} : own;
}

} // namespace

std::optional<SignatureFinding> checkGuideSignature(const ReceivedRequest &request, const QByteArray &secret)
{
    if (request.guideSignature.isEmpty())
        return std::nullopt;
    return likelier(explained(guideKeys(secret), bodies(request.body), guideMacs(request.guideSignature)),
                    explained(standardKeys(secret), standardContents(request), standardMacs(request.guideSignature)));
}

std::optional<SignatureFinding> checkStandardSignature(const ReceivedRequest &request, const QByteArray &secret)
{
    if (request.standardSignature.isEmpty())
        return std::nullopt;
    return likelier(explained(standardKeys(secret), standardContents(request), standardMacs(request.standardSignature)),
                    explained(guideKeys(secret), bodies(request.body), guideMacs(request.standardSignature)));
}

} // namespace callttone::cli
