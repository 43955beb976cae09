// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/architecture_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

// Lower rooms first. A room always sees itself and, where it says "*", everything.
constexpr std::array rooms{
    Room{"app/core"_L1, ""_L1, ""_L1, ""_L1},
    Room{"models/values"_L1, "app/core"_L1, ""_L1, ""_L1},
    Room{"app/store"_L1, "app/core models/values"_L1, "QtSql"_L1, ""_L1},
    Room{"app/delivery"_L1, "app/core models/values app/store"_L1, ""_L1, "curl openssl"_L1},
    Room{"app/tools"_L1, "app/core models/values app/store"_L1, ""_L1, ""_L1},
    Room{"app/connect"_L1, "app/core models/values app/store"_L1, "QtNetwork QtNetworkAuth QtDBus"_L1, "openssl"_L1},
    // rooms within the room, for libcurl and libphonenumber
    Room{"app/integrations/http"_L1, "app/core models/values app/delivery app/connect"_L1, ""_L1, "curl"_L1},
    Room{"app/integrations/contacts"_L1, "app/core models/values app/delivery"_L1, ""_L1, "phonenumbers"_L1},
    Room{"app/integrations"_L1,
         "app/core models/values app/store app/delivery app/tools app/connect app/integrations/http "
         "app/integrations/contacts"_L1,
         ""_L1, ""_L1},
    Room{"app/ingest"_L1, "app/core models/values app/store app/delivery app/tools app/connect"_L1, ""_L1,
         "openssl zlib"_L1},
    Room{"app/service"_L1,
         "app/core models/values app/store app/delivery app/tools app/connect app/integrations app/ingest"_L1,
         "QtNetwork QtHttpServer"_L1, "openssl zlib"_L1},
    Room{"app/client"_L1, "app/core models/values"_L1, "QtNetwork"_L1, ""_L1},
    Room{"models/items"_L1, "app/core models/values app/client"_L1, "QtGui"_L1, ""_L1},
    Room{"resources"_L1, ""_L1, "QtGui"_L1, ""_L1},
    Room{"translations"_L1, ""_L1, ""_L1, ""_L1},
    Room{"ui"_L1, "app/core models/values app/client models/items resources"_L1, "QtGui QtWidgets QtSvg"_L1, ""_L1},
    Room{"app/main"_L1, "*"_L1, "QtGui QtWidgets QtNetwork QtSvg"_L1, ""_L1},
};

// Classes of a module that only some of its users may have.
struct Reserved
{
    QLatin1StringView header;
    QLatin1StringView rooms;
};
constexpr std::array reserved{
    Reserved{"QNetworkAccessManager"_L1, "app/client app/connect app/main"_L1}, // main: the command line's forwarder
    Reserved{"QTcpServer"_L1, "app/service"_L1},
};

struct Ban
{
    QLatin1StringView pattern;
    QLatin1StringView folders; ///< by blanks
    QLatin1StringView except;  ///< folders or files
    QLatin1StringView why;
};
constexpr auto everywhere = "app models resources translations ui"_L1;
constexpr auto userInterface = "ui models/items app/client"_L1;
constexpr std::array bans{
    Ban{R"(\bQEventLoop\b)"_L1, everywhere, ""_L1, "nested event loop"_L1},
    Ban{R"(\bprocessEvents\b)"_L1, everywhere, ""_L1, "nested event loop"_L1},
    // SQL statements are run by exec() too; the programs' own loops start in app/main.
    Ban{R"((\.|->|\bQ(?:Dialog|Menu|MessageBox)::)exec\()"_L1, everywhere, "app/store app/main"_L1,
        "nested event loop; open() or popup() it"_L1},
    Ban{R"((?<!\bapp)(?<!\bapplication)(?<!Application)(\.|->|::)exec\()"_L1, "app/main"_L1, ""_L1,
        "nested event loop"_L1},
    Ban{R"(\bQMessageBox::(question|warning|information|critical|about)\()"_L1, everywhere, ""_L1,
        "nested event loop; open() a dialog"_L1},
    Ban{R"(\bQ(File|Input|Color|Font)Dialog::get\w+\()"_L1, everywhere, ""_L1, "nested event loop; open() a dialog"_L1},
    Ban{R"(\bwaitFor[A-Z]\w*\()"_L1, userInterface, ""_L1, "blocks the user interface"_L1},
    Ban{R"(\b(sleep_for|sleep_until|msleep|usleep|QThread::sleep)\b)"_L1, userInterface, ""_L1,
        "blocks the user interface"_L1},
    Ban{R"(\.then\(\s*&?[A-Za-z_][\w.>-]*\s*,)"_L1, userInterface, ""_L1,
        "Qt 6.4 crashes when that context is gone by then; use client::onResult()"_L1},
    Ban{R"(\bBlockingQueuedConnection\b)"_L1, everywhere, ""_L1, "two threads waiting for each other"_L1},
    Ban{R"(\bstatic\s+\w+\s*[&*]\s*instance\()"_L1, everywhere, ""_L1, "singleton; pass it to the constructor"_L1},
};

