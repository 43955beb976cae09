// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_commands.h"

#include "ui/shell/page_catalog.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr std::array table{
    CommandInfo{Command::OpenPalette, "Ctrl+K", QT_TRANSLATE_NOOP("Command", "Search and commands")},
    CommandInfo{Command::GoBack, "Alt+Left", QT_TRANSLATE_NOOP("Command", "Back")},
    CommandInfo{Command::GoForward, "Alt+Right", QT_TRANSLATE_NOOP("Command", "Forward")},
    CommandInfo{Command::OpenSettings, "Ctrl+,", QT_TRANSLATE_NOOP("Command", "Settings")},
    CommandInfo{Command::ToggleLivePanel, "Ctrl+L", QT_TRANSLATE_NOOP("Command", "Show or hide the live panel")},
    CommandInfo{Command::FocusFilter, "/; Ctrl+F", QT_TRANSLATE_NOOP("Command", "Go to the page's filter")},
    CommandInfo{Command::NextPane, "F6", QT_TRANSLATE_NOOP("Command", "Next pane")},
    CommandInfo{Command::PreviousPane, "Shift+F6", QT_TRANSLATE_NOOP("Command", "Previous pane")},
    CommandInfo{Command::Refresh, "F5; Ctrl+R", QT_TRANSLATE_NOOP("Command", "Refresh")},
    CommandInfo{Command::CreateNew, "Ctrl+N", QT_TRANSLATE_NOOP("Command", "New on this page")},
    CommandInfo{Command::ShowShortcuts, "F1", QT_TRANSLATE_NOOP("Command", "This list")},
    CommandInfo{Command::Quit, "Ctrl+Q", QT_TRANSLATE_NOOP("Command", "Quit")},
};

struct ListLine
{
    const char *keys; ///< "; " separates alternatives
    const char *text;
};

// Bound by the pages themselves: single letters must not fire while somebody types.
constexpr std::array listTable{
    ListLine{"Up; Down", QT_TRANSLATE_NOOP("Command", "Move; the detail follows")},
    ListLine{"Return", QT_TRANSLATE_NOOP("Command", "Open")},
    ListLine{"Esc", QT_TRANSLATE_NOOP("Command", "Close suggestions, then the detail")},
    ListLine{"R", QT_TRANSLATE_NOOP("Command", "Replay the selected delivery")},
    ListLine{"C", QT_TRANSLATE_NOOP("Command", "Copy the selected delivery as cURL")},
    ListLine{"O", QT_TRANSLATE_NOOP("Command", "Open the call behind a delivery")},
    ListLine{"F", QT_TRANSLATE_NOOP("Command", "Follow new rows on or off")},
    ListLine{"Ctrl+Return", QT_TRANSLATE_NOOP("Command", "Run the tool that is open")},
};

QStringList capsOf(const char *keys)
{
    QStringList caps;
    const QStringList sequences = QString::fromLatin1(keys).split(u"; "_s);
    for (const QString &sequence : sequences)
        caps += QKeySequence(sequence, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return caps;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

} // namespace

std::span<const CommandInfo> allCommands()
{
    return table;
}

QList<QKeySequence> keysOf(const CommandInfo &info)
{
    return QKeySequence::listFromString(QString::fromLatin1(info.keys), QKeySequence::PortableText);
}

QList<ShortcutGroup> shortcutGroups()
{
    ShortcutGroup pages{translated(QT_TRANSLATE_NOOP("Command", "Pages")), {}};
    for (const PageInfo &page : allPages()) {
        if (const QKeySequence keys = shortcutOf(page.id); !keys.isEmpty())
            pages.lines.append({{keys.toString(QKeySequence::NativeText)}, titleOf(page.id)});
    }
    ShortcutGroup window{translated(QT_TRANSLATE_NOOP("Command", "Window")), {}};
    for (const CommandInfo &info : table)
        window.lines.append({capsOf(info.keys), translated(info.text)});
    ShortcutGroup lists{translated(QT_TRANSLATE_NOOP("Command", "Lists and details")), {}};
    for (const ListLine &line : listTable)
        lists.lines.append({capsOf(line.keys), translated(line.text)});
    return {pages, window, lists};
}

} // namespace callttone::ui
