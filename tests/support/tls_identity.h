// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace callttone::tests {

/// A certificate with its private key, both PEM.
struct TlsIdentity
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// What a certificate shall say. Times are days from now.
struct CertificateWish
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName as OpenSSL's configuration writes it
    int notBeforeDays = -1;
    int notAfterDays = 30;
};

/// A certificate authority that lives as long as the test; clients that shall trust it are given its certificate.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name = "Test Authority");
    ~TestAuthority();

    [[nodiscard]] const QByteArray &certificatePem() const;
    [[nodiscard]] TlsIdentity issue(const CertificateWish &wish = {}) const;
    [[nodiscard]] static TlsIdentity selfSigned(const CertificateWish &wish = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::tests
