// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "ui/pages/integrations/card_face.h"
#include "ui/pages/integrations/integration_card.h"
#include "ui/pages/integrations/integrations_page.h"
#include "ui/shell/connection_monitor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>

namespace callttone::testing {

inline constexpr QSize LargePage(1220, 848); ///< 1440 x 900 without sidebar and header

/// The integrations page on the sample practice's dashboard. Going to a page of it goes there, as the shell would.
struct IntegrationsFixture : PageFixture
{
    explicit IntegrationsFixture(ui::ThemeController &theme)
        : PageFixture(theme)
        , connection(api, stream, clock)
    {
        addSampleIntegrations(service);
        loopsBack = ui::PageId::Integrations;
    }

    void open(const QVariantMap &parameters = {}, QSize size = LargePage)
    {
        integrations = new ui::IntegrationsPage(workspace, connection);
        show(integrations, size);
        integrations->enter(parameters);
    }
    [[nodiscard]] ui::IntegrationCard *card(const QString &id) const
    {
        return window.findChild<ui::IntegrationCard *>(QString(QStringLiteral("integration:") + id));
    }
    void press(const QString &id) const
    {
        window.findChild<QAbstractButton *>(QStringLiteral("action:") + id)->click();
    }
    [[nodiscard]] QStringList shownIds() const
    {
        QStringList ids;
        const auto cards = window.findChildren<ui::IntegrationCard *>();
        for (const ui::IntegrationCard *card : cards) {
            if (card->isVisible())
                ids.append(card->id());
        }
        return ids;
    }
    [[nodiscard]] QJsonObject lastPatch(const QString &id) const
    {
        const auto request = service.last(client::Method::Patch, QStringLiteral("/integrations/") + id);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }
    [[nodiscard]] QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    ui::ConnectionMonitor connection;
    ui::IntegrationsPage *integrations = nullptr;
};

/// The card of this label from sampleCards().
inline SampleCard sampleNamed(const char *label)
{
    const QList<SampleCard> cards = sampleCards();
    for (const SampleCard &card : cards) {
        if (qstrcmp(card.label, label) == 0)
            return card;
    }
    qFatal("no sample card %s", label);
}

/// The account it is seen under.
inline ui::CardContext contextOf(const SampleCard &sample)
{
    values::Account account;
    account.organization = QStringLiteral("Harbor Dental");
    account.plan = sample.plan;
    account.bypass = sample.bypass;
    return {sampleNow, account, {}};
}

} // namespace callttone::testing
