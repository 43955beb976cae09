// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::values {

/// One request to a vendor that a tool call or a connector made, as a support person may see it: redacted and cut.
struct VendorRequest
{
    QString method;
    QString url;     ///< without what is secret in it
    int status = 0;  ///< 0: no answer came
    double atMs = 0; ///< since the tool call or attempt began
    double durationMs = 0;
    QString requestBody;  ///< at most 8 KiB
    QString responseBody; ///< at most 8 KiB
    QString problem;      ///< why there was no answer; empty with one
    /// {name: value} as sent, without what is secret. Written down where a protocol lives in them; else empty.
    QJsonObject requestHeaders = {};
    QJsonObject responseHeaders = {};

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static VendorRequest fromJson(const QJsonObject &object);
    bool operator==(const VendorRequest &) const = default;
};

} // namespace callttone::values
