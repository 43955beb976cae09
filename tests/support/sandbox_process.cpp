// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandbox_process.h"

#include "app/core/dotenv.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr int patienceMs = 10'000;

QString program()
{
    const QString folder =
        qEnvironmentVariable("CALLTTONE_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s);
#ifdef Q_OS_WIN
    return folder + u"/callttone-sandbox.exe"_s;
#else
    return folder + u"/callttone-sandbox"_s;
#endif
}

QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads to the end: every request is sent with "Connection: close".
SandboxProcess::Answer answerOf(const QByteArray &text)
{
    SandboxProcess::Answer answer;
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = text.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    answer.body = text.sliced(end + 4);
    return answer;
}

} // namespace

SandboxProcess::SandboxProcess() = default;

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::start(const QStringList &arguments)
{
    stop();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // With --with-parent it ends with the test, however that ends.
    m_process->start(program(),
                     QStringList{u"--port"_s, u"0"_s, u"--with-parent"_s, u"--write"_s, m_folder.path()} + arguments);
    if (!m_process->waitForStarted(patienceMs)) {
        m_failure = program() + u": "_s + m_process->errorString();
        return false;
    }
    const QDeadlineTimer deadline(patienceMs);
    while (!m_process->canReadLine() && !deadline.hasExpired() && m_process->state() == QProcess::Running)
        m_process->waitForReadyRead(100);
    const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
    m_baseUrl = line.mid(line.indexOf("http://"_L1)).section(u' ', 0, 0);
    if (!m_baseUrl.startsWith("http://"_L1)) {
        m_failure = u"callttone-sandbox did not get ready: "_s + line;
        return false;
    }
    return true;
}

void SandboxProcess::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(5'000)) {
        m_process->kill();
        m_process->waitForFinished(5'000);
    }
    m_process.reset();
}

QString SandboxProcess::overridesFile() const
{
    return m_folder.filePath(u"overrides.json"_s);
}

QByteArray SandboxProcess::overridesJson() const
{
    return contentOf(overridesFile());
}

QHash<QString, QString> SandboxProcess::environment() const
{
    return core::parseDotenv(contentOf(m_folder.filePath(u"sandbox.env"_s)));
}

QJsonObject SandboxProcess::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

SandboxProcess::Answer SandboxProcess::send(const QByteArray &method, const QString &target, const QByteArray &body,
                                            const Headers &headers) const
{
    const QUrl base(m_baseUrl);
    const QString path = target.startsWith(m_baseUrl) ? target.mid(m_baseUrl.size()) : target;
    QByteArray request = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: " + base.authority().toLatin1()
                         + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";

    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(request + "\r\n" + body);
    QByteArray text;
    const QDeadlineTimer deadline(patienceMs);
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(200);
        text += socket.readAll();
    }
    return answerOf(text + socket.readAll());
}

SandboxProcess::Answer SandboxProcess::get(const QString &target, const Headers &headers) const
{
    return send("GET", target, {}, headers);
}

SandboxProcess::Answer SandboxProcess::postForm(const QString &target, const QList<std::pair<QString, QString>> &fields,
                                                const Headers &headers) const
{
    return send("POST", target, formOf(fields),
                Headers{{"Content-Type", "application/x-www-form-urlencoded"}} + headers);
}

SandboxProcess::Answer SandboxProcess::postJson(const QString &target, const QJsonObject &object,
                                                const Headers &headers) const
{
    return send("POST", target, QJsonDocument(object).toJson(QJsonDocument::Compact),
                Headers{{"Content-Type", "application/json"}} + headers);
}

QString SandboxProcess::decide(const QString &authorizeUrl, bool allow,
                               const QList<std::pair<QString, QString>> &fields) const
{
    QList<std::pair<QString, QString>> form{{u"decision"_s, allow ? u"allow"_s : u"deny"_s}};
    form += fields;
    return QString::fromUtf8(postForm(authorizeUrl, form).header("location"));
}

bool SandboxProcess::setFault(const QString &vendor, const QString &kind, int count, const QJsonObject &extra) const
{
    QJsonObject fault = extra;
    fault.insert(u"vendor"_s, vendor);
    fault.insert(u"kind"_s, kind);
    if (count > 0)
        fault.insert(u"count"_s, count);
    return postJson(u"/__sandbox/faults"_s, fault).status == 200;
}

bool SandboxProcess::clearFaults() const
{
    return send("DELETE", u"/__sandbox/faults"_s).status == 200;
}

bool SandboxProcess::allowRedirect(const QString &uri) const
{
    return postJson(u"/__sandbox/redirects"_s, {{u"uri"_s, uri}}).status == 200;
}

QJsonObject SandboxProcess::state(const QString &vendor) const
{
    return state().value("vendors"_L1).toObject().value(vendor).toObject();
}

QJsonObject SandboxProcess::state() const
{
    return get(u"/__sandbox/state"_s).json();
}

QStringList SandboxProcess::secrets() const
{
    return get(u"/__sandbox/secrets"_s).json().value("secrets"_L1).toVariant().toStringList();
}

} // namespace callttone::testing