// The rooms of the engine that work for any vendor, and the one file that lists the contract's names.
constexpr auto vendorless =
    "app/core models/values app/store app/delivery app/tools app/connect app/ingest app/service"_L1;
constexpr auto namesOfContract = "app/connect/provider_overrides.cpp"_L1;

/// Comments may say for whose sake something is as it is; the program may not.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comment(uR"(("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype at = 0;
    for (auto matches = comment.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isLiteral = match.hasCaptured(1) && !match.captured(1).isEmpty();
        out += text.sliced(at, match.capturedStart() - at);
        out += isLiteral ? match.captured() : QString(match.captured().count(u'\n'), u'\n');
        at = match.capturedEnd();
    }
    return out + text.sliced(at);
}

bool hasWord(QLatin1StringView words, QStringView word)
{
    return QString(words).split(u' ', Qt::SkipEmptyParts).contains(word);
}

bool isBelow(QStringView path, QStringView folder)
{
    return path == folder || (path.startsWith(folder) && path.size() > folder.size() && path[folder.size()] == u'/');
}

bool isBelowAny(QStringView path, QLatin1StringView folders)
{
    const QStringList all = QString(folders).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin(), all.end(), [&](const QString &folder) { return isBelow(path, folder); });
}

/// "callttone::store" -> "app/store".
QString folderOfNamespace(const QString &name)
{
    for (const Room &room : rooms) {
        if (QString(room.folder).section(u'/', -1) == name)
            return room.folder;
    }
    return {};
}

bool maySee(const Room &room, const QString &folder)
{
    return folder == room.folder || room.sees == "*"_L1 || hasWord(room.sees, folder);
}

/// Every header below Qt's include folder with its module.
QHash<QString, QString> modulesOfHeaders(const QString &qtHeaders)
{
    QHash<QString, QString> modules;
    const QDir folder(qtHeaders);
    for (const QString &module : folder.entryList({u"Qt*"_s}, QDir::Dirs)) {
        modules.insert(module, module); // <QtCore>
        for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files))
            modules.insert(header, module);
    }
    return modules;
}

QString libraryOf(const QString &header)
{
    if (header == "zlib.h"_L1)
        return u"zlib"_s;
    if (header == "sqlite3.h"_L1)
        return u"sqlite3"_s;
    const QString first = header.section(u'/', 0, 0);
    return hasWord("curl openssl phonenumbers"_L1, first) ? first : QString();
}

} // namespace

const Room *roomOf(QStringView path)
{
    for (const Room &room : rooms) {
        if (isBelow(path, QString(room.folder)))
            return &room;
    }
    return nullptr;
}

