// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_free_busy.h"

#include "app/core/time_format.h"
#include "app/integrations/google/calendar/google_calendar_errors.h"
#include "app/integrations/google/google_answer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

std::optional<QList<tools::Span>> readSpans(const QJsonArray &busy)
{
    QList<tools::Span> spans;
    for (const QJsonValue &entry : busy) {
        const auto start = core::fromRfc3339(entry["start"_L1].toString());
        const auto end = core::fromRfc3339(entry["end"_L1].toString());
        if (!start || !end || *end < *start)
            return std::nullopt;
        spans.append({*start, *end});
    }
    return merged(spans);
}

} // namespace

core::Result<QList<tools::Span>> askBusy(connect::VendorSession &session, const GoogleAddresses &addresses,
                                         const QString &calendarId, const tools::Span &window,
                                         const tools::Deadline &deadline)
{
    connect::HttpRequest request{.method = "POST", .url = (addresses.calendar + u"/freeBusy"_s).toUtf8()};
    request.setJson({{u"timeMin"_s, core::toRfc3339(window.start)},
                     {u"timeMax"_s, core::toRfc3339(window.end)},
                     {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, calendarId}}}}});
    const core::Result<QJsonObject> answer =
        googleCalendarAnswer(u"the free time of the calendar"_s, sendLookUp(session, request, deadline, isGoogleBusy));
    if (!answer)
        return core::fail(answer.error());
    const QJsonObject calendar = answer->value("calendars"_L1).toObject().value(calendarId).toObject();
    // With errors there may still be a `busy`, empty: taking it for free books over whatever is there.
    if (const QJsonValue errors = calendar.value("errors"_L1); errors.isArray() && !errors.toArray().isEmpty())
        return core::fail(freeBusyError(calendarId, errors[0]["reason"_L1].toString()));
    if (!calendar.value("busy"_L1).isArray())
        return core::fail(freeBusyError(calendarId, {}));
    const std::optional<QList<tools::Span>> spans = readSpans(calendar.value("busy"_L1).toArray());
    if (!spans)
        return core::fail(freeBusyError(calendarId, {}));
    return *spans;
}

QList<tools::Span> merged(QList<tools::Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QList<tools::Span> joined;
    for (const tools::Span &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.start <= joined.last().end)
            joined.last().end = std::max(joined.last().end, span.end);
        else
            joined.append(span);
    }
    return joined;
}

QList<tools::Span> without(const QList<tools::Span> &spans, const tools::Span &hole)
{
    QList<tools::Span> left;
    for (const tools::Span &span : spans) {
        if (!span.overlaps(hole)) {
            left.append(span);
            continue;
        }
        if (span.start < hole.start)
            left.append({span.start, hole.start});
        if (span.end > hole.end)
            left.append({hole.end, span.end});
    }
    return left;
}

bool isTaken(const tools::Span &wanted, const QList<tools::Span> &busy)
{
    return std::any_of(busy.begin(), busy.end(), [&wanted](const auto &span) { return span.overlaps(wanted); });
}

} // namespace callttone::integrations
