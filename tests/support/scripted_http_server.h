// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace callttone::testing {

struct ScriptedRequest
{
    QByteArray method;
    QByteArray target;                    ///< path and query as sent
    QMap<QByteArray, QByteArray> headers; ///< names lower-case
    QByteArray body;
};

/// What the script says to one request.
struct ScriptedAnswer
{
    enum class Ending {
        Complete, ///< a whole answer, connection kept
        HoldOpen, ///< head and body without a length; push() adds to it
        CutShort, ///< promises more than `body` and closes
        HangUp,   ///< closes without a byte
        Silence,  ///< never answers
    };

    int status = 200;
    QByteArray body = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Ending ending = Ending::Complete;
};

/// A service played by a script, on a free loopback port, in the test's own thread.
class ScriptedHttpServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    explicit ScriptedHttpServer(Script script, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] const QList<ScriptedRequest> &requests() const { return m_requests; }
    /// To every connection held open.
    void push(const QByteArray &bytes);
    void closeHeld();
    /// Refuses new connections from now on, on a port nobody else gets meanwhile.
    void stopListening() { m_server.close(); }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ScriptedAnswer &answer);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QPointer<QTcpSocket>> m_held;
    QList<ScriptedRequest> m_requests;
    QTcpServer m_server; // last: it closes its sockets when it goes, and they still report to the members above
};

} // namespace callttone::testing
