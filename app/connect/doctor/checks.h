// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/doctor/doctor.h"

namespace callttone::connect::checks {

// One subject each. They block, are called on worker threads, and keep to DoctorParts::deadlineMs by themselves.
using Checks = QList<values::DiagnosticCheck>;

[[nodiscard]] Checks vault(const DoctorParts &parts);
[[nodiscard]] Checks redirectPort(const DoctorParts &parts);
/// The vendors' hosts are asked once for both, their certificates and their clocks: "clock" and "tls".
[[nodiscard]] Checks network(const DoctorParts &parts, QThreadPool &workers);
/// "plan", and "bypass" while the plan is bypassed.
[[nodiscard]] Checks account(const DoctorParts &parts);
[[nodiscard]] Checks eventStore(const DoctorParts &parts);
/// "env", then "env.<grant>" for each vendor.
[[nodiscard]] Checks environment(const DoctorParts &parts);
/// "connection.<id>" for each that is connected.
[[nodiscard]] Checks connections(const DoctorParts &parts);

[[nodiscard]] values::DiagnosticCheck passed(const QString &id, const QString &title, const QString &detail);
[[nodiscard]] values::DiagnosticCheck warned(const QString &id, const QString &title, const QString &detail,
                                             const QString &remedy, const QString &action = {});
[[nodiscard]] values::DiagnosticCheck failed(const QString &id, const QString &title, const QString &detail,
                                             const QString &remedy, const QString &action = {});
/// An error's detail has the remedy in it.
[[nodiscard]] values::DiagnosticCheck failed(const QString &id, const core::ApiError &error);
/// "GHL_CLIENT_ID and GHL_CLIENT_SECRET".
[[nodiscard]] QString listed(const QStringList &words);

/// The answer, or nothing when it takes longer. Blocks the calling worker.
template<typename T> [[nodiscard]] std::optional<T> within(int ms, QFuture<T> future)
{
    QDeadlineTimer limit(ms);
    while (!future.isFinished() && !limit.hasExpired())
        QThread::msleep(5);
    if (!future.isFinished() || future.resultCount() == 0)
        return {};
    return future.result();
}

} // namespace callttone::connect::checks
