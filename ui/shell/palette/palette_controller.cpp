// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_controller.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "models/items/call_words.h"
#include "models/items/format.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_catalog.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/shell_commands.h"

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr auto typingTime = 150ms;
constexpr int mostFound = PaletteModel::MostOfGroup;

struct NewThing
{
    PageId page;
    const char *text;
};

constexpr std::array newThings{
    NewThing{PageId::Webhooks, QT_TRANSLATE_NOOP("Palette", "Add an endpoint")},
    NewThing{PageId::Agents, QT_TRANSLATE_NOOP("Palette", "New agent")},
    NewThing{PageId::Campaigns, QT_TRANSLATE_NOOP("Palette", "New campaign")},
    NewThing{PageId::Appointments, QT_TRANSLATE_NOOP("Palette", "New appointment")},
};

struct SettingsPlace
{
    const char *section;
    const char *icon;
    const char *text;
};

constexpr std::array settingsPlaces{
    SettingsPlace{"appearance", "sun", QT_TRANSLATE_NOOP("Palette", "Appearance")},
    SettingsPlace{"api-keys", "key", QT_TRANSLATE_NOOP("Palette", "API Keys")},
    SettingsPlace{"notifications", "bell", QT_TRANSLATE_NOOP("Palette", "Notifications")},
    SettingsPlace{"diagnostics", "pulse", QT_TRANSLATE_NOOP("Palette", "Diagnostics")},
    SettingsPlace{"about", "info", QT_TRANSLATE_NOOP("Palette", "About")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

/// Those that lead somewhere from anywhere; moving between panes from within the palette would lead nowhere.
bool isAction(Command command)
{
    return command != Command::OpenPalette && command != Command::NextPane && command != Command::PreviousPane
           && command != Command::OpenSettings && command != Command::CreateNew;
}

} // namespace

PaletteController::PaletteController(MainWindow &window, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_agentsClient(workspace.transport)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(&m_typing, &QTimer::timeout, this, &PaletteController::search);
    connect(&m_window, &MainWindow::paletteRequested, this, &PaletteController::open);
}

void PaletteController::open()
{
    if (m_palette) { // the same keys close it again
        m_palette->close();
        return;
    }
    m_calls.clear();
    m_agents.clear();
    show();
    m_palette = new CommandPalette(m_model, &m_window);
    connect(m_palette, &CommandPalette::typed, this, [this] {
        ++m_turn;
        m_typing.start();
    });
    loadIntegrations();
}

PaletteEntry PaletteController::leading(PaletteGroup group, const QString &text, const QString &icon,
                                        const Destination &to) const
{
    PaletteEntry entry{group, text};
    entry.icon = icon;
    entry.run = [&window = m_window, to] { window.go(to); };
    return entry;
}

QList<PaletteEntry> PaletteController::fixedEntries() const
{
    QList<PaletteEntry> entries;
    for (const PageInfo &page : allPages()) {
        PaletteEntry entry = leading(PaletteGroup::Pages, titleOf(page.id), iconOf(page.id), {page.id, {}});
        entry.keys = shortcutOf(page.id).toString(QKeySequence::NativeText);
        entries.append(entry);
    }
    for (const NewThing &thing : newThings)
        entries.append(
            leading(PaletteGroup::Actions, translated(thing.text), u"plus"_s, {thing.page, {{u"action"_s, u"add"_s}}}));
    entries.append(leading(PaletteGroup::Actions, translated(QT_TRANSLATE_NOOP("Palette", "Create an API key")),
                           u"key"_s, {PageId::Settings, {{u"section"_s, u"api-keys"_s}, {u"action"_s, u"add"_s}}}));
    for (const CommandInfo &info : allCommands()) {
        if (!isAction(info.command))
            continue;
        PaletteEntry entry{PaletteGroup::Actions, QCoreApplication::translate("Command", info.text)};
        entry.icon = u"bolt"_s;
        entry.keys = keysOf(info).value(0).toString(QKeySequence::NativeText);
        entry.run = [&window = m_window, command = info.command] { window.run(command); };
        entries.append(entry);
    }
    for (const SettingsPlace &place : settingsPlaces)
        entries.append(leading(PaletteGroup::Settings, translated(place.text), QString::fromLatin1(place.icon),
                               {PageId::Settings, {{u"section"_s, QString::fromLatin1(place.section)}}}));
    return entries;
}

void PaletteController::loadIntegrations()
{
    // Without an answer there are none to choose; their page says why.
    client::onResult(m_workspace.api.integrations(), this, [this](const core::Result<QList<values::Integration>> &all) {
        if (!all)
            return;
        m_integrations.clear();
        for (const values::Integration &integration : *all) {
            const Destination place{PageId::Integrations, {{u"id"_s, integration.id}}};
            PaletteEntry entry = leading(PaletteGroup::Integrations, integration.name, {}, place);
            entry.vendor = integration.id;
            if (integration.state == values::IntegrationState::Error) {
                PaletteEntry fix = entry;
                fix.group = PaletteGroup::Suggested;
                fix.text = translated(QT_TRANSLATE_NOOP("Palette", "Repair %1")).arg(integration.name);
                fix.hint = integration.health.detail;
                m_integrations.append(fix);
            }
            m_integrations.append(entry);
        }
        show();
    });
}

void PaletteController::search()
{
    if (!m_palette)
        return;
    m_calls.clear();
    m_agents.clear();
    const QString words = m_model.words();
    if (!words.isEmpty()) {
        if (m_model.wants(PaletteGroup::Calls))
            searchCalls(words, m_turn);
        if (m_model.wants(PaletteGroup::Agents))
            searchAgents(words, m_turn);
    }
    show();
}

void PaletteController::searchCalls(const QString &words, int turn)
{
    values::CallFilter filter;
    filter.text = words;
    client::onResult(m_workspace.api.calls(filter, {mostFound, {}, false}), this,
                     [this, turn](const core::Result<values::Page<values::Call>> &page) {
                         if (!page || turn != m_turn || !m_palette)
                             return;
                         for (const values::Call &call : page->data) {
                             PaletteEntry entry = leading(PaletteGroup::Calls, items::phoneText(call.counterpart()),
                                                          items::shownDirection(call.direction).icon,
                                                          {PageId::Calls, {{u"id"_s, call.id}}});
                             entry.hint =
                                 QStringList{call.agentName, items::timeText(call.startedAt, m_workspace.clock.now()),
                                             items::shownCallStatus(call.status).text}
                                     .join(u", "_s);
                             entry.always = true;
                             m_calls.append(entry);
                         }
                         show();
                     });
}

void PaletteController::searchAgents(const QString &words, int turn)
{
    client::onResult(m_agentsClient.list(words, {mostFound, {}, false}), this,
                     [this, turn](const core::Result<values::Page<values::Agent>> &page) {
                         if (!page || turn != m_turn || !m_palette)
                             return;
                         for (const values::Agent &agent : page->data) {
                             PaletteEntry entry = leading(PaletteGroup::Agents, agent.name, u"agents"_s,
                                                          {PageId::Agents, {{u"id"_s, agent.id}}});
                             entry.always = true;
                             m_agents.append(entry);
                         }
                         show();
                     });
}

void PaletteController::show()
{
    QList<PaletteEntry> entries = fixedEntries() + m_integrations + m_agents + m_calls;
    if (const QString words = m_model.words(); m_palette && !words.isEmpty()) {
        PaletteEntry all =
            leading(PaletteGroup::Deliveries,
                    translated(QT_TRANSLATE_NOOP("Palette", "Search all deliveries for \"%1\"")).arg(words),
                    u"search"_s, {PageId::Deliveries, {{u"filter"_s, words}}});
        all.always = true;
        entries.append(all);
    }
    m_model.setEntries(entries);
}

} // namespace callttone::ui
