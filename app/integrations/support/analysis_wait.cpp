// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/analysis_wait.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto waitName = "analysisWaitMinutes"_L1;
constexpr int mostMinutes = 120;
constexpr qint64 msPerMinute = 60'000;

} // namespace

ConfigProperty analysisWaitProperty()
{
    return analysisWaitProperty(
        QT_TRANSLATE_NOOP("Integration", "A call is written down when its analysis has come, at the latest after this "
                                         "time; when empty, after 10. An analysis that comes later is added."),
        usualAnalysisWaitMinutes);
}

ConfigProperty analysisWaitProperty(const char *description, int usualMinutes)
{
    const char *title = QT_TRANSLATE_NOOP("Integration", "Wait for the analysis, in minutes");
    return {waitName,
            {{u"type"_s, u"integer"_s},
             {u"title"_s, QString::fromUtf8(title)},
             {u"description"_s, QString::fromUtf8(description)},
             {u"minimum"_s, 0},
             {u"maximum"_s, mostMinutes},
             {u"default"_s, usualMinutes}}};
}

qint64 analysisWaitMs(const QJsonObject &config, int usualMinutes)
{
    return std::clamp(config.value(waitName).toInt(usualMinutes), 0, mostMinutes) * msPerMinute;
}

bool waitsForAnalysis(values::EventType event, const delivery::CallFacts &facts)
{
    const bool isEnd = event == values::EventType::CallEnded || event == values::EventType::CallFailed;
    return isEnd && !facts.isAnalysed;
}

void waitForAnalysis(VendorConnector &connector)
{
    connector.isReady = [](values::EventType event, const delivery::CallFacts &facts, const QJsonObject &) {
        return !waitsForAnalysis(event, facts);
    };
    connector.waitMs = [](const QJsonObject &config) { return analysisWaitMs(config); };
}

bool isAboutCallOrLead(values::EventType event)
{
    switch (event) {
    case values::EventType::CallEnded:
    case values::EventType::CallFailed:
    case values::EventType::AnalysisComplete:
    case values::EventType::LeadCaptured:
        return true;
    case values::EventType::CallStarted:
    case values::EventType::TranscriptReady:
    case values::EventType::AppointmentBooked:
    case values::EventType::IntegrationError:
        return false;
    }
    return false;
}

} // namespace callttone::integrations
