// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/lead.h"

#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

bool Lead::isEmpty() const
{
    return *this == Lead();
}

QString Lead::fullName() const
{
    return (firstName + u' ' + lastName).trimmed();
}

Lead Lead::mergedWith(const Lead &later) const
{
    const auto either = [](const QString &newer, const QString &older) { return newer.isEmpty() ? older : newer; };
    return {either(later.firstName, firstName), either(later.lastName, lastName), either(later.email, email),
            either(later.phone, phone), either(later.company, company)};
}

QJsonObject Lead::toJson() const
{
    QJsonObject object;
    const auto add = [&object](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add("firstName"_L1, firstName);
    add("lastName"_L1, lastName);
    add("email"_L1, email);
    add("phone"_L1, phone);
    add("company"_L1, company);
    return object;
}

Lead Lead::fromJson(const QJsonObject &object)
{
    const auto read = [&object](QLatin1StringView name) { return text(object, name).trimmed(); };
    Lead lead{read("firstName"_L1), read("lastName"_L1), read("email"_L1), read("phone"_L1), read("company"_L1)};
    if (lead.firstName.isEmpty() && lead.lastName.isEmpty()) {
        const QString name = read("name"_L1).simplified();
        const qsizetype blank = name.lastIndexOf(u' ');
        lead.firstName = name.left(std::max<qsizetype>(blank, 0));
        lead.lastName = name.mid(blank + 1);
    }
    return lead;
}

} // namespace callttone::values
