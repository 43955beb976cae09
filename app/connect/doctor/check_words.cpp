// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

using values::DiagnosticCheck;

DiagnosticCheck passed(const QString &id, const QString &title, const QString &detail)
{
    DiagnosticCheck check;
    check.id = id;
    check.title = title;
    check.detail = detail;
    return check;
}

DiagnosticCheck warned(const QString &id, const QString &title, const QString &detail, const QString &remedy,
                       const QString &action)
{
    return {.id = id,
            .title = title,
            .state = DiagnosticCheck::State::Warn,
            .detail = detail,
            .remedy = remedy,
            .action = action};
}

DiagnosticCheck failed(const QString &id, const QString &title, const QString &detail, const QString &remedy,
                       const QString &action)
{
    return {.id = id,
            .title = title,
            .state = DiagnosticCheck::State::Fail,
            .detail = detail,
            .remedy = remedy,
            .action = action};
}

DiagnosticCheck failed(const QString &id, const core::ApiError &error)
{
    return failed(id, error.title, error.detail, {}, u"check_again"_s);
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return words.mid(0, words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

} // namespace callttone::connect::checks
