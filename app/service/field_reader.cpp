// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/field_reader.h"

#include "app/core/time_format.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

QString FieldReader::text(QLatin1StringView name, int maxLength, bool required)
{
    const QJsonValue value = m_object.value(name);
    const QString text = value.toString().trimmed();
    if (isAbsent(value) && !required)
        return {};
    if (!value.isString() || text.size() > maxLength || (required && text.isEmpty()))
        fail(u"/"_s + name, u"must be a text of %1 to %2 characters"_s.arg(required ? 1 : 0).arg(maxLength));
    return text;
}

bool FieldReader::flag(QLatin1StringView name, bool fallback)
{
    const QJsonValue value = m_object.value(name);
    if (!isAbsent(value) && !value.isBool())
        fail(u"/"_s + name, u"must be true or false"_s);
    return value.toBool(fallback);
}

int FieldReader::number(QLatin1StringView name, int fallback, int least, int most)
{
    const QJsonValue value = m_object.value(name);
    if (isAbsent(value))
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        fail(u"/"_s + name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
        return fallback;
    }
    return int(number);
}

std::optional<core::TimeMs> FieldReader::time(QLatin1StringView name, bool required)
{
    const QJsonValue value = m_object.value(name);
    if (isAbsent(value) && !required)
        return std::nullopt;
    const auto time = core::fromRfc3339(value.toString());
    if (!time)
        fail(u"/"_s + name, u"must be an RFC 3339 time with a zone, such as 2026-02-17T12:00:00Z"_s);
    return time;
}

void FieldReader::fail(const QString &pointer, const QString &message)
{
    m_errors.append({pointer, message});
}

std::optional<core::ApiError> FieldReader::error() const
{
    if (m_errors.isEmpty())
        return std::nullopt;
    return core::ApiError{.kind = core::ErrorKind::Validation,
                          .code = u"validation_failed"_s,
                          .title = u"The request has fields that cannot be used"_s,
                          .detail = u"Nothing was changed. Correct the listed fields and send it again."_s,
                          .fields = m_errors};
}

} // namespace callttone::service
