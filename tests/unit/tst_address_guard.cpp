// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/address_guard.h"
#include "app/delivery/native_sockets.h"

#include <QTest>

#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::delivery;

namespace {

/// Through a real sockaddr, as a connection does, and through text; both must agree.
AddressRange classify(const char *text)
{
    sockaddr_storage storage{};
    if (auto *v4 = reinterpret_cast<sockaddr_in *>(&storage); inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
        storage.ss_family = AF_INET;
    } else if (auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage); inet_pton(AF_INET6, text, &v6->sin6_addr) == 1) {
        storage.ss_family = AF_INET6;
    } else {
        qFatal("not an address: %s", text);
    }
    const AddressRange range = classifyAddress(reinterpret_cast<const sockaddr *>(&storage));
    if (!(range == classifyAddress(text)))
        qFatal("text and socket address disagree about %s", text);
    return range;
}

} // namespace

class TestAddressGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void mappedIsJudgedAsIpv4_data();
    void mappedIsJudgedAsIpv4();
    void publicAddresses_data();
    void publicAddresses();
    void whatTheSwitchOpens_data();
    void whatTheSwitchOpens();
    void otherThings();
};

/// Every range with its first and last address and the neighbours outside, which belong to `before` and `after`.
void TestAddressGuard::ranges_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<AddressScope>("scope");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before"); // empty: there is none
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("neighboursDiffer"); // in name

    const auto row = [](const char *tag, const char *first, const char *last, AddressScope scope, const char *name,
                        const char *before, const char *after) {
        QTest::newRow(tag) << QByteArray(first) << QByteArray(last) << scope << QString::fromLatin1(name)
                           << QByteArray(before) << QByteArray(after) << true;
    };
    using enum AddressScope;
    row("0/8", "0.0.0.0", "0.255.255.255", Never, "an unspecified address", "", "1.0.0.0");
    row("10/8", "10.0.0.0", "10.255.255.255", Local, "a private network address", "9.255.255.255", "11.0.0.0");
    row("100.64/10", "100.64.0.0", "100.127.255.255", Local, "a carrier-grade NAT address", "100.63.255.255",
        "100.128.0.0");
    row("127/8", "127.0.0.0", "127.255.255.255", Local, "a loopback address", "126.255.255.255", "128.0.0.0");
    row("169.254/16", "169.254.0.0", "169.254.255.255", Local, "a link-local address", "169.253.255.255",
        "169.255.0.0");
    row("172.16/12", "172.16.0.0", "172.31.255.255", Local, "a private network address", "172.15.255.255",
        "172.32.0.0");
    row("192.0.0/24", "192.0.0.0", "192.0.0.255", Never, "a reserved address", "191.255.255.255", "192.0.1.0");
    row("192.0.2/24", "192.0.2.0", "192.0.2.255", Never, "a documentation address", "192.0.1.255", "192.0.3.0");
    row("192.88.99/24", "192.88.99.0", "192.88.99.255", Never, "an address that is translated into another",
        "192.88.98.255", "192.88.100.0");
    row("192.168/16", "192.168.0.0", "192.168.255.255", Local, "a private network address", "192.167.255.255",
        "192.169.0.0");
    row("198.18/15", "198.18.0.0", "198.19.255.255", Never, "a benchmarking address", "198.17.255.255", "198.20.0.0");
    row("198.51.100/24", "198.51.100.0", "198.51.100.255", Never, "a documentation address", "198.51.99.255",
        "198.51.101.0");
    row("203.0.113/24", "203.0.113.0", "203.0.113.255", Never, "a documentation address", "203.0.112.255",
        "203.0.114.0");
    row("224/4", "224.0.0.0", "239.255.255.255", Never, "a multicast address", "223.255.255.255", "240.0.0.0");
    row("240/4", "240.0.0.0", "255.255.255.254", Never, "a reserved address", "239.255.255.255", "255.255.255.255");
    row("broadcast", "255.255.255.255", "255.255.255.255", Never, "the broadcast address", "255.255.255.254", "");
    row("AWS metadata", "169.254.169.254", "169.254.169.254", Never, "a cloud metadata service", "169.254.169.253",
        "169.254.169.255");
    row("AWS containers", "169.254.170.2", "169.254.170.2", Never, "a cloud metadata service", "169.254.170.1",
        "169.254.170.3");
    row("AWS pods", "169.254.170.23", "169.254.170.23", Never, "a cloud metadata service", "169.254.170.22",
        "169.254.170.24");
    row("Alibaba metadata", "100.100.100.200", "100.100.100.200", Never, "a cloud metadata service", "100.100.100.199",
        "100.100.100.201");
    row("Azure wire server", "168.63.129.16", "168.63.129.16", Never, "a cloud metadata service", "168.63.129.15",
        "168.63.129.17");

    row("::", "::", "::", Never, "an unspecified address", "", "::1");
    row("::1", "::1", "::1", Local, "a loopback address", "::", "::2");
    row("::/96", "::2", "::ffff:ffff", Never, "an address that is translated into another", "::1", "::1:0:0");
    row("64:ff9b::/96", "64:ff9b::", "64:ff9b::ffff:ffff", Never, "an address that is translated into another",
        "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", "64:ff9b::1:0:0");
    row("64:ff9b:1::/48", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", Never,
        "an address that is translated into another", "64:ff9b:0:ffff:ffff:ffff:ffff:ffff", "64:ff9b:2::");
    row("2001::/32", "2001::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff", Never,
        "an address that is translated into another", "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:1::");
    row("2001:2::/48", "2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff", Never, "a benchmarking address",
        "2001:1:ffff:ffff:ffff:ffff:ffff:ffff", "2001:2:1::");
    row("2001:10::/28 and 2001:20::/28", "2001:10::", "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff", Never,
        "a reserved address", "2001:f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:30::");
    row("2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", Never, "a documentation address",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::");
    row("2002::/16", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Never,
        "an address that is translated into another", "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::");
    row("3fff::/20", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", Never, "a documentation address",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::");
    row("2000::/3", "3fff:1000::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Public, "a public address",
        "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::");
    row("fc00::/7", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Local, "a private network address",
        "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe00::");
    row("fe80::/10", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Local, "a link-local address",
        "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fec0::");
    row("fec0::/10", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Local, "a private network address",
        "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ff00::");
    row("ff00::/8", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Never, "a multicast address",
        "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    row("AWS metadata v6", "fd00:ec2::254", "fd00:ec2::254", Never, "a cloud metadata service", "fd00:ec2::253",
        "fd00:ec2::255");
    row("AWS pods v6", "fd00:ec2::23", "fd00:ec2::23", Never, "a cloud metadata service", "fd00:ec2::22",
        "fd00:ec2::24");
    row("Google metadata v6", "fd20:ce::254", "fd20:ce::254", Never, "a cloud metadata service", "fd20:ce::253",
        "fd20:ce::255");
    // inside what is reserved anyway, so the neighbours have the same name
    for (const auto &[first, last] :
         {std::pair("100::", "100::ffff:ffff:ffff:ffff"),
          std::pair("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), std::pair("::1:0:0", "::fffe:ffff:ffff"),
          std::pair("4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
          std::pair("::ffff:0:0:0", "::ffff:0:ffff:ffff")})
        QTest::newRow(first) << QByteArray(first) << QByteArray(last) << Never << u"a reserved address"_s
                             << QByteArray(first) << QByteArray(last) << false;
}

void TestAddressGuard::ranges()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(AddressScope, scope);
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, neighboursDiffer);
    for (const QByteArray &inside : {first, last}) {
        const AddressRange range = classify(inside.constData());
        QCOMPARE(QString(range.name), name);
        QCOMPARE(range.scope, scope);
    }
    for (const QByteArray &outside : {before, after}) {
        if (!outside.isEmpty())
            QCOMPARE(QString(classify(outside.constData()).name) != name, neighboursDiffer);
    }
}

