// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/serve.h"

#include "app/core/logging.h"
#include "app/main/engine_start.h"
#include "app/main/engine_thread.h"
#include "app/main/stop_signal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

constexpr std::chrono::seconds stopLimit(8);

void printLine(std::FILE *stream, const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stream);
    std::fflush(stream);
}

int failed(const core::ApiError &error, bool json)
{
    if (json)
        printLine(stderr, QJsonDocument(error.toProblemJson()).toJson(QJsonDocument::Compact));
    else
        printLine(stderr, error.oneLine().toUtf8());
    return 1;
}

} // namespace

int serve(const cli::ServeOptions &options)
{
    if (!options.openEventFile.isEmpty()) {
        return failed(
            {.kind = core::ErrorKind::Validation,
             .code = u"not_in_this_version"_s,
             .title = u"Event files cannot be served in this version"_s,
             .detail = u"Load %1 into an engine instead: callttoned events import %1"_s.arg(options.openEventFile)},
            options.json);
    }
    auto start = readEngineStart(options.dataDir);
    if (!start)
        return failed(start.error(), options.json);
    core::EngineSettings &settings = start->settings;
    if (!options.listen.isEmpty()) {
        const auto listen = core::parseListenAddress(options.listen);
        if (!listen)
            return failed(listen.error(), options.json);
        std::tie(settings.listenAddress, settings.listenPort) = *listen;
        settings.fallbackPorts.clear();
    }

    StopSignal stopSignal;
    EngineThread engine(VaultHost::Service);
    int code = 0;
    QObject::connect(&stopSignal, &StopSignal::received, &engine, [&engine] {
        qCInfo(core::lcApp) << "stopping: finishing what is under way";
        engine.finish();
        QTimer::singleShot(stopLimit, QCoreApplication::instance(), &QCoreApplication::quit); // a silent keyring
    });
    QObject::connect(&engine, &EngineThread::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QObject::connect(&engine, &EngineThread::started, &engine, [&](const std::shared_ptr<RunningEngine> &running) {
        printLine(stdout, QJsonDocument(QJsonObject{{u"listening"_s, running->baseUrl.toString()},
                                                    {u"dataDir"_s, running->dataDir}})
                              .toJson(QJsonDocument::Compact));
        qCInfo(core::lcApp).noquote() << "secrets are kept in" << running->vault;
    });
    QObject::connect(&engine, &EngineThread::failed, &engine, [&](const core::ApiError &error) {
        code = failed(error, options.json);
        QCoreApplication::quit();
    });
    engine.start(settings, start->environment);
    QCoreApplication::exec();
    engine.stop();
    return code;
}

} // namespace callttone::app
