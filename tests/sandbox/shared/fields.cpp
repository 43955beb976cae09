// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/shared/fields.h"

#include <QUrl>

namespace callttone::sandbox {

namespace {

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

Fields Fields::parse(const QByteArray &encoded)
{
    Fields fields;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        fields.m_fields.append({decoded(equals < 0 ? part : part.first(equals)),
                                equals < 0 ? QString() : decoded(part.sliced(equals + 1))});
    }
    return fields;
}

Fields Fields::ofQuery(const service::Request &request)
{
    return parse(request.query.query(QUrl::FullyEncoded).toLatin1());
}

Fields Fields::ofForm(const service::Request &request)
{
    const bool form = request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded");
    return form ? parse(request.body) : Fields();
}

bool Fields::has(const QString &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const auto &field) { return field.first == name; });
}

QString Fields::value(const QString &name, const QString &fallback) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return fallback;
}

QStringList Fields::all(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            values.append(value);
    }
    return values;
}

} // namespace callttone::sandbox
