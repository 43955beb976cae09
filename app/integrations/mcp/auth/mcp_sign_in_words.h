// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/server_sign_in.h"

namespace callttone::integrations {

/// A failed sign-in at a server in words that fit: there is no app of ours at a vendor and nothing in .env.
void explainSignIn(values::ConnectFailure &failure, connect::ClientOrigin origin);

} // namespace callttone::integrations
