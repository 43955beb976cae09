// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/secret_service_look.h"

namespace callttone::connect {

std::unique_ptr<SecretServiceLook> SecretServiceLook::create()
{
    return nullptr;
}

} // namespace callttone::connect
