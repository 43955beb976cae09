// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/address_guard.h"

#include "app/delivery/native_sockets.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

using enum AddressScope;
using V4 = std::array<uchar, 4>;
using V6 = std::array<uchar, 16>;

template<typename Address> struct Block
{
    Address base;
    int bits;
    AddressRange range;
};

constexpr V6 v6(std::initializer_list<quint16> leadingGroups, std::initializer_list<quint16> trailingGroups = {})
{
    V6 address{};
    size_t at = 0;
    for (const quint16 group : leadingGroups) {
        address[at++] = uchar(group >> 8);
        address[at++] = uchar(group & 0xff);
    }
    at = address.size() - 2 * trailingGroups.size();
    for (const quint16 group : trailingGroups) {
        address[at++] = uchar(group >> 8);
        address[at++] = uchar(group & 0xff);
    }
    return address;
}

constexpr AddressRange unspecified{Never, "an unspecified address"_L1};
constexpr AddressRange loopback{Local, "a loopback address"_L1};
constexpr AddressRange privateUse{Local, "a private network address"_L1};
constexpr AddressRange carrierNat{Local, "a carrier-grade NAT address"_L1};
constexpr AddressRange linkLocal{Local, "a link-local address"_L1};
constexpr AddressRange metadata{Never, "a cloud metadata service"_L1};
constexpr AddressRange documentation{Never, "a documentation address"_L1};
constexpr AddressRange benchmarking{Never, "a benchmarking address"_L1};
constexpr AddressRange multicast{Never, "a multicast address"_L1};
constexpr AddressRange broadcast{Never, "the broadcast address"_L1};
constexpr AddressRange reserved{Never, "a reserved address"_L1};
constexpr AddressRange translated{Never, "an address that is translated into another"_L1};
constexpr AddressRange publicAddress{Public, "a public address"_L1};

// The first match counts, so single hosts stand before the networks around them. Metadata services give out the
// machine's cloud credentials, and some sit where "allow private" or the public internet would let us through.
constexpr std::array blocks4{
    Block<V4>{{169, 254, 169, 254}, 32, metadata}, // AWS, Google, Azure, Oracle, DigitalOcean
    Block<V4>{{169, 254, 170, 2}, 32, metadata},   // AWS container credentials
    Block<V4>{{169, 254, 170, 23}, 32, metadata},  // AWS pod identity
    Block<V4>{{100, 100, 100, 200}, 32, metadata}, // Alibaba
    Block<V4>{{168, 63, 129, 16}, 32, metadata},   // Azure wire server, in public space
    Block<V4>{{0, 0, 0, 0}, 8, unspecified},         Block<V4>{{10, 0, 0, 0}, 8, privateUse},
    Block<V4>{{100, 64, 0, 0}, 10, carrierNat},      Block<V4>{{127, 0, 0, 0}, 8, loopback},
    Block<V4>{{169, 254, 0, 0}, 16, linkLocal},      Block<V4>{{172, 16, 0, 0}, 12, privateUse},
    Block<V4>{{192, 0, 0, 0}, 24, reserved}, // IETF protocol assignments
    Block<V4>{{192, 0, 2, 0}, 24, documentation},    Block<V4>{{192, 88, 99, 0}, 24, translated}, // 6to4 relays
    Block<V4>{{192, 168, 0, 0}, 16, privateUse},     Block<V4>{{198, 18, 0, 0}, 15, benchmarking},
    Block<V4>{{198, 51, 100, 0}, 24, documentation}, Block<V4>{{203, 0, 113, 0}, 24, documentation},
    Block<V4>{{224, 0, 0, 0}, 4, multicast},         Block<V4>{{255, 255, 255, 255}, 32, broadcast},
    Block<V4>{{240, 0, 0, 0}, 4, reserved},
};

