// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/google_sheets.h"

#include "app/integrations/google/sheets/spreadsheets.h"
#include "app/integrations/support/analysis_wait.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/notice.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QList<values::Capability> rows()
{
    return {
        capability({}, QT_TRANSLATE_NOOP("Integration", "Call log"),
                   QT_TRANSLATE_NOOP("Integration", "A row per call, with times, numbers, status and summary."), false),
        capability({}, QT_TRANSLATE_NOOP("Integration", "Leads"),
                   QT_TRANSLATE_NOOP("Integration", "A row per lead that an agent captured."), false),
        capability({}, QT_TRANSLATE_NOOP("Integration", "Appointments"),
                   QT_TRANSLATE_NOOP("Integration", "A row per appointment that an agent booked."), false),
    };
}

QList<connect::ScopeNeed> scopes()
{
    return {
        {googleScope("drive.file"),
         QT_TRANSLATE_NOOP("Integration", "Create sheets and write to them"),
         QT_TRANSLATE_NOOP("Integration", "Needed to create the sheet and add rows; reaches no other file"),
         true,
         {googleScope("drive")}},
        {googleScope("spreadsheets"),
         QT_TRANSLATE_NOOP("Integration", "See and edit your spreadsheets"),
         QT_TRANSLATE_NOOP("Integration", "Needed only to write to a sheet CalltTone did not create"),
         false,
         {googleScope("drive")}},
    };
}

std::optional<values::IntegrationNotice> notice(const QJsonObject &config, const QJsonObject &)
{
    if (!config.value("spreadsheetId"_L1).toString().isEmpty())
        return std::nullopt;
    return chooseNotice(QT_TRANSLATE_NOOP("Integration", "No sheet chosen."),
                        QT_TRANSLATE_NOOP("Integration", "Nothing is logged until you create or pick one."));
}

} // namespace

connect::IntegrationDescriptor googleSheets(const connect::ProviderOverrides &overrides)
{
    const QString api = GoogleAddresses::of(overrides).sheets;
    connect::IntegrationDescriptor d;
    d.id = u"google_sheets"_s;
    d.name = u"Google Sheets"_s;
    d.category = values::IntegrationCategory::Automation;
    d.description = QT_TRANSLATE_NOOP("Integration", "Log calls, leads and appointments to a sheet.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "A row per call, lead and appointment");
    d.tools = rows();
    d.configSchema = objectSchema({
        picker(u"spreadsheetId"_s, QT_TRANSLATE_NOOP("Integration", "Spreadsheet"),
               QT_TRANSLATE_NOOP("Integration", "Create one here, or paste the address or id of one of yours.")),
        analysisWaitProperty(),
    });
    makeGoogle(d, overrides);
    d.scopes.append(scopes());
    d.check = [api](connect::VendorSession &session) { return spreadsheetCheck(session, api); };
    d.options = [api](connect::VendorSession &session, const QString &field) {
        return spreadsheetOptions(session, api, field);
    };
    d.createOption = [api](connect::VendorSession &session, const QString &field, const QString &label) {
        return createSpreadsheet(session, api, field, label);
    };
    d.notice = notice;
    return d;
}

} // namespace callttone::integrations
