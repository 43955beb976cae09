// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_tool_day.h"

#include "models/items/tool_words.h"
#include "tests/ui/sample_deliveries.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

struct Row
{
    const char *tool;
    int calls;
    int errors;
    double p50;
    double p95;
};

const Row rows[] = {
    {"ghl_book_appointment", 5, 1, 402, 868},       {"ghl_check_availability", 18, 0, 318, 742},
    {"ghl_create_contact", 12, 0, 342, 690},        {"ghl_get_contact", 61, 0, 214, 480},
    {"google_check_availability", 33, 0, 204, 480}, {"google_create_event", 8, 0, 288, 455},
    {"make_trigger_scenario", 18, 2, 611, 1480},    {"mcp_lookup_order", 52, 0, 126, 390},
};

/// Higher and lower by turns, as measured things are; the hours until now.
std::optional<double> hourOf(int hour, double p50)
{
    constexpr int firstHour = 5;
    constexpr int lastHour = 10;
    if (hour < firstHour || hour > lastHour)
        return std::nullopt;
    return p50 * (0.7 + 0.12 * ((hour * 7) % 5));
}

} // namespace

void addSampleToolDay(FakeService &service)
{
    for (const Row &row : rows) {
        values::ToolSeries series;
        series.tool = QString::fromLatin1(row.tool);
        series.integration = items::integrationOfTool(series.tool);
        series.stats = {row.calls, row.errors, row.p50, row.p95};
        for (int hour = 0; hour < 24; ++hour) {
            series.p50Ms.append(hourOf(hour, row.p50));
            series.counts.append(series.p50Ms.last() ? row.calls / 6 + 1 : 0);
        }
        service.stats.tools.append(series);
    }
}

values::ToolCall failedTool(const QString &tool, values::ToolErrorClass errorClass, int minutesAgo,
                            const QString &message)
{
    values::ToolCall call;
    call.id = u"tcl_%1_%2"_s.arg(tool).arg(minutesAgo);
    call.tool = tool;
    call.integration = items::integrationOfTool(tool);
    call.callId = u"call_1"_s;
    call.at = sampleNow - minutesAgo * 60'000LL;
    const QString code = errorClass == values::ToolErrorClass::NotConfigured ? u"no_calendar"_s
                         : errorClass == values::ToolErrorClass::NotFound    ? u"calendar_not_found"_s
                                                                             : QString();
    call.problem = values::ToolProblem{errorClass, code, message, {}};
    return call;
}

} // namespace callttone::testing
