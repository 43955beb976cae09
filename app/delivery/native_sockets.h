// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the platform keeps sockaddr, inet_pton and their like.
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