constexpr std::array blocks6{
    Block<V6>{v6({0xfd00, 0x0ec2}, {0x0254}), 128, metadata}, // AWS
    Block<V6>{v6({0xfd00, 0x0ec2}, {0x0023}), 128, metadata}, // AWS pod identity
    Block<V6>{v6({0xfd20, 0x00ce}, {0x0254}), 128, metadata}, // Google
    Block<V6>{v6({}), 128, unspecified},
    Block<V6>{v6({}, {1}), 128, loopback},
    Block<V6>{v6({}), 96, translated},                  // IPv4-compatible, deprecated
    Block<V6>{v6({0x0064, 0xff9b}), 96, translated},    // NAT64
    Block<V6>{v6({0x0064, 0xff9b, 1}), 48, translated}, // local-use NAT64
    Block<V6>{v6({0x0100}), 64, reserved},              // discard-only
    Block<V6>{v6({0x2001, 0}), 32, translated},         // Teredo
    Block<V6>{v6({0x2001, 2, 0}), 48, benchmarking},
    Block<V6>{v6({0x2001, 0x0010}), 28, reserved}, // ORCHID
    Block<V6>{v6({0x2001, 0x0020}), 28, reserved}, // ORCHIDv2
    Block<V6>{v6({0x2001, 0x0db8}), 32, documentation},
    Block<V6>{v6({0x2002}), 16, translated}, // 6to4
    Block<V6>{v6({0x3fff}), 20, documentation},
    Block<V6>{v6({0x5f00}), 16, reserved}, // segment routing
    Block<V6>{v6({0xfc00}), 7, privateUse},
    Block<V6>{v6({0xfe80}), 10, linkLocal},
    Block<V6>{v6({0xfec0}), 10, privateUse}, // site-local, deprecated
    Block<V6>{v6({0xff00}), 8, multicast},
    Block<V6>{v6({0x2000}), 3, publicAddress}, // all that has been given out for global unicast
};

template<typename Address> bool isInside(const Address &address, const Block<Address> &block)
{
    const size_t whole = size_t(block.bits) / 8;
    const int rest = block.bits % 8;
    if (!std::equal(address.begin(), address.begin() + whole, block.base.begin()))
        return false;
    const uchar mask = uchar(0xff00 >> rest);
    return rest == 0 || (address[whole] & mask) == (block.base[whole] & mask);
}

AddressRange classify(const V4 &address)
{
    for (const auto &block : blocks4) {
        if (isInside(address, block))
            return block.range;
    }
    return publicAddress;
}

AddressRange classify(const V6 &address)
{
    static constexpr Block<V6> mapped{v6({0, 0, 0, 0, 0, 0xffff}), 96, reserved};
    if (isInside(address, mapped)) {
        V4 inner;
        std::copy(address.begin() + 12, address.end(), inner.begin());
        return classify(inner);
    }
    for (const auto &block : blocks6) {
        if (isInside(address, block))
            return block.range;
    }
    return reserved; // outside 2000::/3 nothing is assigned; new special ranges start there
}

} // namespace

AddressRange classifyAddress(const sockaddr *address)
{
    // copied out, for the caller's storage need not be aligned as the real type
    if (address->sa_family == AF_INET) {
        sockaddr_in in;
        std::memcpy(&in, address, sizeof in);
        V4 bytes;
        std::memcpy(bytes.data(), &in.sin_addr, bytes.size());
        return classify(bytes);
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 in;
        std::memcpy(&in, address, sizeof in);
        V6 bytes;
        std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
        return classify(bytes);
    }
    return {Never, "not an internet address"_L1};
}

AddressRange classifyAddress(const char *numericAddress)
{
    V4 four;
    if (inet_pton(AF_INET, numericAddress, four.data()) == 1)
        return classify(four);
    V6 six;
    if (inet_pton(AF_INET6, numericAddress, six.data()) == 1)
        return classify(six);
    return {Never, "not an internet address"_L1};
}

QString addressText(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text, sizeof text);
    else if (address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text, sizeof text);
    return QString::fromLatin1(text);
}

} // namespace callttone::delivery
