// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace callttone::app {

/// The program that stands in for all vendors, as a child of this one, with a folder for an engine to use it: both go
/// with this object, so nothing of a sandbox is left behind. UI thread.
class SandboxProcess : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    /// `program` is callttone-sandbox; the one beside this program unless a test names another.
    explicit SandboxProcess(QString program = besideThisProgram(), QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Exactly one of started() and failed() follows. `redirectUri` is registered with the stand-ins as well.
    void start(const QUrl &redirectUri);
    [[nodiscard]] bool isUp() const { return m_up; }

    [[nodiscard]] QUrl page() const; ///< what it shows of itself
    /// Variables for the engine: client ids, secrets, and where the vendors are.
    [[nodiscard]] QHash<QString, QString> environment() const;
    /// A new, empty folder for the engine.
    [[nodiscard]] QString dataDir() const;

    [[nodiscard]] static QString besideThisProgram();

Q_SIGNALS:
    void started();
    void failed(const callttone::core::ApiError &error);
    /// It was up and ended by itself.
    void ended();

private:
    void readLine();
    void onFinished();
    void giveUp(const QString &why);

    QString m_program;
    QTemporaryDir m_home;
    QProcess m_process;
    QTimer m_patience;
    QUrl m_base;
    bool m_up = false;
};

} // namespace callttone::app
