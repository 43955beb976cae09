// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded by ./dev into the desktop when it is shown over VNC: Qt's VNC platform binds every interface and takes no
// address, so a bind() of the port in CALLTTONE_VNC_PORT to "any" becomes a bind to 127.0.0.1. All others pass through.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

typedef int (*BindFunction)(int, const struct sockaddr *, socklen_t);

static int isVncPort(in_port_t port)
{
    const char *wanted = getenv("CALLTTONE_VNC_PORT");
    return wanted && ntohs(port) == atoi(wanted);
}

int bind(int socket, const struct sockaddr *address, socklen_t length)
{
    static BindFunction systemBind;
    if (!systemBind)
        systemBind = (BindFunction)dlsym(RTLD_NEXT, "bind");
    if (!systemBind) {
        errno = ENOSYS;
        return -1;
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 local;
        memcpy(&local, address, sizeof local);
        if (isVncPort(local.sin6_port) && IN6_IS_ADDR_UNSPECIFIED(&local.sin6_addr)) {
            // Qt's socket is dual-stack; the mapped form is what an IPv4 client on 127.0.0.1 reaches.
            inet_pton(AF_INET6, "::ffff:127.0.0.1", &local.sin6_addr);
            return systemBind(socket, (const struct sockaddr *)&local, sizeof local);
        }
    }
    if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in local;
        memcpy(&local, address, sizeof local);
        if (isVncPort(local.sin_port) && local.sin_addr.s_addr == htonl(INADDR_ANY)) {
            local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return systemBind(socket, (const struct sockaddr *)&local, sizeof local);
        }
    }
    return systemBind(socket, address, length);
}
