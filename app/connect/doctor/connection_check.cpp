// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

namespace {

using State = values::IntegrationState;

struct Trial
{
    values::Integration integration;
    QFuture<core::Result<values::ConnectionCheck>> answer;
};

values::DiagnosticCheck judged(const Trial &trial, int deadlineMs, const QElapsedTimer &took)
{
    const QString id = u"connection."_s + trial.integration.id;
    const QString open = u"open:integrations/"_s + trial.integration.id;
    const QString &name = trial.integration.name;
    const auto answer = within(int(std::max<qint64>(0, deadlineMs - took.elapsed())), trial.answer);
    values::DiagnosticCheck check;
    if (!answer)
        check = warned(id, u"%1 has not answered for %2 s"_s.arg(name).arg(deadlineMs / 1000),
                       u"Its servers are slow, or this machine is offline."_s, u"Check again in a minute."_s, open);
    else if (!*answer
             && (answer->error().kind == core::ErrorKind::Network // offline is nobody's mistake
                 || answer->error().kind == core::ErrorKind::Timeout))
        check = warned(id, u"%1 cannot be reached"_s.arg(name), answer->error().oneLine(), {}, open);
    else if (!*answer)
        check = failed(id, u"%1: %2"_s.arg(name, answer->error().title), answer->error().detail, {}, open);
    else if (!(*answer)->ok)
        check = failed(id, u"%1 does not work"_s.arg(name), (*answer)->detail, {}, open);
    else
        check = passed(id, name, (*answer)->detail.isEmpty() ? u"Connected and answering"_s : (*answer)->detail);
    check.tookMs = answer && *answer ? (*answer)->latencyMs : double(took.elapsed());
    return check;
}

} // namespace

Checks connections(const DoctorParts &parts)
{
    if (!parts.connections || !parts.testConnection)
        return {};
    QElapsedTimer took;
    took.start();
    const auto integrations = within(parts.deadlineMs, parts.connections());
    if (!integrations || !*integrations) {
        return {failed(u"connections"_s, u"Connections could not be listed"_s,
                       integrations ? integrations->error().oneLine() : u"The engine is busy."_s,
                       u"Check again in a minute."_s, u"check_again"_s)};
    }
    QList<Trial> trials;
    for (const values::Integration &integration : **integrations) {
        if (!integration.paused && (integration.state == State::Connected || integration.state == State::Error))
            trials.append({integration, parts.testConnection(integration.id)});
    }
    took.restart();
    Checks found;
    for (const Trial &trial : std::as_const(trials))
        found.append(judged(trial, parts.deadlineMs, took));
    return found;
}

} // namespace callttone::connect::checks
