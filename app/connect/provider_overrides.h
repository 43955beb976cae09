// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace callttone::connect {

/// CALLTTONE_PROVIDER_OVERRIDES: addresses that stand in for the vendors' own, for sandboxes and tests. The file is
/// {"google":{"authorize":"http://…",…},…}; see the contract for the names. Beside the vendors it may hold
/// "paceFactor", for tests with many calls. Immutable.
class ProviderOverrides
{
public:
    ProviderOverrides() = default;
    /// Empty path: none. A file that cannot be read or names something unknown is an error, not a silent real vendor.
    [[nodiscard]] static core::Result<ProviderOverrides> fromFile(const QString &path);
    [[nodiscard]] static core::Result<ProviderOverrides> fromJson(const QByteArray &json, const QString &source);

    /// `fallback` unless the file names another; never with a slash at its end.
    [[nodiscard]] QString url(QLatin1StringView vendor, QLatin1StringView name, const QString &fallback) const;
    [[nodiscard]] bool isEmpty() const { return m_urls.isEmpty(); }
    [[nodiscard]] bool covers(QLatin1StringView vendor) const;
    /// True when any address is on this machine: the sandbox, which every page then labels.
    [[nodiscard]] bool isSandbox() const;
    /// "paceFactor" of the file: how many times faster than the vendors its stand-ins may be asked; 1 without it.
    [[nodiscard]] double paceFactor() const { return m_paceFactor; }
    /// True when `url` has scheme, host and port of one of the addresses: then it may be on this machine.
    [[nodiscard]] bool standsIn(const QUrl &url) const;

private:
    QHash<QString, QHash<QString, QString>> m_urls;
    double m_paceFactor = 1;
};

} // namespace callttone::connect
