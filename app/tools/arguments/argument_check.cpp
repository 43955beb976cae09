// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/arguments/argument_check.h"

#include "app/tools/arguments/argument_formats.h"
#include "app/tools/arguments/argument_words.h"

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

struct ArgumentCheck::Compiled
{
    QJsonObject source;
    QJsonValue kept; ///< the adapters refer to it
    valijson::Schema schema;
};

namespace {

/// "[attendees][0]" of the library's context, without its "<root>", as path of names and indexes.
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (size_t i = 1; i < context.size(); ++i)
        path.append(QString::fromStdString(context[i]).remove(u'[').remove(u']'));
    return path;
}

/// Formats are checked by us: the library takes a date-time without an offset for none at all, and knows no phones.
QJsonValue withoutFormats(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : schema.toArray())
            all.append(withoutFormats(one));
        return all;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject kept;
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "format"_L1 || !it->isString()) // a property may be called so
            kept.insert(it.key(), withoutFormats(it.value()));
    }
    return kept;
}

} // namespace

ArgumentCheck::ArgumentCheck() = default;
ArgumentCheck::~ArgumentCheck() = default;

std::shared_ptr<const ArgumentCheck::Compiled> ArgumentCheck::compiled(const QString &tool, const QJsonObject &schema)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const Compiled> &known = m_compiled[tool];
    if (known && known->source == schema)
        return known;
    auto fresh = std::make_shared<Compiled>();
    fresh->source = schema;
    fresh->kept = withoutFormats(schema);
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(fresh->kept), fresh->schema);
    known = std::move(fresh);
    return known;
}

QList<core::FieldError> ArgumentCheck::errors(const QString &tool, const QJsonObject &schema,
                                              const QJsonObject &arguments)
{
    const std::shared_ptr<const Compiled> against = compiled(tool, schema);
    QList<core::FieldError> errors;
    const auto add = [&errors](const QStringList &path, const QString &message) {
        const QString pointer = argumentPointer(path);
        const auto same = [&pointer](const core::FieldError &known) { return known.pointer == pointer; };
        if (std::none_of(errors.begin(), errors.end(), same))
            errors.append({pointer, message});
    };
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const QJsonValue whole(arguments);
    const valijson::adapters::QtJsonAdapter target(whole);
    if (!validator.validate(against->schema, target, &results)) {
        for (const QString &name : missingArguments(schema, arguments))
            add({name}, u"is required"_s);
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            const QStringList path = pathOf(error.context);
            if (!path.isEmpty())
                add(path, wordsForArgument(schema, arguments, path));
        }
        if (errors.isEmpty()) // of the whole: "one of these", "not both"
            add({}, wordsForWhole(schema));
    }
    for (const core::FieldError &wrong : formatErrors(schema, arguments))
        add(wrong.pointer.split(u'/', Qt::SkipEmptyParts).mid(1), wrong.message);
    return errors;
}

QJsonObject withoutNulls(const QJsonObject &arguments)
{
    QJsonObject kept;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (it->isObject())
            kept.insert(it.key(), withoutNulls(it->toObject()));
        else if (!it->isNull())
            kept.insert(it.key(), it.value());
    }
    return kept;
}

core::ApiError argumentError(const QString &tool, const QList<core::FieldError> &errors)
{
    QStringList sentences;
    for (const core::FieldError &error : errors) {
        const QString name = error.pointer.section(u'/', 2).replace(u'/', u'.');
        sentences.append(name.isEmpty() ? u"The call %1"_s.arg(error.message)
                                        : u"Argument \"%1\" %2"_s.arg(name, error.message));
    }
    return {.kind = core::ErrorKind::Validation,
            .code = u"invalid_arguments"_s,
            .title = u"%1 was not called, because its arguments are not right"_s.arg(tool),
            .detail = sentences.join(u". "_s) + u". Correct that and call it again."_s,
            .fields = errors};
}

} // namespace callttone::tools
