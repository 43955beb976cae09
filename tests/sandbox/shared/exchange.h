// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/router.h"

#include <QJsonArray>

namespace callttone::sandbox {

using service::Request;
using service::Response;

/// Answers at once; late, refused and lost answers are the door's business.
using Handler = std::function<Response(const Request &)>;
[[nodiscard]] service::Route on(const char *method, const QString &pattern, Handler handler);
using Routes = QList<service::Route>;

[[nodiscard]] Response jsonReply(const QJsonObject &object, int status = 200, service::HeaderList headers = {});
[[nodiscard]] Response textReply(const QByteArray &text, int status = 200);
/// A page with its styles inside; nothing else may load, and it may be framed nowhere.
[[nodiscard]] Response pageReply(const QString &html, int status = 200);
[[nodiscard]] Response redirectTo(const QByteArray &url);

/// "…" of "Authorization: Bearer …"; empty without.
[[nodiscard]] QString bearerOf(const Request &request);
/// User and password of "Authorization: Basic …".
[[nodiscard]] std::optional<std::pair<QString, QString>> basicOf(const Request &request);
/// The body as JSON object, or nothing when it is none.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const Request &request);

/// `length` letters and digits that nobody can guess.
[[nodiscard]] QString randomText(int length);
[[nodiscard]] QString randomDigits(int length);
[[nodiscard]] QString randomUuid();

/// The digits of a phone number, for comparing: "+1 (512) 555-0142" and "5125550142" differ by their country only.
[[nodiscard]] QString digitsOf(const QString &phone);
/// RFC 3339 in UTC with milliseconds.
[[nodiscard]] QString isoTime(qint64 ms);

} // namespace callttone::sandbox
