// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/sync_empty.h"

#include "ui/pages/integrations/integration_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::SyncEmpty)
};

QString whenText(const QString &id)
{
    if (id == "slack"_L1)
        return Words::tr("A message is posted when a call starts, and another when it ends. They show here.");
    if (id == "zapier"_L1)
        return Words::tr("The events you chose are sent to your Zap as they happen. They show here.");
    if (id == "google_sheets"_L1)
        return Words::tr("A row is written when a call ends, a lead is captured or an appointment is booked. They show "
                         "here.");
    if (id == "hubspot"_L1)
        return Words::tr("A call is logged once its analysis is complete, and a contact is made when a lead is "
                         "captured. They show here.");
    if (id == "salesforce"_L1)
        return Words::tr("A task is logged once a call's analysis is complete, and a lead is made when one is "
                         "captured. They show here.");
    return Words::tr("What is sent after calls shows here.");
}

} // namespace

EmptyMessage nothingDelivered(const values::Integration &integration)
{
    using values::IntegrationState;
    const bool up = integration.state == IntegrationState::Connected || integration.state == IntegrationState::Error;
    if (!up)
        return {u"send"_s,
                Words::tr("%1 is not connected").arg(integration.name),
                Words::tr("Connect it; what happens from then on is sent there and shows here."),
                {}};
    if (integration.paused)
        return {u"pause"_s, Words::tr("Nothing was sent yet"), pausedText(integration) + u'.', {}};
    return {u"send"_s, Words::tr("Nothing was sent yet"), whenText(integration.id), {}};
}

} // namespace callttone::ui
