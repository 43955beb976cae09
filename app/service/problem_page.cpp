// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problem_page.h"

#include "app/connect/oauth/callback_page.h"

namespace callttone::service {

bool isForBrowser(QByteArrayView requestBeginning)
{
    const QByteArray start = "GET " + QByteArray(callbackPath.data(), callbackPath.size());
    if (!requestBeginning.startsWith(start))
        return false;
    const QByteArrayView rest = requestBeginning.sliced(start.size());
    return rest.isEmpty() || rest.front() == '?' || rest.front() == ' ';
}

Response pageResponse(const connect::CallbackPage &page)
{
    return {.status = page.status,
            .headers = {{"Content-Security-Policy", page.policy}},
            .contentType = "text/html; charset=utf-8",
            .body = page.html};
}

Response problemPage(const Problem &problem)
{
    values::ConnectFailure failure;
    failure.code = problem.error.code;
    failure.title = problem.error.title;
    failure.detail = problem.error.detail;
    return pageResponse(
        {problem.status, connect::callbackPage({.flow = {}, .failure = failure}, {}), connect::callbackPagePolicy()});
}

} // namespace callttone::service
