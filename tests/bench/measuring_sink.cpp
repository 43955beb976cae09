// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuring_sink.h"

#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace callttone::bench {

namespace {

struct Connection
{
    int socket = -1;
    std::string buffer;
    Clock::time_point firstByte;
};

/// Length of the whole request at the buffer's start, 0 while it is incomplete.
size_t completeRequest(const std::string &buffer)
{
    const size_t head = buffer.find("\r\n\r\n");
    if (head == std::string::npos)
        return 0;
    const char *length = ::strcasestr(buffer.c_str(), "content-length:");
    const size_t body = length && length < buffer.c_str() + head ? size_t(std::atoll(length + 15)) : 0;
    return buffer.size() >= head + 4 + body ? head + 4 + body : 0;
}

} // namespace

MeasuringSink::MeasuringSink()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 256) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { loop(); });
}

MeasuringSink::~MeasuringSink()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

size_t MeasuringSink::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals.size();
}

std::unordered_map<int, Clock::time_point> MeasuringSink::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals;
}

void MeasuringSink::loop()
{
    std::vector<Connection> connections;
    while (!m_stopping) {
        std::vector<pollfd> polled{{m_listener, POLLIN, 0}};
        for (const Connection &connection : connections)
            polled.push_back({connection.socket, POLLIN, 0});
        if (::poll(polled.data(), polled.size(), 100) <= 0)
            continue;
        for (size_t i = connections.size(); i-- > 0;) {
            if (!(polled[i + 1].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            Connection &connection = connections[i];
            char chunk[65536];
            const ssize_t n = ::recv(connection.socket, chunk, sizeof chunk, 0);
            if (n <= 0) {
                ::close(connection.socket);
                connections.erase(connections.begin() + long(i));
                continue;
            }
            if (connection.buffer.empty())
                connection.firstByte = Clock::now();
            connection.buffer.append(chunk, size_t(n));
            while (const size_t length = completeRequest(connection.buffer)) {
                const size_t mark = connection.buffer.find("\"callId\":\"bench-");
                if (mark < length) {
                    const std::lock_guard lock(m_mutex);
                    m_arrivals.emplace(std::atoi(connection.buffer.c_str() + mark + 16), connection.firstByte);
                }
                connection.buffer.erase(0, length);
                static constexpr char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
                ::send(connection.socket, answer, sizeof answer - 1, MSG_NOSIGNAL);
            }
        }
        if (polled[0].revents & POLLIN) {
            const int socket = ::accept(m_listener, nullptr, nullptr);
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            connections.push_back({socket, {}, {}});
        }
    }
    for (const Connection &connection : connections)
        ::close(connection.socket);
}

} // namespace callttone::bench
