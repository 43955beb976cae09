// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_library.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

QStringList builtInScripts()
{
    return {u"booking"_s, u"support-escalation"_s, u"no-answer"_s, u"outbound-campaign"_s, u"failed"_s};
}

core::Result<CallScript> loadScript(const QString &nameOrFile)
{
    const bool builtIn = builtInScripts().contains(nameOrFile);
    QFile file(builtIn ? u":/callttone/simulate/%1.json"_s.arg(nameOrFile) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail({.kind = core::ErrorKind::NotFound,
                           .code = u"no_script"_s,
                           .title = u"There is no script \"%1\""_s.arg(nameOrFile),
                           .detail = u"It is neither a file that can be read (%1) nor one of %2."_s.arg(
                               file.errorString(), builtInScripts().join(u", "_s))});
    }
    return CallScript::fromJson(file.readAll(), nameOrFile);
}

} // namespace callttone::client
