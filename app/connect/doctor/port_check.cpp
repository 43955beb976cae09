// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

namespace {

QString named(const PortHolder &holder)
{
    if (holder.program.isEmpty())
        return u"Another program is listening."_s;
    return u"Process %1 (pid %2) is listening."_s.arg(holder.program).arg(holder.pid);
}

} // namespace

Checks redirectPort(const DoctorParts &parts)
{
    const QString id = u"port"_s;
    if (!parts.publicUrl.isEmpty())
        return {passed(id, u"Redirect address"_s, u"Sign-ins return to %1"_s.arg(parts.redirectUri))};
    if (parts.listeningPort == parts.wantedPort || (parts.wantedPort == 0 && parts.listeningPort != 0))
        return {passed(id, u"Redirect port %1"_s.arg(parts.listeningPort),
                       u"Sign-ins return to %1"_s.arg(parts.redirectUri))};

    const auto holder = parts.portHolder(parts.wantedPort);
    if (parts.listeningPort == 0) {
        if (!holder)
            return {passed(id, u"Redirect port %1"_s.arg(parts.wantedPort), u"Free for sign-ins to return to"_s)};
        for (const quint16 next : parts.fallbackPorts) {
            if (!parts.portHolder(next))
                return {warned(
                    id, u"Redirect port %1 is in use by another program"_s.arg(parts.wantedPort),
                    u"%1 CalltTone will use %2."_s.arg(named(*holder)).arg(next),
                    u"Close it, or register %1 in each vendor's app too."_s.arg(
                        QString(parts.redirectUri).replace(QString::number(parts.wantedPort), QString::number(next))),
                    u"check_again"_s)};
        }
        return {failed(id, u"Redirect port %1 is in use by another program"_s.arg(parts.wantedPort),
                       named(*holder) + u" Sign-in links cannot return here."_s,
                       u"Close it, or let CalltTone use a free port with CALLTTONE_LISTEN and register the new "
                       "address."_s,
                       u"check_again"_s)};
    }
    const QString why = holder ? named(*holder) : u"Another program was listening at the start."_s;
    return {warned(id, u"Redirect port %1 is in use by another program"_s.arg(parts.wantedPort),
                   u"%1 Sign-ins return to %2 instead."_s.arg(why, parts.redirectUri),
                   u"Register that address in each vendor's app too, or close the program and start CalltTone again."_s,
                   u"check_again"_s)};
}

} // namespace callttone::connect::checks
