// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace callttone::bench {

/// One keep-alive connection to 127.0.0.1 that posts and waits. As thin as can be, so that what is measured is the
/// other side.
class BlockingHttp
{
public:
    BlockingHttp(int port, std::string apiKey)
        : m_key(std::move(apiKey))
        , m_port(port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            throw std::runtime_error("cannot connect");
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~BlockingHttp() { ::close(m_socket); }
    BlockingHttp(const BlockingHttp &) = delete;
    BlockingHttp &operator=(const BlockingHttp &) = delete;

    /// Sends and answers the body; `status` gets the status. Throws when the connection ends.
    std::string request(const char *method, const std::string &path, const std::string &body, const char *type,
                        int &status)
    {
        std::string out = std::string(method) + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_port)
                          + "\r\nAuthorization: Bearer " + m_key + "\r\nContent-Type: " + type
                          + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        for (size_t sent = 0; sent < out.size();) {
            const ssize_t n = ::send(m_socket, out.data() + sent, out.size() - sent, MSG_NOSIGNAL);
            if (n <= 0)
                throw std::runtime_error("send failed");
            sent += size_t(n);
        }
        return readAnswer(status);
    }

private:
    std::string readAnswer(int &status)
    {
        size_t headEnd = std::string::npos;
        while ((headEnd = m_buffer.find("\r\n\r\n")) == std::string::npos)
            readMore();
        status = std::atoi(m_buffer.c_str() + 9);
        size_t length = 0;
        for (size_t at = 0; at < headEnd;) {
            const size_t end = m_buffer.find("\r\n", at);
            if (::strncasecmp(m_buffer.c_str() + at, "content-length:", 15) == 0)
                length = size_t(std::atoll(m_buffer.c_str() + at + 15));
            at = end + 2;
        }
        while (m_buffer.size() < headEnd + 4 + length)
            readMore();
        std::string body = m_buffer.substr(headEnd + 4, length);
        m_buffer.erase(0, headEnd + 4 + length);
        return body;
    }
    void readMore()
    {
        char chunk[16384];
        const ssize_t n = ::recv(m_socket, chunk, sizeof chunk, 0);
        if (n <= 0)
            throw std::runtime_error("connection closed");
        m_buffer.append(chunk, size_t(n));
    }

    int m_socket = -1;
    std::string m_key;
    std::string m_buffer;
    int m_port = 0;
};

} // namespace callttone::bench