QStringList brokenArrows(const QList<SourceFile> &sources)
{
    static const QRegularExpression forward(uR"(^namespace callttone::(\w+) \{[^\n]*\})"_s,
                                            QRegularExpression::MultilineOption);
    QStringList violations;
    for (const SourceFile &file : sources) {
        const Room *room = roomOf(file.path);
        if (!room) {
            violations.append(file.path + u": in no room of the architecture"_s);
            continue;
        }
        for (const Include &include : file.includes) {
            const Room *other = include.quoted ? roomOf(include.target) : nullptr;
            if (other && !maySee(*room, other->folder))
                violations.append(
                    u"%1: %2 must not include %3"_s.arg(file.place(include.line), room->folder, include.target));
        }
        for (auto matches = forward.globalMatch(file.code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString other = folderOfNamespace(match.captured(1));
            if (!other.isEmpty() && !maySee(*room, other))
                violations.append(u"%1: %2 must not know names of %3"_s.arg(
                    file.place(file.lineAt(match.capturedStart())), room->folder, other));
        }
    }
    return violations;
}

QStringList strayIncludes(const QList<SourceFile> &sources, const QString &root)
{
    QStringList violations;
    for (const SourceFile &file : sources) {
        for (const Include &include : file.includes) {
            if (!include.quoted || include.target.endsWith(".moc"_L1))
                continue;
            const QString path = root + u'/' + include.target;
            if (!roomOf(include.target) || (!QFileInfo::exists(path) && !QFileInfo::exists(path + u".in"_s)))
                violations.append(u"%1: \"%2\" is no file named from the project's root"_s.arg(file.place(include.line),
                                                                                               include.target));
        }
    }
    return violations;
}

QStringList strayLibraries(const QList<SourceFile> &sources, const QString &qtHeaders)
{
    const QHash<QString, QString> modules = modulesOfHeaders(qtHeaders);
    QStringList violations;
    for (const SourceFile &file : sources) {
        const Room *room = roomOf(file.path);
        if (!room)
            continue;
        for (const Include &include : file.includes) {
            const QString module = modules.value(include.target.section(u'/', -1));
            const QString library = libraryOf(include.target);
            if (!include.quoted && module != "QtCore"_L1 && !module.isEmpty() && !hasWord(room->qtModules, module))
                violations.append(u"%1: %2 must not use %3 <%4>"_s.arg(file.place(include.line), room->folder, module,
                                                                       include.target));
            if (!include.quoted && !library.isEmpty() && !hasWord(room->libraries, library))
                violations.append(
                    u"%1: %2 must not use <%3>"_s.arg(file.place(include.line), room->folder, include.target));
            for (const Reserved &entry : reserved) {
                if (include.target == entry.header && !hasWord(entry.rooms, QString(room->folder)))
                    violations.append(
                        u"%1: <%2> belongs to %3"_s.arg(file.place(include.line), entry.header, entry.rooms));
            }
        }
    }
    return violations;
}

QStringList bannedWords(const QList<SourceFile> &sources)
{
    QStringList violations;
    for (const Ban &ban : bans) {
        const QRegularExpression pattern{QString(ban.pattern)};
        for (const SourceFile &file : sources) {
            if (!isBelowAny(file.path, ban.folders) || isBelowAny(file.path, ban.except))
                continue;
            for (auto matches = pattern.globalMatch(file.code); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                violations.append(
                    u"%1: %2: %3"_s.arg(file.place(file.lineAt(match.capturedStart())), match.captured(), ban.why));
            }
        }
    }
    return violations;
}

QStringList vendorsOutsideTheirRoom(const QList<SourceFile> &sources)
{
    static const QRegularExpression names(
        u"gohighlevel|leadconnector|\\bGHL_|google|slack|hubspot|salesforce|zapier|integromat|\\bmake\\.com"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList violations;
    for (const SourceFile &file : sources) {
        if (!isBelowAny(file.path, vendorless) || file.path == namesOfContract)
            continue;
        const QString text = withoutComments(file.text);
        for (auto matches = names.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            violations.append(u"%1: \"%2\" is known to app/integrations only"_s.arg(
                file.place(int(QStringView(text).left(match.capturedStart()).count(u'\n')) + 1), match.captured()));
        }
    }
    return violations;
}

QStringList untidyFiles(const QList<SourceFile> &sources)
{
    static const QRegularExpression usingNamespace(uR"(^\s*using namespace )"_s, QRegularExpression::MultilineOption);
    QStringList violations;
    for (const SourceFile &file : sources) {
        if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
            violations.append(file.path + u": the first line is not the licence"_s);
        if (!file.isHeader())
            continue;
        if (!file.code.contains("#pragma once"_L1))
            violations.append(file.path + u": no #pragma once"_s);
        if (const auto match = usingNamespace.match(file.code); match.hasMatch())
            violations.append(file.place(file.lineAt(match.capturedStart())) + u": using namespace in a header"_s);
    }
    return violations;
}

QStringList filesWithVersionChecks(const QList<SourceFile> &sources)
{
    QStringList files;
    for (const SourceFile &file : sources) {
        if (file.code.contains("QT_VERSION_CHECK"_L1))
            files.append(file.path);
    }
    return files;
}

QStringList tooLongFiles(const QList<SourceFile> &sources)
{
    QStringList violations;
    for (const SourceFile &file : sources) {
        if (file.lineCount() > maxLines)
            violations.append(u"%1: %2 lines, at most %3"_s.arg(file.path).arg(file.lineCount()).arg(maxLines));
    }
    return violations;
}

} // namespace architecture
