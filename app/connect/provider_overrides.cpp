// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/provider_overrides.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

struct Vendor
{
    QLatin1StringView name;
    QLatin1StringView addresses; ///< by blanks
};

// The contract's names. Here and not with the vendors, because the file is read and refused before there are any.
constexpr std::array vendors{
    Vendor{"google"_L1, "authorize token revoke userinfo calendar sheets"_L1},
    Vendor{"slack"_L1, "authorize token api"_L1},
    Vendor{"gohighlevel"_L1, "authorize token api"_L1},
    Vendor{"hubspot"_L1, "authorize token api"_L1},
    Vendor{"salesforce"_L1, "login"_L1},
};

constexpr auto paceName = "paceFactor"_L1;

QStringList addressesOf(const QString &vendor)
{
    const auto *found = std::find_if(vendors.begin(), vendors.end(), [&](const Vendor &v) { return vendor == v.name; });
    return found == vendors.end() ? QStringList() : QString(found->addresses).split(u' ');
}

QStringList vendorNames()
{
    QStringList names;
    for (const Vendor &vendor : vendors)
        names.append(vendor.name);
    return names;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

/// What is wrong with an address; empty when nothing is.
QString problemWith(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return u"is no full address such as http://localhost:8499/token"_s;
    // client secrets and tokens go there
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return u"must begin with https://, for it is not on this machine"_s;
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return u"must not have a user, a query or a fragment"_s;
    return {};
}

QByteArray originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return (url.scheme() + u"://"_s + url.host() + u':' + QString::number(port)).toLatin1();
}

tl::unexpected<core::ApiError> refuse(const QString &source, const QString &why)
{
    return core::fail(
        {.kind = core::ErrorKind::Validation,
         .code = u"provider_overrides_invalid"_s,
         .title = u"CALLTTONE_PROVIDER_OVERRIDES cannot be used"_s,
         .detail = u"%1: %2. Correct the file or unset the variable, then start again."_s.arg(source, why)});
}

} // namespace

core::Result<ProviderOverrides> ProviderOverrides::fromFile(const QString &path)
{
    if (path.isEmpty())
        return ProviderOverrides();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(path, u"the file cannot be read (%1)"_s.arg(file.errorString()));
    return fromJson(file.readAll(), path);
}

core::Result<ProviderOverrides> ProviderOverrides::fromJson(const QByteArray &json, const QString &source)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return refuse(source, parsed.error == QJsonParseError::NoError
                                  ? u"it holds no JSON object"_s
                                  : u"it is no JSON (%1 at byte %2)"_s.arg(parsed.errorString()).arg(parsed.offset));
    ProviderOverrides overrides;
    const QJsonObject root = document.object();
    for (auto vendor = root.begin(); vendor != root.end(); ++vendor) {
        if (vendor.key() == paceName) {
            overrides.m_paceFactor = vendor->toDouble();
            if (overrides.m_paceFactor < 0.1 || overrides.m_paceFactor > 1'000)
                return refuse(source, u"\"%1\" must be a number from 0.1 to 1000"_s.arg(paceName));
            continue;
        }
        const QStringList known = addressesOf(vendor.key());
        if (known.isEmpty())
            return refuse(source, u"\"%1\" is no vendor with addresses; known are %2"_s.arg(
                                      vendor.key(), vendorNames().join(u", "_s)));
        const QJsonObject addresses = vendor->toObject();
        if (!vendor->isObject())
            return refuse(source, u"\"%1\" must be an object of addresses"_s.arg(vendor.key()));
        for (auto address = addresses.begin(); address != addresses.end(); ++address) {
            if (!known.contains(address.key()))
                return refuse(source, u"\"%1\" of \"%2\" is no address it has; known are %3"_s.arg(
                                          address.key(), vendor.key(), known.join(u", "_s)));
            QString url = address->toString();
            if (const QString problem = problemWith(url); !problem.isEmpty())
                return refuse(source, u"\"%1\" of \"%2\" %3"_s.arg(address.key(), vendor.key(), problem));
            while (url.endsWith(u'/'))
                url.chop(1); // paths are put behind it
            overrides.m_urls[vendor.key()].insert(address.key(), url);
        }
    }
    return overrides;
}

QString ProviderOverrides::url(QLatin1StringView vendor, QLatin1StringView name, const QString &fallback) const
{
    return m_urls.value(vendor).value(name, fallback);
}

bool ProviderOverrides::covers(QLatin1StringView vendor) const
{
    return !m_urls.value(vendor).isEmpty();
}

bool ProviderOverrides::isSandbox() const
{
    for (const auto &addresses : m_urls) {
        for (const QString &address : addresses) {
            if (isLoopback(QUrl(address).host()))
                return true;
        }
    }
    return false;
}

bool ProviderOverrides::standsIn(const QUrl &url) const
{
    const QByteArray origin = originOf(url);
    for (const auto &addresses : m_urls) {
        for (const QString &address : addresses) {
            if (originOf(QUrl(address)) == origin)
                return true;
        }
    }
    return false;
}

} // namespace callttone::connect
