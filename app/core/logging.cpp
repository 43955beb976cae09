// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/logging.h"

#include "app/core/clock.h"
#include "app/core/redactor.h"
#include "app/core/time_format.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

Q_LOGGING_CATEGORY(lcApp, "callttone.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "callttone.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDelivery, "callttone.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "callttone.service", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnect, "callttone.connect", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "callttone.client", QtInfoMsg)

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warn";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString safe = redacted(message);
    safe.replace(u'\n', u" ⏎ "_s); // one event, one line: foreign text must not forge log lines
    const QByteArray line = u"%1 %2 %3 %4\n"_s
                                .arg(toRfc3339(SystemClock().now()), QLatin1StringView(levelName(type)),
                                     QLatin1StringView(context.category ? context.category : "default"), safe)
                                .toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one write, so threads do not interleave
}

} // namespace

void installLogging()
{
    qInstallMessageHandler(writeLine);
}

} // namespace callttone::core
