// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

struct Entry
{
    QLatin1StringView wire;
    const char *text; ///< source text, context "CallWords"
    QLatin1StringView icon;
    QLatin1StringView tone;
};

constexpr Entry statuses[] = {
    {"in-progress"_L1, QT_TRANSLATE_NOOP("CallWords", "Live"), "dot"_L1, "success"_L1},
    {"completed"_L1, QT_TRANSLATE_NOOP("CallWords", "Completed"), "check"_L1, "success"_L1},
    {"no-answer"_L1, QT_TRANSLATE_NOOP("CallWords", "No answer"), "minus"_L1, "neutral"_L1},
    {"busy"_L1, QT_TRANSLATE_NOOP("CallWords", "Busy"), "minus"_L1, "neutral"_L1},
    {"voicemail"_L1, QT_TRANSLATE_NOOP("CallWords", "Voicemail"), "minus"_L1, "neutral"_L1},
    {"canceled"_L1, QT_TRANSLATE_NOOP("CallWords", "Cancelled"), "minus"_L1, "neutral"_L1},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("CallWords", "Cancelled"), "minus"_L1, "neutral"_L1},
    {"failed"_L1, QT_TRANSLATE_NOOP("CallWords", "Failed"), "x"_L1, "error"_L1},
};

constexpr Entry sentiments[] = {
    {"positive"_L1, QT_TRANSLATE_NOOP("CallWords", "Positive"), "happy"_L1, "success"_L1},
    {"neutral"_L1, QT_TRANSLATE_NOOP("CallWords", "Neutral"), "flat"_L1, "neutral"_L1},
    {"negative"_L1, QT_TRANSLATE_NOOP("CallWords", "Negative"), "sad"_L1, "error"_L1},
};

constexpr Entry directions[] = {
    {"inbound"_L1, QT_TRANSLATE_NOOP("CallWords", "Inbound"), "callIn"_L1, "neutral"_L1},
    {"outbound"_L1, QT_TRANSLATE_NOOP("CallWords", "Outbound"), "callOut"_L1, "neutral"_L1},
};

template<size_t count> ShownWord shown(const Entry (&table)[count], const QString &wire, const ShownWord &otherwise)
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

ShownWord shownDeliveryCounts(const values::DeliveryCounts &counts)
{
    if (counts.failed > 0)
        return {Words::tr("%n failed", nullptr, counts.failed), u"x"_s, u"error"_s};
    if (counts.retrying > 0)
        return {Words::tr("%n retrying", nullptr, counts.retrying), u"retry"_s, u"warn"_s};
    if (counts.waiting > 0)
        return {Words::tr("%n waiting", nullptr, counts.waiting), u"clock"_s, u"neutral"_s};
    return counts.total() > 0 ? ShownWord{Words::tr("All delivered"), u"check"_s, u"neutral"_s} : ShownWord();
}

} // namespace callttone::items
