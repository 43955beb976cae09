// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/service_connection.h"

#include "app/main/cli/saved_key.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

QString dataDirOf(const CommandLine &line)
{
    const QString fallback = qEnvironmentVariable("CALLTTONE_DATA_DIR", core::defaultDataDir());
    return QDir(line.value(u"data-dir"_s, fallback)).absolutePath();
}

core::Environment environmentOf(const CommandLine &line)
{
    return core::Environment::ofProcess(QDir::currentPath(), dataDirOf(line));
}

core::Result<QUrl> serviceUrlOf(const CommandLine &line, const core::Environment &environment)
{
    if (line.has(u"url"_s)) {
        const QUrl url = QUrl::fromUserInput(line.value(u"url"_s));
        if (!url.isValid() || url.host().isEmpty())
            return core::fail(usageError(u"--url is \"%1\""_s.arg(line.value(u"url"_s)),
                                         u"It must be an address such as http://127.0.0.1:8484."_s));
        return url;
    }
    const auto listen = core::parseListenAddress(environment.value(u"CALLTTONE_LISTEN"_s, u"127.0.0.1:8484"_s));
    if (!listen)
        return core::fail(listen.error());
    QUrl url;
    url.setScheme(u"http"_s);
    const bool everywhere = listen->first == "0.0.0.0"_L1 || listen->first == "::"_L1;
    url.setHost(everywhere ? u"127.0.0.1"_s : listen->first);
    url.setPort(listen->second);
    return url;
}

core::Result<core::SecretString> serviceKeyOf(const CommandLine &line, const core::Environment &environment)
{
    for (const auto &name : {u"CALLTTONE_API_KEY"_s, u"CALLTTONE_ADMIN_KEY"_s}) {
        if (environment.isSet(name))
            return core::SecretString(environment.value(name).toUtf8());
    }
    return readSavedKey(dataDirOf(line), environment);
}

core::Result<std::unique_ptr<ServiceConnection>> connectToService(const CommandLine &line)
{
    const core::Environment environment = environmentOf(line);
    const auto url = serviceUrlOf(line, environment);
    if (!url)
        return core::fail(url.error());
    auto key = serviceKeyOf(line, environment);
    if (!key)
        return core::fail(key.error());
    if (key->isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Unauthorized,
                           .code = u"no_key"_s,
                           .title = u"There is no API key to ask the service with"_s,
                           .detail = u"Set CALLTTONE_API_KEY, or make a key and keep it in the vault: "
                                     "callttoned key create --name cli --scopes admin --save"_s});
    }
    client::ServiceAddress address{*url, std::move(*key)};
    if (const auto problem = address.problem())
        return core::fail(*problem);
    return std::make_unique<ServiceConnection>(std::move(address));
}

} // namespace callttone::cli
