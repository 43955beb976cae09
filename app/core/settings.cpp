// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include "app/core/dotenv.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

namespace {

QHash<QString, QString> dotenvIn(const QString &directory)
{
    QFile file(QDir(directory).filePath(u".env"_s));
    return file.open(QIODevice::ReadOnly) ? parseDotenv(file.readAll()) : QHash<QString, QString>();
}

ApiError badVariable(const QString &name, const QString &value, const QString &expected)
{
    return {.kind = ErrorKind::Validation,
            .code = u"bad_environment"_s,
            .title = u"%1 has a value that cannot be used"_s.arg(name),
            .detail = u"It is \"%1\"; expected %2. Correct it in the environment or in .env and start again."_s.arg(
                value, expected)};
}

Result<QList<qint64>> parseSchedule(const QString &text)
{
    QList<qint64> delays;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const double seconds = part.trimmed().toDouble(&ok);
        if (!ok || seconds < 0 || seconds > 30 * 86400.0)
            return fail(badVariable(u"CALLTTONE_RETRY_SCHEDULE"_s, text,
                                    u"seconds separated by commas, each from 0 to 2592000, such as 0,5,300"_s));
        delays.append(qint64(seconds * 1000));
    }
    if (delays.isEmpty())
        return fail(badVariable(u"CALLTTONE_RETRY_SCHEDULE"_s, text, u"at least one number of seconds"_s));
    return delays;
}

Result<std::optional<VaultKind>> parseVault(const QString &text)
{
    if (text.isEmpty())
        return std::optional<VaultKind>();
    if (text == "keychain"_L1)
        return VaultKind::Keychain;
    if (text == "file"_L1)
        return VaultKind::File;
    if (text == "memory"_L1)
        return VaultKind::Memory;
    return fail(badVariable(u"CALLTTONE_VAULT"_s, text, u"keychain, file or memory"_s));
}

} // namespace

Environment::Environment(QList<QHash<QString, QString>> layers)
    : m_layers(std::move(layers))
{}

Environment Environment::ofProcess(const QString &workingDir, const QString &dataDir)
{
    QHash<QString, QString> process;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    const QStringList names = system.keys();
    for (const QString &name : names)
        process.insert(name, system.value(name));
    return Environment({process, dotenvIn(workingDir), dotenvIn(dataDir)});
}

QString Environment::value(const QString &name, const QString &fallback) const
{
    for (const auto &layer : m_layers) {
        const auto found = layer.constFind(name);
        if (found != layer.constEnd() && !found->isEmpty())
            return *found;
    }
    return fallback;
}

bool Environment::isSet(const QString &name) const
{
    return !value(name).isEmpty();
}

bool Environment::flag(const QString &name) const
{
    const QString text = value(name).toLower();
    return text == "true"_L1 || text == "1"_L1 || text == "yes"_L1 || text == "on"_L1;
}

Result<EngineSettings> EngineSettings::fromEnvironment(const Environment &environment, const QString &dataDir)
{
    EngineSettings settings;
    settings.dataDir = dataDir;
    settings.publicUrl = environment.value(u"CALLTTONE_PUBLIC_URL"_s);
    settings.allowPrivateNetwork = environment.flag(u"CALLTTONE_ALLOW_PRIVATE_NETWORK"_s);
    settings.bypassPlanCheck = environment.flag(u"BYPASS_PLAN_CHECK"_s);
    settings.plan = environment.value(u"CALLTTONE_PLAN"_s, settings.plan);
    settings.organization = environment.value(u"CALLTTONE_ORGANIZATION"_s);

    settings.databaseUrl = environment.value(u"CALLTTONE_DATABASE_URL"_s, QDir(dataDir).filePath(u"callttone.db"_s));
    if (settings.databaseUrl.contains("://"_L1) && !settings.databaseUrl.startsWith("sqlite://"_L1))
        return fail(badVariable(u"CALLTTONE_DATABASE_URL"_s, settings.databaseUrl.section(u':', 0, 0) + u"://…"_s,
                                u"the path of an SQLite file"_s));
    if (settings.databaseUrl.startsWith("sqlite://"_L1))
        settings.databaseUrl = settings.databaseUrl.mid(9);

    const auto listen = parseListenAddress(environment.value(u"CALLTTONE_LISTEN"_s, u"127.0.0.1:8484"_s));
    if (!listen)
        return fail(listen.error());
    std::tie(settings.listenAddress, settings.listenPort) = *listen;
    if (!environment.isSet(u"CALLTTONE_LISTEN"_s))
        settings.fallbackPorts = {8485, 8486};

    const auto vault = parseVault(environment.value(u"CALLTTONE_VAULT"_s));
    if (!vault)
        return fail(vault.error());
    settings.vault = *vault;

    settings.retryScheduleMs = defaultRetryScheduleMs();
    if (environment.isSet(u"CALLTTONE_RETRY_SCHEDULE"_s)) {
        const auto schedule = parseSchedule(environment.value(u"CALLTTONE_RETRY_SCHEDULE"_s));
        if (!schedule)
            return fail(schedule.error());
        settings.retryScheduleMs = *schedule;
    }
    return settings;
}

QString defaultDataDir()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"callttone"_s);
}

QList<qint64> defaultRetryScheduleMs()
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    return {0, 5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour};
}

Result<std::pair<QString, quint16>> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon < 0 ? QString() : text.left(colon);
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    if (!ok)
        return fail(badVariable(u"CALLTTONE_LISTEN"_s, text, u"an address and a port such as 127.0.0.1:8484"_s));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    return std::pair(host, port);
}

} // namespace callttone::core
