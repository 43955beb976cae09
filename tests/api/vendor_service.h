// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/fake_vendor.h"
#include "tests/api/service_fixture.h"

#include <QTest>
#include <QUrlQuery>

namespace callttone::testing {

/// A service whose integrations are the vendor's.
[[nodiscard]] inline ServiceFixture::Options optionsWith(const FakeVendor &vendor)
{
    ServiceFixture::Options options;
    options.integrations = vendor.descriptors();
    options.environment = FakeVendor::environment();
    options.http = vendor.http();
    return options;
}

/// The state parameter of a sign-in, as POST …/connect answers it.
[[nodiscard]] inline QByteArray stateIn(const QJsonObject &flow)
{
    const QUrl url(flow[QLatin1StringView("authorizeUrl")].toString());
    return QUrlQuery(url).queryItemValue(QStringLiteral("state")).toLatin1();
}

/// Signs in to HubSpot, as a person would who allows it.
inline void connectHubSpot(const ServiceFixture &service)
{
    const HttpAnswer begun = service.call("POST", "/integrations/hubspot/connect");
    QVERIFY2(begun.status == 201, begun.body.constData());
    const QByteArray back = "//api/integrations/callback?code=c&state=" + stateIn(begun.json());
    QCOMPARE(service.call("GET", back, QByteArray(), {.key = {}}).status, 200);
}

} // namespace callttone::testing
