// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/config_check.h"

#include <QJsonArray>
#include <QTimeZone>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

/// "<root>[calendarId][0]" -> "/config/calendarId".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer = u"/config"_s;
    for (size_t i = 1; i < context.size() && i < 2; ++i)
        pointer += u'/' + QString::fromStdString(context[i]).remove(u'[').remove(u']');
    return pointer;
}

/// The library speaks of schemas; these are the ways our few keywords can fail, in the words of a form.
QString wordsFor(const QJsonObject &property, const QJsonValue &value)
{
    const QString type = property.value("type"_L1).toString();
    if (property.contains("enum"_L1)) {
        QStringList known;
        for (const QJsonValue &entry : property.value("enum"_L1).toArray())
            known.append(entry.toVariant().toString());
        return u"must be one of %1"_s.arg(known.join(u", "_s));
    }
    if (type == "string"_L1 && !value.isString())
        return u"must be text"_s;
    if (type == "boolean"_L1 && !value.isBool())
        return u"must be true or false"_s;
    if (type == "integer"_L1)
        return u"must be a whole number from %1 to %2"_s.arg(property.value("minimum"_L1).toInt())
            .arg(property.value("maximum"_L1).toInt());
    if (type == "array"_L1)
        return property.value("minItems"_L1).toInt() > 0 && value.toArray().isEmpty()
                   ? u"must name at least one"_s
                   : u"must be a list of the names it may have"_s;
    if (value.toString().isEmpty())
        return u"must not be empty"_s;
    if (property.contains("maxLength"_L1) && value.toString().size() > property.value("maxLength"_L1).toInt())
        return u"may have %1 characters at most"_s.arg(property.value("maxLength"_L1).toInt());
    return u"has a value that cannot be used"_s;
}

QList<core::FieldError> schemaErrors(const QJsonObject &config, const QJsonObject &schema)
{
    valijson::Schema parsed;
    valijson::SchemaParser parser;
    const QJsonValue description(schema); // the adapters keep references
    parser.populateSchema(valijson::adapters::QtJsonAdapter(description), parsed);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    QList<core::FieldError> errors;
    const QJsonValue whole(config);
    const valijson::adapters::QtJsonAdapter target(whole);
    if (validator.validate(parsed, target, &results))
        return errors;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!config.contains(name.toString()))
            errors.append({u"/config/"_s + name.toString(), u"is required"_s});
    }
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QString pointer = pointerOf(error.context);
        const QString name = pointer.section(u'/', 2, 2);
        const auto same = [&pointer](const core::FieldError &known) { return known.pointer == pointer; };
        if (!name.isEmpty() && std::none_of(errors.begin(), errors.end(), same))
            errors.append({pointer, wordsFor(properties.value(name).toObject(), config.value(name))});
    }
    return errors;
}

void checkTimeZones(const QJsonObject &config, const QJsonObject &properties, QList<core::FieldError> &errors)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue value = config.value(it.key());
        if (it->toObject().value("format"_L1) == "timezone"_L1 && value.isString()
            && !QTimeZone::isTimeZoneIdAvailable(value.toString().toUtf8()))
            errors.append({u"/config/"_s + it.key(), u"must be a time zone such as Europe/Berlin"_s});
    }
}

} // namespace

core::Result<QJsonObject> changedConfig(const QJsonObject &current, const QJsonObject &patch, const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject changed = current;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (!properties.contains(it.key()))
            continue;
        if (it->isNull())
            changed.remove(it.key());
        else
            changed.insert(it.key(), it.value());
    }
    QList<core::FieldError> errors = schemaErrors(changed, schema);
    checkTimeZones(changed, properties, errors);
    if (!errors.isEmpty()) {
        core::ApiError error = core::invalidField(errors.first().pointer, errors.first().message);
        error.fields = errors;
        return core::fail(std::move(error));
    }
    return changed;
}

} // namespace callttone::connect
