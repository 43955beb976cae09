// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/cli/cli.h"

#include <QBuffer>
#include <QJsonDocument>

namespace callttone::testing {

/// One run of `callttoned` with its streams in memory.
struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {}, const cli::ServeFunction &serve = {},
                     bool coloured = false, const cli::LocalChecks &localChecks = {})
{
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    cli::Console console(&in, {&out, coloured}, {&err, coloured});
    const core::SystemClock clock;
    CliRun run;
    run.exitCode = cli::run(QStringList{QStringLiteral("callttoned")} + arguments, console, clock, serve, localChecks);
    run.out = QString::fromUtf8(out.data());
    run.err = QString::fromUtf8(err.data());
    return run;
}

} // namespace callttone::testing
