// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_server.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace callttone::tests {

namespace {

struct FreeSsl
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template<typename T> using Owned = std::unique_ptr<T, FreeSsl>;

Owned<SSL_CTX> makeContext(const TlsIdentity &identity, int maxTlsVersion)
{
    Owned<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    const auto bioOf = [](const QByteArray &pem) { return Owned<BIO>(BIO_new_mem_buf(pem.data(), int(pem.size()))); };
    const Owned<X509> certificate(PEM_read_bio_X509(bioOf(identity.certificatePem).get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(bioOf(identity.keyPem).get(), nullptr, nullptr, nullptr));
    if (SSL_CTX_use_certificate(context.get(), certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1)
        qFatal("the test certificate cannot be used");
    if (maxTlsVersion) {
        SSL_CTX_set_max_proto_version(context.get(), maxTlsVersion);
        SSL_CTX_set_security_level(context.get(), 0); // old versions are not offered above it
    }
    return context;
}

/// One accepted connection: plain or TLS bytes in and out.
class Wire
{
public:
    Wire(int fd, SSL_CTX *context)
        : m_fd(fd)
    {
        if (context) {
            m_ssl.reset(SSL_new(context));
            SSL_set_fd(m_ssl.get(), fd);
        }
    }
    [[nodiscard]] bool open() { return !m_ssl || SSL_accept(m_ssl.get()) == 1; }
    [[nodiscard]] qsizetype read(char *data, size_t size)
    {
        return m_ssl ? SSL_read(m_ssl.get(), data, int(size)) : recv(m_fd, data, size, 0);
    }
    [[nodiscard]] bool write(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype sent = m_ssl ? SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()))
                                         : send(m_fd, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes = bytes.sliced(sent);
        }
        return true;
    }
    void shutDownTls()
    {
        if (m_ssl)
            SSL_shutdown(m_ssl.get());
    }

private:
    int m_fd;
    Owned<SSL> m_ssl;
};

} // namespace

struct FaultServer::Shared
{
    mutable std::mutex mutex;
    mutable std::condition_variable changed; ///< a request came, or we stop
    Script script;
    Owned<SSL_CTX> context;
    QList<RecordedRequest> requests;
    std::map<int, int> openSockets; ///< by connection number
    std::vector<std::thread> threads;
    int connections = 0;
    int requestsSeen = 0;
    bool recording = true;
    bool stopping = false;
    std::atomic<qint64> bytesSent = 0;
    int listener = -1;
    quint16 port = 0;

    void listenOnFreePort();
    void acceptUntilStopped();
    void serve(int fd, int number);
    [[nodiscard]] bool readRequest(Wire &wire, QByteArray &buffer, RecordedRequest &request);
    [[nodiscard]] FaultReply take(const RecordedRequest &request);
    [[nodiscard]] bool send(Wire &wire, const FaultReply &reply);
    [[nodiscard]] bool sendBytes(Wire &wire, const QByteArray &bytes, int dripMs);
    /// False when the server stops meanwhile.
    [[nodiscard]] bool pause(int ms);
};

void FaultServer::Shared::listenOnFreePort()
{
    listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 512) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the fault server cannot listen");
    port = ntohs(address.sin_port);
}

void FaultServer::Shared::acceptUntilStopped()
{
    while (true) {
        pollfd waiting{.fd = listener, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&waiting, 1, 20);
        const std::lock_guard lock(mutex);
        if (stopping)
            return;
        if (ready != 1)
            continue;
        const int fd = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        const int number = connections++;
        openSockets[number] = fd;
        threads.emplace_back([this, fd, number] { serve(fd, number); });
    }
}

bool FaultServer::Shared::pause(int ms)
{
    std::unique_lock lock(mutex);
    return !changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return stopping; });
}

bool FaultServer::Shared::readRequest(Wire &wire, QByteArray &buffer, RecordedRequest &request)
{
    qsizetype bodySize = 0;
    while (true) {
        if (request.head.isEmpty()) {
            if (const qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0) {
                request.head = buffer.left(end + 4);
                buffer.remove(0, end + 4);
                bodySize = request.header("content-length").toLongLong();
            }
        }
        if (!request.head.isEmpty() && buffer.size() >= bodySize) {
            request.body = buffer.left(bodySize);
            buffer.remove(0, bodySize);
            return true;
        }
        char block[16 * 1024];
        const qsizetype got = wire.read(block, sizeof block);
        if (got <= 0)
            return false;
        buffer.append(block, got);
    }
}

