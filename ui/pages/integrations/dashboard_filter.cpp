// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/dashboard_filter.h"

#include "ui/pages/integrations/integration_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::Integration;
using values::IntegrationState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::DashboardFilter)
};

} // namespace

bool isInView(const Integration &integration, DashboardView view)
{
    const IntegrationState state = integration.state;
    switch (view) {
    case DashboardView::All:
        return true;
    case DashboardView::Connected:
        return state == IntegrationState::Connected;
    case DashboardView::Attention:
        return troubleOf(integration).has_value();
    case DashboardView::NotConnected:
        return state != IntegrationState::Connected && state != IntegrationState::Error;
    }
    Q_UNREACHABLE();
}

bool matchesText(const Integration &integration, const QString &text)
{
    QStringList said{integration.name, translated(integration.description), integration.account,
                     values::describe(integration.category)};
    for (const values::Capability &tool : integration.tools)
        said += {tool.name, translated(tool.title)};
    const QString all = said.join(u'\n');
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

int countIn(const QList<Integration> &all, DashboardView view)
{
    return int(std::count_if(all.begin(), all.end(),
                             [view](const Integration &integration) { return isInView(integration, view); }));
}

int errorCount(const QList<Integration> &all)
{
    return int(std::count_if(all.begin(), all.end(), [](const Integration &integration) {
        return integration.state == IntegrationState::Error;
    }));
}

QString summaryText(const QList<Integration> &all)
{
    const int connected = countIn(all, DashboardView::Connected);
    const int errors = errorCount(all);
    const QString up = connected == 1 ? Words::tr("1 connected") : Words::tr("%n connected", nullptr, connected);
    if (errors == 0)
        return up;
    const QString down = errors == 1 ? Words::tr("1 error") : Words::tr("%n errors", nullptr, errors);
    return u"%1, %2"_s.arg(up, down);
}

} // namespace callttone::ui
