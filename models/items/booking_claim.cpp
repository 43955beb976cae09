// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking_claim.h"

#include "models/items/tool_words.h"
#include "models/values/json_read.h"
#include "models/values/tool.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// Of one sentence that is no question. What stands in front of the claim can turn it into an offer, a plan or a
/// refusal; what comes after ("and you will get an email") cannot.
BookingWords wordsOfSentence(const QString &sentence)
{
    static const QRegularExpression undone =
        pattern(u"\\b(not|cannot|unable|if|once|when|before|until|after|unless|would|could|should|shall|can|may|might|"
                "will|let me|let us|about to|going to|try(ing)? to|want(ed)? to|like to|need to|happy to)\\b|"
                "n['\u2019]t\\b|['\u2019](ll|d)\\b|\\blet['\u2019]s\\b"_s);
    static const std::pair<BookingWords, QRegularExpression> claims[] = {
        {BookingWords::Explicit, pattern(u"\\b(i|we)(['\u2019]ve| have)?( just| now| successfully)? "
                                         "(booked|scheduled|reserved)\\b(?! (up|out|solid))|"
                                         "\\b(got|have) you (booked|scheduled|down for)\\b|"
                                         "\\byou(['\u2019]re| are) now (booked|scheduled)\\b|"
                                         "\\bbooking (is|has been) (complete|made)\\b"_s)},
        {BookingWords::Stated, pattern(u"\\byou(['\u2019]re| are)( all)?( set and)? (booked|scheduled)\\b"_s)},
        {BookingWords::Loose,
         pattern(u"\\b(your|the) (\\w+ ){0,2}(appointment|consultation|meeting|visit|booking|cleaning|session)\\b"
                 ".{0,60}\\b(is|has been)( now| all)? (booked|scheduled|set|confirmed|reserved)\\b|"
                 "\\byou(['\u2019]re| are) all set\\b.{0,20}\\b(for|on)\\b"_s)},
    };
    for (const auto &[words, claim] : claims) {
        const QRegularExpressionMatch match = claim.match(sentence);
        if (match.hasMatch() && !undone.match(sentence.left(match.capturedEnd())).hasMatch())
            return words;
    }
    return BookingWords::None;
}

bool has(const QString &name, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&name](QLatin1StringView word) { return name.contains(word); });
}

bool onlyReads(const QString &tool)
{
    return has(tool, {"get_"_L1, "check_"_L1, "list_"_L1, "find_"_L1, "search_"_L1, "lookup"_L1, "look_up"_L1,
                      "availab"_L1, "slots"_L1});
}

/// Writes, but no appointment.
bool writesOtherwise(const QString &tool)
{
    return has(tool, {"contact"_L1, "cancel"_L1, "note"_L1, "ticket"_L1, "email"_L1, "sms"_L1, "transfer"_L1});
}

bool books(const QString &tool)
{
    return !onlyReads(tool) && has(tool, {"book"_L1, "schedule"_L1, "create_event"_L1, "appointment"_L1})
           && !tool.contains("cancel"_L1);
}

/// Whether this call wrote a booking, or nobody can say that it did not.
bool mayHaveBooked(const QString &tool, const QJsonObject &call)
{
    if (!books(tool) && (onlyReads(tool) || writesOtherwise(tool)))
        return false;
    if (call.value("ok"_L1).toBool(true))
        return !call.value("dryRun"_L1).toBool();
    const QString word = values::text(call.value("error"_L1).toObject(), "class"_L1);
    return word == values::infoOf(values::ToolErrorClass::OutcomeUnknown).wire;
}

} // namespace

BookingWords bookingWords(const QString &said)
{
    static const QRegularExpression sentence(u"[^.!?]+[.!?]*"_s);
    BookingWords most = BookingWords::None;
    for (auto found = sentence.globalMatch(said); found.hasNext();) {
        const QString text = found.next().captured();
        if (!text.contains(u'?'))
            most = std::max(most, wordsOfSentence(text));
    }
    return most;
}

std::optional<values::TranscriptTurn> unwrittenBooking(const values::CallDetail &detail)
{
    bool triedToBook = false;
    for (const QJsonValue &value : detail.toolCalls) {
        const QJsonObject call = value.toObject();
        const QString tool = toolOf(call).toLower();
        if (mayHaveBooked(tool, call))
            return std::nullopt;
        triedToBook = triedToBook || books(tool);
    }
    const bool heard = std::any_of(detail.timeline.cbegin(), detail.timeline.cend(), [](const auto &entry) {
        return entry.kind == "event"_L1 && entry.title == "appointment.booked"_L1;
    });
    if (heard)
        return std::nullopt;
    const BookingWords enough = triedToBook                              ? BookingWords::Loose
                                : detail.call.direction == "outbound"_L1 ? BookingWords::Explicit
                                                                         : BookingWords::Stated;
    for (const values::TranscriptTurn &turn : detail.transcript) {
        if (turn.role == "agent"_L1 && bookingWords(turn.text) >= enough)
            return turn;
    }
    return std::nullopt;
}

} // namespace callttone::items
