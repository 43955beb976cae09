// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ids.h"
#include "app/delivery/webhook_request.h"
#include "app/main/cli/command_line.h"
#include "app/main/cli/input_file.h"
#include "app/main/cli/received_headers.h"
#include "app/main/cli/signature_doctor.h"
#include "app/main/cli/verb.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

void addSecret(CommandLine &line)
{
    line.addOption(u"secret"_s, u"SECRET"_s,
                   u"whsec_…; default CALLTTONE_WEBHOOK_SECRET, which no process list shows"_s);
}

core::SecretString secretOf(const CommandLine &line)
{
    return core::SecretString(line.has(u"secret"_s) ? line.value(u"secret"_s).toUtf8()
                                                    : qgetenv("CALLTTONE_WEBHOOK_SECRET"));
}

int secretMissing(const CommandLine &line, Console &console)
{
    return line.misused(console, u"--secret is missing"_s, u"Give it, or set CALLTTONE_WEBHOOK_SECRET."_s);
}

int sign(Context &context, const QStringList &arguments)
{
    CommandLine line(u"webhook sign"_s, u"Prints the headers that the engine would send with a body."_s);
    addSecret(line);
    line.addOption(u"id"_s, u"ID"_s, u"Event id; default the body's \"id\", else a new one"_s);
    line.addOption(u"timestamp"_s, u"SECONDS"_s, u"Unix time; default now"_s);
    line.addOption(u"event"_s, u"EVENT"_s, u"Event name; default the body's \"event\""_s);
    line.setArguments(u"[FILE|-]"_s, u"The body; default standard input"_s, 0, 1);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const core::SecretString secret = secretOf(line);
    if (secret.isEmpty())
        return secretMissing(line, context.console);
    const auto timestamp = line.number(u"timestamp"_s, double(context.clock.now() / 1000), 0, 1e11);
    if (!timestamp)
        return line.misused(context.console, timestamp.error());
    const auto body = readInput(context.console, line.arguments().value(0));
    if (!body)
        return context.console.fail(body.error());

    const QJsonObject fields = QJsonDocument::fromJson(*body).object();
    const QString ownId = fields.value("id"_L1).toString(core::newId(u"evt", context.clock.now()));
    const delivery::WebhookMessage message{line.value(u"id"_s, ownId).toUtf8(),
                                           line.value(u"event"_s, fields.value("event"_L1).toString()).toUtf8(), *body,
                                           1};
    const auto request = delivery::buildWebhookRequest({}, secret, {}, message, core::TimeMs(*timestamp) * 1000);
    if (!request)
        return context.console.fail(request.error());
    QJsonObject object;
    for (const auto &[name, value] : request->headers) {
        if (context.console.json())
            object.insert(QString::fromLatin1(name), QString::fromUtf8(value));
        else
            context.console.print(u"%1: %2"_s.arg(QString::fromLatin1(name), printable(QString::fromUtf8(value))));
    }
    if (context.console.json())
        context.console.print(object);
    return ExitOk;
}

/// What --signature and --header-file say came with the body.
core::Result<ReceivedRequest> receivedOf(const CommandLine &line, Console &console)
{
    ReceivedRequest request;
    if (line.has(u"header-file"_s)) {
        const auto text = readInput(console, line.value(u"header-file"_s));
        if (!text)
            return core::fail(text.error());
        const auto headers = receivedHeaders(*text);
        request.guideSignature = headers.value("x-webhook-signature");
        request.standardSignature = headers.value("webhook-signature", headers.value("svix-signature"));
        request.id = headers.value("webhook-id", headers.value("svix-id"));
        request.timestamp = headers.value("webhook-timestamp", headers.value("svix-timestamp"));
    }
    request.id = line.value(u"id"_s, QString::fromUtf8(request.id)).toUtf8();
    request.timestamp = line.value(u"timestamp"_s, QString::fromUtf8(request.timestamp)).toUtf8();
    if (line.has(u"signature"_s)) {
        const QByteArray signature = line.value(u"signature"_s).toUtf8();
        (signature.contains("v1,") ? request.standardSignature : request.guideSignature) = signature;
    }
    return request;
}

struct Check
{
    QString header;
    SignatureFinding finding;
};

QJsonObject toJson(const Check &check)
{
    QJsonArray mistakes;
    for (const SignatureMistake mistake : check.finding.mistakes) {
        const SignatureMistakeInfo &info = infoOf(mistake);
        mistakes.append(QJsonObject{{u"code"_s, info.code},
                                    {u"what"_s, QString::fromUtf8(info.what)},
                                    {u"remedy"_s, QString::fromUtf8(info.remedy)}});
    }
    return {{u"header"_s, check.header}, {u"verified"_s, check.finding.verified}, {u"mistakes"_s, mistakes}};
}

