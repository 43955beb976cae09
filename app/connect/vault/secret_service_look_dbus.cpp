// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/secret_service_look.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

using Presence = KeychainBackend::Presence;

constexpr int callLimitMs = 1500;
const QString secretService = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;

/// Without an address libdbus starts a bus of its own (dbus-launch), which nobody else is on and nobody ends.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

/// GLib, on which libsecret stands, ends a process whose session bus goes away. Events are to be delivered all the
/// same. https://docs.gtk.org/gio/method.DBusConnection.set_exit_on_close.html
void outliveTheBus()
{
    QLibrary gio(u"gio-2.0"_s, 0);
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExit = void (*)(void *connection, int exits);
    const auto getBus = reinterpret_cast<GetBus>(gio.resolve("g_bus_get_sync"));
    const auto setExit = reinterpret_cast<SetExit>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    void *shared = getBus && setExit ? getBus(sessionBus, nullptr, nullptr) : nullptr;
    if (shared) // never let go of: libsecret is to get this very one
        setExit(shared, 0);
}

class DBusLook final : public SecretServiceLook
{
public:
    ~DBusLook() override
    {
        if (!m_name.isEmpty())
            QDBusConnection::disconnectFromBus(m_name);
    }

    Presence look() override
    {
        const std::lock_guard lock(m_mutex);
        if (!connected())
            return Presence::Absent;
        const QDBusMessage reply = bus().call(readDefaultAlias(), QDBus::Block, callLimitMs);
        if (reply.type() == QDBusMessage::ErrorMessage)
            return hasWallet() ? Presence::Unknown : Presence::Absent;
        const auto collection = reply.arguments().value(0).value<QDBusObjectPath>();
        if (collection.path() == "/"_L1) // no keyring yet: nothing to read, and the first write makes one
            return Presence::Ready;
        return isLocked(collection.path());
    }

    bool endSession() override
    {
        QLibrary libsecret(u"secret-1"_s, 0); // as QtKeychain loads it, so it is the same
        using Disconnect = void (*)();
        const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect"));
        if (disconnect)
            disconnect();
        return disconnect;
    }

private:
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(m_name); }

    /// A connection of our own: the shared one stays broken for good when there was no bus at its first use.
    bool connected()
    {
        if (!m_name.isEmpty() && bus().isConnected())
            return true;
        if (!m_name.isEmpty())
            QDBusConnection::disconnectFromBus(m_name);
        m_name.clear();
        if (!hasSessionBus())
            return false;
        m_name = u"callttone-secrets-%1"_s.arg(quintptr(this), 0, 16);
        if (!QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name).isConnected())
            return false;
        outliveTheBus();
        return true;
    }

    [[nodiscard]] static QDBusMessage readDefaultAlias()
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secretService, servicePath,
                                                              u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        message.setArguments({u"default"_s});
        return message;
    }

    [[nodiscard]] Presence isLocked(const QString &collection) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(secretService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        const QDBusReply<QDBusVariant> locked = bus().call(message, QDBus::Block, callLimitMs);
        if (!locked.isValid())
            return Presence::Unknown;
        return locked.value().variant().toBool() ? Presence::Locked : Presence::Ready;
    }

    /// KWallet without the Secret Service interface: QtKeychain may still know its way, we do not.
    [[nodiscard]] bool hasWallet() const
    {
        QDBusConnectionInterface *daemon = bus().interface();
        return daemon
               && (daemon->isServiceRegistered(u"org.kde.kwalletd6"_s)
                   || daemon->isServiceRegistered(u"org.kde.kwalletd5"_s));
    }

    std::mutex m_mutex;
    QString m_name;
};

} // namespace

std::unique_ptr<SecretServiceLook> SecretServiceLook::create()
{
    return std::make_unique<DBusLook>();
}

} // namespace callttone::connect
