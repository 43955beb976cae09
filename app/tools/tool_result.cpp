// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tool_result.h"

namespace callttone::tools {

ToolFailure toolFailure(values::ToolErrorClass errorClass, const QString &message, const QString &spoken,
                        const QString &code)
{
    const values::ToolErrorClassInfo &info = values::infoOf(errorClass);
    ToolFailure failure;
    failure.problem.errorClass = errorClass;
    failure.problem.code = code.isEmpty() ? QString(info.wire) : code;
    failure.problem.message = message;
    failure.problem.spoken = spoken.isEmpty() ? QString::fromUtf8(info.spoken) : spoken;
    return failure;
}

} // namespace callttone::tools
