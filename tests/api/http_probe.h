// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <optional>

namespace callttone::testing {

/// An answer as it came over the wire.
struct HttpAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QString code() const { return json().value(QStringLiteral("code")).toString(); }
};

/// One connection to the service on loopback, byte by byte as a test wants it. Blocking, with a deadline on everything.
class HttpProbe
{
public:
    explicit HttpProbe(quint16 port);

    void send(const QByteArray &bytes);
    /// Sends what the service takes, up to `total` bytes of `unit`, repeated; stops when it closes. Answers how many.
    qint64 flood(const QByteArray &unit, qint64 total, int ms = 20'000);
    /// The next whole answer; nullopt when none comes in time.
    [[nodiscard]] std::optional<HttpAnswer> answer(int ms = 10'000);
    /// Whatever arrives until `ms` pass without anything or the service closes.
    [[nodiscard]] QByteArray rest(int ms = 500);
    /// The next bytes, empty when none come in time.
    [[nodiscard]] QByteArray some(int ms = 5'000);
    [[nodiscard]] bool closesWithin(int ms);

    /// A request with the Host header of the service; `extra` are whole header lines.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                     const QByteArray &extra = {}) const;
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
    quint16 m_port;
};

} // namespace callttone::testing
