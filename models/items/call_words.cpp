// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

struct Entry
{
    QLatin1StringView wire;
    const char *text; ///< source text, context "CallWords"
    QLatin1StringView icon;
    QLatin1StringView tone;
};

#define CALL_TEXT(text) QT_TRANSLATE_NOOP("CallWords", text)

constexpr Entry statuses[] = {
    {"in-progress"_L1, CALL_TEXT("Live"), "dot"_L1, "success"_L1},
    {"completed"_L1, CALL_TEXT("Completed"), "check"_L1, "success"_L1},
    {"no-answer"_L1, CALL_TEXT("No answer"), "minus"_L1, "neutral"_L1},
    {"busy"_L1, CALL_TEXT("Busy"), "minus"_L1, "neutral"_L1},
    {"voicemail"_L1, CALL_TEXT("Voicemail"), "minus"_L1, "neutral"_L1},
    {"canceled"_L1, CALL_TEXT("Cancelled"), "minus"_L1, "neutral"_L1},
    {"cancelled"_L1, CALL_TEXT("Cancelled"), "minus"_L1, "neutral"_L1},
    {"failed"_L1, CALL_TEXT("Failed"), "x"_L1, "error"_L1},
};

constexpr Entry sentiments[] = {
    {"positive"_L1, CALL_TEXT("Positive"), "happy"_L1, "success"_L1},
    {"neutral"_L1, CALL_TEXT("Neutral"), "flat"_L1, "neutral"_L1},
    {"negative"_L1, CALL_TEXT("Negative"), "sad"_L1, "error"_L1},
};

constexpr Entry directions[] = {
    {"inbound"_L1, CALL_TEXT("Inbound"), "callIn"_L1, "neutral"_L1},
    {"outbound"_L1, CALL_TEXT("Outbound"), "callOut"_L1, "neutral"_L1},
};

#undef CALL_TEXT

template<size_t count>
ShownWord shown(const Entry (&table)[count], const QString &wire, const ShownWord &otherwise)
{
    for (const Entry &entry : table) {
        if (wire == entry.wire)
            return {QCoreApplication::translate("CallWords", entry.text), entry.icon, entry.tone};
    }
    return otherwise;
}

} // namespace

ShownWord shownCallStatus(const QString &status)
{
    return shown(statuses, status, {status, status.isEmpty() ? QString() : u"ring"_s, u"neutral"_s});
}

ShownWord shownSentiment(const QString &sentiment)
{
    return shown(sentiments, sentiment, {});
}

ShownWord shownDirection(const QString &direction)
{
    return shown(directions, direction, {});
}

} // namespace callttone::items
