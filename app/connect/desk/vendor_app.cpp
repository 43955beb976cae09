// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/vendor_app.h"

#include "app/core/settings.h"

namespace callttone::connect {

QString vendorOf(const IntegrationDescriptor &descriptor)
{
    return descriptor.vendor.isEmpty() ? descriptor.name : descriptor.vendor;
}

core::SecretString clientSecretOf(const IntegrationDescriptor &descriptor, const core::Environment &environment)
{
    return core::SecretString(environment.value(descriptor.clientSecretVariable).toUtf8());
}

} // namespace callttone::connect
