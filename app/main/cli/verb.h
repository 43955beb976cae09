// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/main/cli/console.h"
#include "app/main/cli/local_checks.h"
#include "app/main/cli/serve_options.h"

#include <QStringList>

#include <span>

namespace callttone::cli {

/// What verbs work with.
struct Context
{
    Console &console;
    const core::Clock &clock;
    const ServeFunction &serve;
    const LocalChecks &localChecks; ///< may be empty
};

struct Verb
{
    QLatin1StringView name;
    QLatin1StringView summary;                                  ///< half a sentence for the list
    int (*run)(Context &context, const QStringList &arguments); ///< answers an ExitCode
};

/// Runs the verb named by the first argument with the rest. `parent` is what was typed before it, empty at the top.
[[nodiscard]] int runOneOf(std::span<const Verb> verbs, const QString &parent, Context &context,
                           const QStringList &arguments);

// The verbs, one file each.
[[nodiscard]] int runServe(Context &context, const QStringList &arguments);
[[nodiscard]] int runKey(Context &context, const QStringList &arguments);
[[nodiscard]] int runSimulate(Context &context, const QStringList &arguments);
[[nodiscard]] int runTrigger(Context &context, const QStringList &arguments);
[[nodiscard]] int runListen(Context &context, const QStringList &arguments);
[[nodiscard]] int runWebhook(Context &context, const QStringList &arguments);
[[nodiscard]] int runEvents(Context &context, const QStringList &arguments);
[[nodiscard]] int runDeliveries(Context &context, const QStringList &arguments);
[[nodiscard]] int runDoctor(Context &context, const QStringList &arguments);

} // namespace callttone::cli
