// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QStringList>

namespace callttone::core {

/// The environment as the product sees it: the process environment, then `.env` in the working directory, then `.env`
/// in the data directory; the first that has a name wins. Immutable after construction, so safe on every thread.
class Environment
{
public:
    /// Later maps are weaker.
    explicit Environment(QList<QHash<QString, QString>> layers);
    [[nodiscard]] static Environment ofProcess(const QString &workingDir, const QString &dataDir);

    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] bool isSet(const QString &name) const;
    /// true, 1, yes, on in any case.
    [[nodiscard]] bool flag(const QString &name) const;

private:
    QList<QHash<QString, QString>> m_layers;
};

enum class VaultKind { Keychain, File, Memory };

/// What the engine is started with, read once and checked. See the contract's "Environment" for each name.
struct EngineSettings
{
    QString dataDir;
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8484;
    /// Tried in turn when listenPort is taken; empty when somebody chose the port. Few and fixed, because vendors send
    /// the browser back only to addresses that were registered with them.
    QList<quint16> fallbackPorts = {};
    QString publicUrl;
    QString databaseUrl;            ///< path of the SQLite file
    std::optional<VaultKind> vault; ///< unset: the composition root chooses what the machine offers
    QList<qint64> retryScheduleMs;  ///< delay before attempt n+1, first entry before the first attempt
    bool allowPrivateNetwork = false;
    QString plan = QStringLiteral("professional"); ///< wire name of values::Plan
    bool bypassPlanCheck = false;
    QString organization;

    [[nodiscard]] static Result<EngineSettings> fromEnvironment(const Environment &environment, const QString &dataDir);
};

/// The data directory when neither flag nor CALLTTONE_DATA_DIR names one.
[[nodiscard]] QString defaultDataDir();

/// 0, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h: ten attempts over 75.6 h (Standard Webhooks' table).
[[nodiscard]] QList<qint64> defaultRetryScheduleMs();

/// "127.0.0.1:8484", "[::1]:8484", ":8484" or "8484".
[[nodiscard]] Result<std::pair<QString, quint16>> parseListenAddress(const QString &text);

} // namespace callttone::core
