// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sockaddr;

namespace callttone::delivery {

/// Who may connect to an address.
enum class AddressScope {
    Public, ///< everybody
    Local,  ///< this machine and its networks: only endpoints that allow private addresses
    Never,  ///< nobody: multicast, unspecified, tunnels into other ranges, cloud metadata, reserved
};

/// The block an address belongs to.
struct AddressRange
{
    AddressScope scope = AddressScope::Never;
    QLatin1StringView name; ///< for error details: "a loopback address"
    bool operator==(const AddressRange &) const = default;
};

/// Classifies an address a socket is about to connect to. It works on the resolved address and nothing earlier: names,
/// odd spellings of numbers and DNS answers that change between check and use cannot get past it. IPv4 inside IPv6
/// (::ffff:0:0/96) is judged as the IPv4 address. Ranges: IANA special-purpose registries (RFC 6890 and successors).
[[nodiscard]] AddressRange classifyAddress(const sockaddr *address);
/// The same for a numeric address in text, "192.0.2.1" or "2001:db8::1"; anything else is Never.
[[nodiscard]] AddressRange classifyAddress(const char *numericAddress);

[[nodiscard]] constexpr bool isAddressAllowed(const AddressRange &range, bool allowPrivateNetwork)
{
    return range.scope == AddressScope::Public || (range.scope == AddressScope::Local && allowPrivateNetwork);
}

/// "192.0.2.1", without port or zone; empty for other families.
[[nodiscard]] QString addressText(const sockaddr *address);

} // namespace callttone::delivery
