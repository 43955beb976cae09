// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/form/schema_field.h"

#include "ui/pages/fields/option_field.h"
#include "ui/pages/fields/plain_fields.h"
#include "ui/pages/fields/source_text.h"
#include "ui/pages/fields/timezone_field.h"
#include "ui/pages/tools/form/date_field.h"
#include "ui/pages/tools/form/group_field.h"
#include "ui/pages/tools/form/list_field.h"
#include "ui/pages/tools/form/value_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// What the service takes when the value is left out.
QString defaultText(const QJsonObject &property)
{
    const QJsonValue value = property.value("default"_L1);
    return value.isUndefined() || value.isObject() || value.isArray()
               ? QString()
               : CompositeField::tr("%1 if left out").arg(value.toVariant().toString());
}

} // namespace

ConfigField *makeSchemaField(const items::SchemaProperty &property)
{
    using items::SchemaKind;
    const QString leftOut = defaultText(property.schema);
    switch (property.kind) {
    case SchemaKind::Text:
        return new LineField(leftOut);
    case SchemaKind::Email:
        return new LineField(u"dana@example.com"_s);
    case SchemaKind::Phone:
        return new LineField(u"+1 512 555 0142"_s);
    case SchemaKind::Date:
        return new DateField;
    case SchemaKind::DateTime:
        return new DateTimeField;
    case SchemaKind::Timezone:
        return new TimezoneField;
    case SchemaKind::Option: {
        auto *field = new OptionField(property.name, false);
        if (!property.required)
            field->setNoneText(CompositeField::tr("The default"));
        return field;
    }
    case SchemaKind::Choice: {
        const QString none = leftOut.isEmpty() ? CompositeField::tr("Not given") : leftOut;
        return new EnumField(property.schema.value("enum"_L1).toArray(), property.required ? QString() : none);
    }
    case SchemaKind::Number:
    case SchemaKind::Integer:
        return new NumberField(leftOut);
    case SchemaKind::Flag:
        return new SwitchField(property.required);
    case SchemaKind::List:
        return new ListField(translated(property.title), property.schema);
    case SchemaKind::Group:
        return new GroupField(property.schema, property.required);
    case SchemaKind::Json:
        return new JsonField(translated(property.title));
    }
    Q_UNREACHABLE();
}

PointerParts splitPointer(const QString &pointer)
{
    if (!pointer.startsWith(u'/'))
        return {};
    const qsizetype end = pointer.indexOf(u'/', 1);
    QString first = pointer.mid(1, end < 0 ? -1 : end - 1);
    first.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return {first, end < 0 ? QString() : pointer.mid(end)};
}

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    const QChar last = text.back();
    return last == u'.' || last == u'?' || last == u'…' ? text : text + u'.';
}

} // namespace callttone::ui
