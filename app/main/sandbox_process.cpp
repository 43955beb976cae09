// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/sandbox_process.h"

#include "app/core/dotenv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::app {

SandboxProcess::SandboxProcess(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(15s);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("It did not answer within 15 s.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(tr("%1 cannot be started: %2.").arg(QDir::toNativeSeparators(m_program), m_process.errorString()));
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.kill(); // it keeps nothing, so there is nothing to finish
    m_process.waitForFinished(1'000);
}

QString SandboxProcess::besideThisProgram()
{
#ifdef Q_OS_WIN
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"callttone-sandbox.exe"_s);
#else
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"callttone-sandbox"_s);
#endif
}

void SandboxProcess::start(const QUrl &redirectUri)
{
    QDir(m_home.path()).mkpath(u"vendors"_s);
    QDir(m_home.path()).mkpath(u"engine"_s);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.start();
    m_process.start(m_program, {u"--port"_s, u"0"_s, u"--with-parent"_s, u"--write"_s, m_home.filePath(u"vendors"_s),
                                u"--redirect"_s, redirectUri.toString()});
}

void SandboxProcess::readLine()
{
    static const QRegularExpression address(u"listens on (http://\\S+)"_s);
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine());
        const auto match = address.match(line);
        if (m_up || !match.hasMatch())
            continue;
        m_base = QUrl(match.captured(1));
        m_patience.stop();
        m_up = true;
        Q_EMIT started();
    }
}

void SandboxProcess::onFinished()
{
    if (m_up) {
        m_up = false;
        Q_EMIT ended();
    } else {
        giveUp(tr("It ended at once with code %1.").arg(m_process.exitCode()));
    }
}

void SandboxProcess::giveUp(const QString &why)
{
    m_patience.stop();
    m_process.disconnect(this);
    m_process.kill();
    Q_EMIT failed({.kind = core::ErrorKind::Unavailable,
                   .code = u"sandbox_unavailable"_s,
                   .title = tr("The sandbox did not start"),
                   .detail = why + u' ' + tr("Start with the built-in engine instead, or install CalltTone again.")});
}

QUrl SandboxProcess::page() const
{
    return m_base.resolved(QUrl(u"/__sandbox"_s));
}

QHash<QString, QString> SandboxProcess::environment() const
{
    QFile file(m_home.filePath(u"vendors/sandbox.env"_s));
    return file.open(QIODevice::ReadOnly) ? core::parseDotenv(file.readAll()) : QHash<QString, QString>();
}

QString SandboxProcess::dataDir() const
{
    return m_home.filePath(u"engine"_s);
}

} // namespace callttone::app
