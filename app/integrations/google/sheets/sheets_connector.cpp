// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/sheets/sheets_connector.h"

#include "app/integrations/google/sheets/kept_row.h"
#include "app/integrations/google/sheets/spreadsheets.h"
#include "app/integrations/support/analysis_wait.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::EventType;

SyncResult<QString> deliver(SyncTask &task, const QString &address, SheetMemory &memory)
{
    const QString id = configuredSpreadsheet(task.session.config());
    if (id.isEmpty())
        return syncFail(noSheetChosen());
    const QList<SheetRow> rows = rowsOf(task);
    QList<SheetTab> wanted;
    for (const SheetRow &row : rows)
        wanted.append(row.tab);
    SheetsApi api(task.session, address, id);
    SheetTabs tabs(api, memory, id, wanted);
    QStringList did;
    for (const SheetRow &row : rows) {
        const SyncResult<QString> kept = KeptRow(task, api, tabs, row).keep();
        if (!kept)
            return kept;
        if (!kept->isEmpty())
            did.append(*kept);
    }
    for (const QString &made : tabs.made())
        did.append(u"the tab “%1” was made"_s.arg(made));
    if (did.isEmpty())
        return u"Nothing to change"_s;
    QString said = did.join(u", "_s);
    said[0] = said[0].toUpper();
    return said;
}

} // namespace

VendorConnector sheetsConnector(const GoogleAddresses &addresses)
{
    VendorConnector connector;
    connector.integration = u"google_sheets"_s;
    connector.wants = [](EventType event, const QJsonObject &) {
        return isAboutCallOrLead(event) || event == EventType::AppointmentBooked;
    };
    connector.accountOf = [](const QJsonObject &, const QJsonObject &config) { return configuredSpreadsheet(config); };
    waitForAnalysis(connector);
    connector.deliver = [api = addresses.sheets, memory = std::make_shared<SheetMemory>()](SyncTask &task) {
        return deliver(task, api, *memory);
    };
    // Rows are added one after the other: what is appended at the same moment may land in the same row. 60 reads and 60
    // writes a minute are an account's share; a row takes one of each.
    connector.pace.atOnce = 1;
    connector.requestsPerSecond = 1;
    connector.burst = 50;
    return connector;
}

} // namespace callttone::integrations