void print(Console &console, const Check &check)
{
    const QString result = check.finding.verified ? console.styled(Tone::Good, u"verified"_s)
                                                  : console.styled(Tone::Bad, u"not verified"_s);
    console.print(u"%1: %2"_s.arg(check.header, result));
    if (!check.finding.verified && check.finding.mistakes.isEmpty())
        console.print(u"  It was made with another secret, or the body was changed. Compare the secret's last four "
                      "characters with the endpoint's, and take the body as raw bytes."_s);
    for (const SignatureMistake mistake : check.finding.mistakes)
        console.print(
            u"  %1. %2"_s.arg(QString::fromUtf8(infoOf(mistake).what), QString::fromUtf8(infoOf(mistake).remedy)));
}

int verify(Context &context, const QStringList &arguments)
{
    CommandLine line(
        u"webhook verify"_s,
        u"Checks the signatures of a received request, and says which mistake was made when they do not fit."_s);
    addSecret(line);
    line.addOption(u"signature"_s, u"S"_s, u"Value of X-Webhook-Signature, or of webhook-signature (v1,…)"_s);
    line.addOption(u"header-file"_s, u"FILE"_s, u"The request's headers: \"Name: value\" lines or a JSON object"_s);
    line.addOption(u"id"_s, u"ID"_s, u"Value of webhook-id"_s);
    line.addOption(u"timestamp"_s, u"SECONDS"_s, u"Value of webhook-timestamp"_s);
    line.addOption(u"max-age"_s, u"SECONDS"_s, u"Also fail when the timestamp is further from now"_s);
    line.setArguments(u"[FILE|-]"_s, u"The body's raw bytes; default standard input"_s, 0, 1);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const core::SecretString secret = secretOf(line);
    if (secret.isEmpty())
        return secretMissing(line, context.console);
    if (!line.has(u"signature"_s) && !line.has(u"header-file"_s))
        return line.misused(context.console, u"There is nothing to verify"_s, u"Give --signature or --header-file."_s);
    const auto maxAge = line.number(u"max-age"_s, 0, 1);
    if (!maxAge)
        return line.misused(context.console, maxAge.error());
    auto request = receivedOf(line, context.console);
    if (!request)
        return context.console.fail(request.error());
    const auto body = readInput(context.console, line.arguments().value(0));
    if (!body)
        return context.console.fail(body.error());
    request->body = *body;

    QList<Check> checks;
    if (const auto finding = checkGuideSignature(*request, secret.reveal()))
        checks.append({u"X-Webhook-Signature"_s, *finding});
    if (const auto finding = checkStandardSignature(*request, secret.reveal()))
        checks.append({u"webhook-signature"_s, *finding});
    if (checks.isEmpty()) {
        return context.console.fail({.kind = core::ErrorKind::Validation,
                                     .code = u"no_signature"_s,
                                     .title = u"The headers hold no signature"_s,
                                     .detail =
                                         u"Neither X-Webhook-Signature nor webhook-signature is there. A proxy may "
                                         "have removed them, or this is not a request of ours."_s});
    }
    bool verified =
        std::all_of(checks.begin(), checks.end(), [](const Check &check) { return check.finding.verified; });
    const qint64 age = context.clock.now() / 1000 - request->timestamp.trimmed().toLongLong();
    const bool isStale = line.has(u"max-age"_s) && double(std::abs(age)) > *maxAge;
    verified = verified && !isStale;
    if (context.console.json()) {
        QJsonArray list;
        for (const Check &check : std::as_const(checks))
            list.append(toJson(check));
        context.console.print(QJsonObject{{u"verified"_s, verified}, {u"stale"_s, isStale}, {u"signatures"_s, list}});
    } else {
        for (const Check &check : std::as_const(checks))
            print(context.console, check);
        if (isStale)
            context.console.print(
                u"The timestamp is %1 s from now. A captured request may be replayed; check the clocks."_s.arg(age));
    }
    return verified ? ExitOk : ExitFailed;
}

constexpr std::array verbs{
    Verb{"sign"_L1, "Print the headers for a body"_L1, sign},
    Verb{"verify"_L1, "Check a received request"_L1, verify},
};

} // namespace

int runWebhook(Context &context, const QStringList &arguments)
{
    return runOneOf(verbs, u"webhook"_s, context, arguments);
}

} // namespace callttone::cli
