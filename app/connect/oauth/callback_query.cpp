// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/callback_query.h"

#include <QList>

#include <array>

namespace callttone::connect {

namespace {

constexpr qsizetype maxQueryBytes = 8 * 1024; // codes of the vendors we know stay below 2 KiB

enum Field { Code, State, Error, Description, Issuer, FieldCount };
constexpr std::array<QByteArrayView, FieldCount> names{"code", "state", "error", "error_description", "iss"};

/// In a form a plus is a blank. Codes and states have no blanks, but some vendors forget to encode their pluses.
QByteArray decoded(const QByteArray &value, bool plusIsBlank)
{
    QByteArray text = value;
    if (plusIsBlank)
        text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

} // namespace

tl::expected<CallbackQuery, QueryFault> readCallbackQuery(const QByteArray &encoded)
{
    if (encoded.size() > maxQueryBytes)
        return tl::unexpected(QueryFault::TooLong);
    std::array<std::optional<QByteArray>, FieldCount> found;
    const QList<QByteArray> pairs = encoded.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals), true);
        for (size_t field = 0; field < FieldCount; ++field) {
            if (name != names[field])
                continue;
            if (found[field])
                return tl::unexpected(QueryFault::Repeated);
            found[field] = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1), field >= Error);
        }
    }
    if (!found[State] || found[State]->isEmpty())
        return tl::unexpected(QueryFault::NoState);
    CallbackQuery query;
    query.code = core::SecretString(std::move(found[Code]).value_or(QByteArray()));
    query.state = core::SecretString(std::move(*found[State]));
    query.error = QString::fromUtf8(found[Error].value_or(QByteArray()));
    query.errorDescription = QString::fromUtf8(found[Description].value_or(QByteArray()));
    if (found[Issuer])
        query.issuer = QString::fromUtf8(*found[Issuer]);
    return query;
}

} // namespace callttone::connect
