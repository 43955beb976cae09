// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "app/main/cli/command_line.h"
#include "app/main/cli/verb.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

int runServe(Context &context, const QStringList &arguments)
{
    CommandLine line(u"serve"_s, u"Runs the engine until SIGTERM or Ctrl+C, which let deliveries under way finish."_s);
    line.addOption(u"data-dir"_s, u"DIR"_s, u"Where events, settings and secrets are kept"_s);
    line.addOption(u"listen"_s, u"ADDRESS:PORT"_s, u"Default 127.0.0.1:8484; port 0 takes a free one"_s);
    line.addOption(u"open-event-file"_s, u"FILE"_s, u"Serve an exported event file, read-only"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    if (line.has(u"listen"_s)) {
        if (const auto address = core::parseListenAddress(line.value(u"listen"_s)); !address)
            return line.misused(context.console, u"--listen is \"%1\""_s.arg(line.value(u"listen"_s)),
                                u"It must be an address and a port such as 127.0.0.1:8484."_s);
    }
    return context.serve(
        {line.value(u"data-dir"_s), line.value(u"listen"_s), line.value(u"open-event-file"_s), context.console.json()});
}

} // namespace callttone::cli
