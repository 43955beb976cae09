// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/command_line.h"
#include "app/main/cli/key_desk.h"
#include "app/main/cli/saved_key.h"
#include "app/main/cli/service_connection.h"
#include "app/main/cli/shown_time.h"
#include "app/main/cli/text_table.h"
#include "app/main/cli/verb.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

QString knownScopes()
{
    QStringList names;
    for (const values::ScopeInfo &info : values::allScopes())
        names.append(info.wire);
    return names.join(u", "_s);
}

int createKey(Context &context, const QStringList &arguments)
{
    CommandLine line(u"key create"_s, u"Makes an API key and prints it. It is shown this once and stored as a hash."_s);
    line.addServiceOptions();
    line.addOption(u"name"_s, u"NAME"_s, u"What the key is for"_s);
    line.addOption(u"scopes"_s, u"A,B"_s, u"Any of %1; default read,write,runtime"_s.arg(knownScopes()));
    line.addFlag(u"save"_s, u"Keep it in the vault; the other verbs then use it"_s);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const QString name = line.value(u"name"_s).trimmed();
    if (name.isEmpty())
        return line.misused(context.console, u"--name is missing"_s, u"Say what the key is for."_s);
    const QStringList wanted = line.value(u"scopes"_s, u"read,write,runtime"_s).split(u',', Qt::SkipEmptyParts);
    const auto scopes = values::scopesFromWire(wanted);
    if (!scopes || wanted.isEmpty())
        return line.misused(context.console, u"--scopes is \"%1\""_s.arg(wanted.join(u',')),
                            u"It takes %1, separated by commas."_s.arg(knownScopes()));

    const auto desk = openKeyDesk(line, context.clock);
    if (!desk)
        return context.console.fail(desk.error());
    const auto created = (*desk)->create(name, *scopes);
    if (!created)
        return context.console.fail(created.error());
    const QString key = QString::fromLatin1(created->key.reveal());
    if (context.console.json()) {
        QJsonObject object = created->apiKey.toJson();
        object.insert(u"key"_s, key);
        context.console.print(object);
    } else {
        context.console.print(key);
        context.console.note(u"Key %1 (%2) is stored in %3. Keep it safe: it is not shown again."_s.arg(
            created->apiKey.id, values::wireNames(*scopes).join(u", "_s), (*desk)->place()));
    }
    if (line.has(u"save"_s)) {
        if (const auto saved = saveKey(dataDirOf(line), environmentOf(line), created->key); !saved)
            return context.console.fail(saved.error());
        context.console.note(u"The other verbs use it from now on."_s);
    }
    return ExitOk;
}

int listKeys(Context &context, const QStringList &arguments)
{
    CommandLine line(u"key list"_s, u"Lists the API keys, newest first."_s);
    line.addServiceOptions();
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const auto desk = openKeyDesk(line, context.clock);
    if (!desk)
        return context.console.fail(desk.error());
    const auto keys = (*desk)->list();
    if (!keys)
        return context.console.fail(keys.error());
    if (context.console.json()) {
        context.console.print(values::Page<values::ApiKey>{*keys, {}, {}}.toJson());
        return ExitOk;
    }
    TextTable table(
        {{u"ID"_s}, {u"NAME"_s}, {u"KEY"_s}, {u"SCOPES"_s}, {u"CREATED"_s}, {u"LAST USED"_s}, {u"STATE"_s}});
    for (const values::ApiKey &key : *keys) {
        table.addRow(
            {{key.id},
             {key.name},
             {key.prefix, Tone::Muted},
             {values::wireNames(key.scopes).join(u',')},
             {shownTime(key.createdAt)},
             {key.lastUsedAt ? shownTime(*key.lastUsedAt) : u"never"_s},
             key.revokedAt ? TextTable::Cell{u"revoked"_s, Tone::Bad} : TextTable::Cell{u"active"_s, Tone::Good}});
    }
    table.print(context.console);
    return ExitOk;
}

int revokeKey(Context &context, const QStringList &arguments)
{
    CommandLine line(u"key revoke"_s, u"Revokes an API key. Whatever uses it is refused from then on."_s);
    line.addServiceOptions();
    line.setArguments(u"ID"_s, u"As \"key list\" shows it: key_…"_s, 1, 1);
    if (const auto code = line.parse(arguments, context.console))
        return *code;
    const auto desk = openKeyDesk(line, context.clock);
    if (!desk)
        return context.console.fail(desk.error());
    const QString id = line.arguments().first();
    if (const auto revoked = (*desk)->revoke(id); !revoked)
        return context.console.fail(revoked.error());
    if (context.console.json())
        context.console.print(QJsonObject{{u"id"_s, id}, {u"revoked"_s, true}});
    else
        context.console.print(u"Revoked %1"_s.arg(printable(id)));
    return ExitOk;
}

constexpr std::array verbs{
    Verb{"create"_L1, "Make a key; it is printed once"_L1, createKey},
    Verb{"list"_L1, "List the keys"_L1, listKeys},
    Verb{"revoke"_L1, "Make a key useless"_L1, revokeKey},
};

} // namespace

int runKey(Context &context, const QStringList &arguments)
{
    return runOneOf(verbs, u"key"_s, context, arguments);
}

} // namespace callttone::cli
