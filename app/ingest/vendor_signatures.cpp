// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ingest/vendor_signatures.h"

#include "app/delivery/hmac.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ingest {

namespace {

using delivery::equalInConstantTime;
using delivery::hmacSha256;

constexpr qsizetype hexSize = 64;

tl::unexpected<core::ApiError> refuse(const QString &code, const QString &title, const QString &detail)
{
    return core::fail({.kind = core::ErrorKind::Unauthorized, .code = code, .title = title, .detail = detail});
}

tl::unexpected<core::ApiError> missing(const QString &header)
{
    return refuse(u"signature_missing"_s, u"The event is not signed"_s,
                  u"There is no %1 header. Switch signing on at the platform, then send it again."_s.arg(header));
}

tl::unexpected<core::ApiError> malformed(const QString &header)
{
    return refuse(u"signature_malformed"_s, u"The signature cannot be read"_s,
                  u"%1 does not have the platform's form. Check that no proxy rewrites headers."_s.arg(header));
}

core::Result<void> checkAge(qint64 sentMs, core::TimeMs now, qint64 pastToleranceMs)
{
    // limits are built around now, which is ours: arithmetic on the sender's number could overflow
    if (sentMs >= now - pastToleranceMs && sentMs <= now + defaultToleranceMs)
        return {};
    return refuse(u"signature_stale"_s, u"The signature's time is too far from now"_s,
                  u"It may be a replay, or a clock is wrong. Check the date and time of this machine, then have the "
                  "platform send it again."_s);
}

core::Result<void> checkHex(QByteArrayView expectedRaw, const QByteArray &givenHex)
{
    if (equalInConstantTime(expectedRaw.toByteArray().toHex(), givenHex.toLower()))
        return {};
    return refuse(u"signature_mismatch"_s, u"The signature does not match"_s,
                  u"The key or secret stored here is not the one the platform signs with, or the body was changed on "
                  "its way. Copy the key from the platform again."_s);
}

bool isHex(const QByteArray &text)
{
    return text.size() == hexSize && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

/// Decimal digits only; a sign or blank would be another message to sign.
std::optional<qint64> number(const QByteArray &digits)
{
    const bool plain = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok && plain ? std::optional(value) : std::nullopt;
}

/// "a=1,b=2" with exactly these two names in this order, in any case.
struct Pair
{
    QByteArray time;
    QByteArray digest;
};
std::optional<Pair> readPair(const QByteArray &header, QByteArrayView timeName, QByteArrayView digestName)
{
    const QList<QByteArray> parts = header.trimmed().split(',');
    if (parts.size() != 2)
        return std::nullopt;
    const QByteArray first = parts[0].trimmed();
    const QByteArray second = parts[1].trimmed();
    const auto hasName = [](const QByteArray &part, QByteArrayView name) {
        return part.size() > name.size() && part[name.size()] == '='
               && part.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (!hasName(first, timeName) || !hasName(second, digestName))
        return std::nullopt;
    return Pair{first.sliced(timeName.size() + 1), second.sliced(digestName.size() + 1)};
}

constexpr qint64 millisecondsFrom = 100'000'000'000; // as seconds this is the year 5138, as milliseconds 1973

} // namespace

core::Result<void> verifyRetell(QByteArrayView apiKey, QByteArrayView body, const QByteArray &header, core::TimeMs now)
{
    const QString name = u"X-Retell-Signature"_s;
    if (header.isEmpty())
        return missing(name);
    const auto pair = readPair(header, "v", "d");
    const auto sent = pair ? number(pair->time) : std::nullopt;
    if (!sent || !isHex(pair->digest))
        return malformed(name);
    return checkAge(*sent, now, defaultToleranceMs).and_then([&] {
        return checkHex(hmacSha256(apiKey, {body, pair->time}), pair->digest);
    });
}

core::Result<void> verifyElevenLabs(QByteArrayView secret, QByteArrayView body, const QByteArray &header,
                                    core::TimeMs now, qint64 pastToleranceMs)
{
    const QString name = u"ElevenLabs-Signature"_s;
    if (header.isEmpty())
        return missing(name);
    const auto pair = readPair(header, "t", "v0");
    const auto sent = pair ? number(pair->time) : std::nullopt;
    if (!sent || *sent > millisecondsFrom || !isHex(pair->digest))
        return malformed(name);
    return checkAge(*sent * 1000, now, std::min(pastToleranceMs, maxPastToleranceMs)).and_then([&] {
        return checkHex(hmacSha256(secret, {pair->time, ".", body}), pair->digest);
    });
}

core::Result<void> verifyVapi(QByteArrayView secret, QByteArrayView body, const VapiHeaders &headers, core::TimeMs now)
{
    if (!headers.signature.isEmpty()) {
        const auto sent = number(headers.timestamp);
        if (!sent || !isHex(headers.signature))
            return malformed(u"x-signature or x-timestamp"_s);
        const qint64 sentMs = *sent >= millisecondsFrom ? *sent : *sent * 1000;
        return checkAge(sentMs, now, defaultToleranceMs).and_then([&] {
            return checkHex(hmacSha256(secret, {headers.timestamp, ".", body}), headers.signature);
        });
    }
    if (headers.secret.isEmpty())
        return missing(u"x-signature or X-Vapi-Secret"_s);
    if (!secret.isEmpty() && equalInConstantTime(secret, headers.secret))
        return {};
    return refuse(u"signature_mismatch"_s, u"The shared secret does not match"_s,
                  u"X-Vapi-Secret is not the secret stored here. Enter the same one on both sides."_s);
}

} // namespace callttone::ingest