FaultReply FaultServer::Shared::take(const RecordedRequest &request)
{
    Script current;
    {
        const std::lock_guard lock(mutex);
        ++requestsSeen;
        if (recording)
            requests.append(request);
        current = script;
    }
    changed.notify_all();
    return current(request);
}

bool FaultServer::Shared::sendBytes(Wire &wire, const QByteArray &bytes, int dripMs)
{
    if (dripMs == 0) {
        bytesSent += bytes.size();
        return wire.write(bytes);
    }
    for (const char byte : bytes) {
        if (!wire.write({&byte, 1}) || !pause(dripMs))
            return false;
        ++bytesSent;
    }
    return true;
}

bool FaultServer::Shared::send(Wire &wire, const FaultReply &reply)
{
    if (reply.delayMs > 0 && !pause(reply.delayMs))
        return false;
    if (reply.repeat == 1 && reply.headDripMs == 0 && reply.bodyDripMs == 0)
        return sendBytes(wire, reply.head + reply.body, 0);
    if (!sendBytes(wire, reply.head, reply.headDripMs))
        return false;
    for (qint64 i = 0; i < reply.repeat; ++i) {
        if (!sendBytes(wire, reply.body, reply.bodyDripMs))
            return false;
    }
    return true;
}

void FaultServer::Shared::serve(int fd, int number)
{
    using Ending = FaultReply::Ending;
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    {
        Wire wire(fd, context.get());
        QByteArray buffer;
        bool goesOn = wire.open();
        for (int index = 0; goesOn; ++index) {
            RecordedRequest request{.connection = number, .indexOnConnection = index};
            if (!readRequest(wire, buffer, request))
                break;
            const FaultReply reply = take(request);
            goesOn = send(wire, reply) && reply.ending == Ending::KeepAlive;
            if (reply.ending == Ending::Hang)
                goesOn = pause(std::numeric_limits<int>::max());
            if (reply.ending == Ending::Reset) {
                const linger abort{.l_onoff = 1, .l_linger = 0};
                setsockopt(fd, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
            }
            if (reply.ending == Ending::Close)
                wire.shutDownTls();
        }
    }
    const std::lock_guard lock(mutex); // so that stopping never shuts down a number the system has given out again
    openSockets.erase(number);
    close(fd);
}

FaultServer::FaultServer(Script script, std::optional<TlsIdentity> identity, int maxTlsVersion)
    : m_shared(std::make_unique<Shared>())
{
    std::signal(SIGPIPE, SIG_IGN); // TLS writes to a client that has gone
    m_shared->script = std::move(script);
    if (identity)
        m_shared->context = makeContext(*identity, maxTlsVersion);
    m_shared->listenOnFreePort();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->threads.emplace_back([shared = m_shared.get()] { shared->acceptUntilStopped(); });
}

FaultServer::FaultServer(const FaultReply &always)
    : FaultServer([always](const RecordedRequest &) { return always; })
{}

FaultServer::~FaultServer()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopping = true;
        for (const auto &[number, fd] : m_shared->openSockets)
            shutdown(fd, SHUT_RDWR);
    }
    m_shared->changed.notify_all();
    m_shared->threads.front().join(); // the acceptor; no threads are added after it
    for (auto thread = m_shared->threads.begin() + 1; thread != m_shared->threads.end(); ++thread)
        thread->join();
    close(m_shared->listener);
}

quint16 FaultServer::port() const
{
    return m_shared->port;
}

QByteArray FaultServer::url(const QByteArray &path, const QByteArray &host) const
{
    return (m_shared->context ? "https://" : "http://") + host + ':' + QByteArray::number(port()) + path;
}

void FaultServer::setScript(Script script)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->script = std::move(script);
}

void FaultServer::setRecording(bool on)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->recording = on;
}

QList<RecordedRequest> FaultServer::requests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->requests;
}

int FaultServer::requestCount() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->requestsSeen;
}

int FaultServer::connectionCount() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->connections;
}

qint64 FaultServer::bytesSent() const
{
    return m_shared->bytesSent;
}

bool FaultServer::waitForRequests(int count, int timeoutMs) const
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                                      [&] { return m_shared->requestsSeen >= count; });
}

} // namespace callttone::tests
