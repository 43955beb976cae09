// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/port_holder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

// Linux tells it in /proc (proc(5)): sockets with their inodes in net/tcp, and who has an inode open under <pid>/fd.
// Elsewhere these files do not exist, and that somebody listens is all there is to know.

QSet<QString> listeningInodes(quint16 port)
{
    QSet<QString> inodes;
    for (const auto &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            // sl local_address rem_address st tx_queue:rx_queue tr:when retrnsmt uid timeout inode
            const QList<QByteArray> fields = line.simplified().split(' ');
            const bool listening = fields.value(3) == "0A";
            if (listening && fields.value(1).split(':').last().toUShort(nullptr, 16) == port)
                inodes.insert(QString::fromLatin1(fields.value(9)));
        }
    }
    return inodes;
}

std::optional<PortHolder> holderOf(const QSet<QString> &inodes)
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &pid : processes) {
        const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
        const QStringList links = descriptors.entryList(QDir::Files | QDir::System | QDir::Hidden);
        for (const QString &link : links) {
            const QString target = QFile(descriptors.filePath(link)).symLinkTarget(); // "…/socket:[12345]"
            const qsizetype at = target.indexOf("socket:["_L1);
            if (at < 0 || !inodes.contains(target.mid(at + 8).chopped(1)))
                continue;
            QFile name(u"/proc/%1/comm"_s.arg(pid));
            const bool readable = name.open(QIODevice::ReadOnly);
            return PortHolder{readable ? QString::fromUtf8(name.readAll()).trimmed() : QString(), pid.toLongLong()};
        }
    }
    return {};
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(500);
}

} // namespace

std::optional<PortHolder> findPortHolder(quint16 port)
{
    const QSet<QString> inodes = listeningInodes(port);
    if (inodes.isEmpty())
        return answers(port) ? std::optional(PortHolder()) : std::nullopt;
    return holderOf(inodes).value_or(PortHolder());
}

} // namespace callttone::connect