void TestAddressGuard::mappedIsJudgedAsIpv4_data()
{
    QTest::addColumn<QByteArray>("v4");
    for (const char *v4 : {"127.0.0.1", "10.1.2.3", "169.254.169.254", "224.0.0.1", "255.255.255.255", "0.0.0.0",
                           "100.64.0.1", "8.8.8.8"})
        QTest::newRow(v4) << QByteArray(v4);
}

void TestAddressGuard::mappedIsJudgedAsIpv4()
{
    QFETCH(QByteArray, v4);
    QCOMPARE(classify(("::ffff:" + v4).constData()), classify(v4.constData()));
}

void TestAddressGuard::publicAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *address : {"1.1.1.1", "8.8.8.8", "93.184.216.34", "172.15.0.1", "192.0.1.1", "223.255.255.255",
                                "2606:4700:4700::1111", "2001:4860:4860::8888", "2a00:1450:4001::200e", "2001:1::1"})
        QTest::newRow(address) << QByteArray(address);
}

void TestAddressGuard::publicAddresses()
{
    QFETCH(QByteArray, address);
    QCOMPARE(classify(address.constData()).scope, AddressScope::Public);
    QVERIFY(isAddressAllowed(classify(address.constData()), false));
    QVERIFY(isAddressAllowed(classify(address.constData()), true));
}

void TestAddressGuard::whatTheSwitchOpens_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("open");
    for (const char *address : {"127.0.0.1", "::1", "10.0.0.1", "172.20.1.1", "192.168.1.1", "169.254.7.7", "fe80::1",
                                "fd12::1", "100.64.0.1", "::ffff:127.0.0.1"})
        QTest::newRow(address) << QByteArray(address) << true;
    for (const char *address :
         {"0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255", "169.254.169.254", "fd00:ec2::254",
          "::ffff:169.254.169.254", "192.0.2.1", "2001:db8::1", "198.18.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
          "2002:7f00:1::", "::ffff:0.0.0.0", "240.0.0.1"})
        QTest::newRow(address) << QByteArray(address) << false;
}

void TestAddressGuard::whatTheSwitchOpens()
{
    QFETCH(QByteArray, address);
    QVERIFY(!isAddressAllowed(classify(address.constData()), false));
    QTEST(isAddressAllowed(classify(address.constData()), true), "open");
}

void TestAddressGuard::otherThings()
{
    sockaddr_storage storage{};
    storage.ss_family = AF_UNIX;
    const auto *address = reinterpret_cast<const sockaddr *>(&storage);
    QCOMPARE(classifyAddress(address).scope, AddressScope::Never);
    QVERIFY(addressText(address).isEmpty());
    for (const char *text : {"", "localhost", "127.1", "0x7f000001", "2130706433", "fe80::1%eth0", "[::1]"})
        QCOMPARE(classifyAddress(text).scope, AddressScope::Never);
    QVERIFY(!isAddressAllowed({}, true));
}

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_address_guard.moc"
