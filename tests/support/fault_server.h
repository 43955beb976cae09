// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tls_identity.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace callttone::tests {

/// A request as it came over the wire.
struct RecordedRequest
{
    QByteArray head = {}; ///< request line and headers with their line ends, blank line included
    QByteArray body = {};
    int connection = 0;        ///< 0 is the first connection ever accepted
    int indexOnConnection = 0; ///< 0 is the first request on it

    [[nodiscard]] QByteArray raw() const { return head + body; }
    [[nodiscard]] QByteArray requestLine() const;
    /// Names and values in wire order.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers() const;
    /// Value of the only header of that name; empty when there is none or more than one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the server does with one request. Bytes go out as they are given; nothing is checked or completed, so an answer
/// can be as wrong as the test needs it.
struct FaultReply
{
    enum class Ending {
        KeepAlive, ///< wait for the next request
        Close,     ///< orderly, FIN
        Reset,     ///< RST
        Hang,      ///< keep the connection, never say anything more
    };
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    QByteArray head = {}; ///< status line to blank line, or garbage
    QByteArray body = {}; ///< one block
    qint64 repeat = 1;    ///< how often the block is sent
    int delayMs = 0;      ///< before the first byte
    int headDripMs = 0;   ///< when not 0: single bytes with this pause
    int bodyDripMs = 0;
    Ending ending = Ending::KeepAlive;

    /// A correct answer with Content-Length. `headers` are whole lines without line ends.
    [[nodiscard]] static FaultReply answer(int status, const QByteArray &body = {},
                                           const QList<QByteArray> &headers = {});
    /// A correct answer in chunks.
    [[nodiscard]] static FaultReply chunked(const QList<QByteArray> &chunks);
    /// 200 and `bytes` zeros from one small block; Content-Length says so, and is left out when `endless`.
    [[nodiscard]] static FaultReply stream(qint64 bytes);
    /// These bytes, then the ending.
    [[nodiscard]] static FaultReply raw(const QByteArray &bytes, Ending ending = Ending::Close);
    [[nodiscard]] static FaultReply silent(Ending ending) { return raw({}, ending); }

    [[nodiscard]] FaultReply after(int ms) const;
    [[nodiscard]] FaultReply then(Ending newEnding) const;
};

/// A web server that misbehaves on command: raw sockets on a free port of 127.0.0.1, threads of its own, so it answers
/// while the test's thread is inside the code under test. Everything ends with the object.
class FaultServer
{
public:
    /// Called for every request, on the connection's thread.
    using Script = std::function<FaultReply(const RecordedRequest &)>;

    /// With an identity it speaks TLS; `maxTlsVersion` as OpenSSL's TLS1_1_VERSION, 0 for the newest.
    explicit FaultServer(Script script, std::optional<TlsIdentity> identity = {}, int maxTlsVersion = 0);
    explicit FaultServer(const FaultReply &always);
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:port/path" or https.
    [[nodiscard]] QByteArray url(const QByteArray &path = "/", const QByteArray &host = "127.0.0.1") const;

    void setScript(Script script);
    void setRecording(bool on); ///< off for load tests; counting goes on
    [[nodiscard]] QList<RecordedRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] qint64 bytesSent() const;
    /// Until that many requests have come whole; false when they have not within `timeoutMs`.
    [[nodiscard]] bool waitForRequests(int count, int timeoutMs = 10'000) const;

private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

} // namespace callttone::tests
