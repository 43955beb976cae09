// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

#include "app/connect/desk/vendor_app.h"
#include "app/core/settings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

namespace {

/// What one vendor's app needs; integrations on one grant share it.
struct Credentials
{
    QString id;
    QString vendor;
    QList<EnvNeed> needs;
};

QList<Credentials> allCredentials(const QList<IntegrationDescriptor> &descriptors)
{
    QList<Credentials> all;
    for (const IntegrationDescriptor &descriptor : descriptors) {
        if (descriptor.environment.isEmpty())
            continue;
        const QString id = descriptor.grantKey.isEmpty() ? descriptor.id : descriptor.grantKey;
        auto same = std::find_if(all.begin(), all.end(), [&id](const Credentials &one) { return one.id == id; });
        if (same == all.end())
            same = all.insert(all.end(), {id, vendorOf(descriptor), {}});
        for (const EnvNeed &need : descriptor.environment) {
            const auto known = [&need](const EnvNeed &other) { return other.name == need.name; };
            if (std::none_of(same->needs.begin(), same->needs.end(), known))
                same->needs.append(need);
        }
    }
    return all;
}

QString areSet(const QStringList &names, const QString &verbTail)
{
    return listed(names) + (names.size() == 1 ? u" is "_s : u" are "_s) + verbTail;
}

values::DiagnosticCheck checkOne(const Credentials &credentials, const core::Environment &environment,
                                 const QString &file)
{
    const QString id = u"env."_s + credentials.id;
    QStringList set;
    QStringList missing;
    QStringList defaults;
    for (const EnvNeed &need : credentials.needs) {
        const bool isSet = environment.isSet(need.name);
        (isSet ? set : need.required ? missing : defaults).append(need.name);
        const QString problem = isSet && need.problem ? need.problem(environment.value(need.name)) : QString();
        if (!problem.isEmpty())
            return failed(id, u"%1: %2 cannot be used"_s.arg(credentials.vendor, need.name), problem, {},
                          u"open_env"_s);
    }
    if (missing.isEmpty()) {
        QString detail = areSet(set, u"set"_s);
        if (!defaults.isEmpty())
            detail += u"; "_s + areSet(defaults, u"left at the default"_s);
        return passed(id, credentials.vendor, detail);
    }
    if (set.isEmpty()) // nobody wants every vendor, so this is no problem
        return passed(id, credentials.vendor, u"Not set up: %1 in %2 make it connectable"_s.arg(listed(missing), file));
    return failed(id, u"%1: %2"_s.arg(credentials.vendor, areSet(missing, u"not set"_s)),
                  u"Sign-in cannot start without it."_s, u"Add it to %1, then start CalltTone again."_s.arg(file),
                  u"open_env"_s);
}

} // namespace

Checks environment(const DoctorParts &parts)
{
    QStringList found;
    for (const QString &path : parts.envFiles) {
        if (QFileInfo::exists(path))
            found.append(QDir::toNativeSeparators(path));
    }
    QStringList places;
    for (const QString &path : parts.envFiles)
        places.append(QDir::toNativeSeparators(path));
    const QString file = found.value(0, places.value(0, u".env"_s));
    Checks all{passed(u"env"_s, u"Credentials in .env"_s,
                      found.isEmpty()
                          ? u"There is no .env at %1; only the process environment counts"_s.arg(places.join(u" or "_s))
                          : u"Read from %1"_s.arg(listed(found)))};
    const QList<Credentials> vendors = allCredentials(parts.descriptors);
    for (const Credentials &credentials : vendors)
        all.append(checkOne(credentials, parts.environment, file));
    return all;
}

} // namespace callttone::connect::checks
