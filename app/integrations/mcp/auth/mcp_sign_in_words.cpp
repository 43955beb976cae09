// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/mcp_sign_in_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ConnectFailure", source);
}

} // namespace

void explainSignIn(values::ConnectFailure &failure, connect::ClientOrigin origin)
{
    const bool isTyped = origin == connect::ClientOrigin::Given;
    if (failure.code == "bad_client"_L1) {
        failure.title = translated(QT_TRANSLATE_NOOP("ConnectFailure", "CalltTone is not accepted as a client"));
        failure.detail =
            isTyped ? translated(QT_TRANSLATE_NOOP("ConnectFailure", "The client id or the client secret is wrong. "
                                                                     "Check both, then connect again."))
                    : translated(QT_TRANSLATE_NOOP("ConnectFailure",
                                                   "Whoever signs the server's users in does not know it any more. Try "
                                                   "again: it is made known anew."));
    } else if (failure.code == "redirect_mismatch"_L1) {
        failure.detail =
            translated(QT_TRANSLATE_NOOP("ConnectFailure", "The sign-in only returns to addresses that its client was "
                                                           "made with, and the one CalltTone sent is not among them."));
        if (!isTyped) {
            failure.steps.clear();
            failure.detail +=
                u' '
                + translated(QT_TRANSLATE_NOOP("ConnectFailure", "Ask whoever runs the server for a client id with the "
                                                                 "address below, and enter it."));
        }
    } else if (failure.code == "invalid_scope"_L1) {
        failure.detail = translated(QT_TRANSLATE_NOOP(
            "ConnectFailure", "The server asked for permissions that its own sign-in does not grant, or "
                              "not to you. Ask whoever runs the server."));
    } else if (failure.code == "vendor_refused"_L1) {
        failure.detail =
            translated(QT_TRANSLATE_NOOP("ConnectFailure", "Nothing was connected. Try again; if it happens again, ask "
                                                           "whoever runs the server."));
    }
    failure.settingsUrl.clear();
}

} // namespace callttone::integrations
