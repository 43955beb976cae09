// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/command_line.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

CommandLine::CommandLine(const QString &verb, const QString &summary)
    : m_verb(verb)
    , m_summary(summary)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addFlag(u"json"_s, u"Print JSON, one document a line"_s);
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    m_optionLines.append({u"-h, --help"_s, u"Show this help"_s});
}

void CommandLine::addFlag(const QString &name, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name));
    m_optionLines.append({u"--"_s + name, help});
}

void CommandLine::addOption(const QString &name, const QString &valueName, const QString &help)
{
    m_parser.addOption(QCommandLineOption(name, {}, valueName));
    m_optionLines.append({u"--%1 %2"_s.arg(name, valueName), help});
}

void CommandLine::setArguments(const QString &syntax, const QString &help, int least, int most)
{
    m_syntax = syntax;
    m_argumentLines = {{syntax, help}};
    m_least = least;
    m_most = most;
}

void CommandLine::addServiceOptions()
{
    addOption(u"url"_s, u"URL"_s, u"Address of the service; default http://127.0.0.1:8484"_s);
    addOption(u"data-dir"_s, u"DIR"_s, u"Data directory: its .env and its vault are read"_s);
}

std::optional<int> CommandLine::parse(const QStringList &arguments, Console &console)
{
    // QCommandLineParser takes the first entry for the program's name
    const bool understood = m_parser.parse(QStringList{u"callttoned"_s} + arguments);
    console.setJson(m_parser.isSet(u"json"_s));
    if (m_parser.isSet(u"help"_s)) {
        console.print(help());
        return ExitOk;
    }
    if (!understood)
        return misused(console, m_parser.errorText().chopped(1), {});
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < m_least)
        return misused(console, u"%1 is missing"_s.arg(m_syntax), {});
    if (count > m_most)
        return misused(console, u"There are more arguments than \"%1\" takes"_s.arg(m_verb), {});
    return std::nullopt;
}

QString CommandLine::value(const QString &name, const QString &fallback) const
{
    return has(name) ? m_parser.value(name) : fallback;
}

core::Result<double> CommandLine::number(const QString &name, double fallback, double low, double high) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const double number = value(name).toDouble(&ok);
    if (!ok || number < low || number > high)
        return core::fail(usageError(u"--%1 is \"%2\""_s.arg(name, value(name)),
                                     u"It must be a number from %1 to %2."_s.arg(low).arg(high, 0, 'g', 12)));
    return number;
}

int CommandLine::misused(Console &console, const core::ApiError &error) const
{
    console.fail(error);
    console.note(u"See: callttoned %1 --help"_s.arg(m_verb));
    return ExitUsage;
}

int CommandLine::misused(Console &console, const QString &what, const QString &whatToDo) const
{
    return misused(console, usageError(what, whatToDo));
}

QString CommandLine::help() const
{
    const auto block = [](const QString &title, const Columns &lines) {
        return lines.isEmpty() ? QString() : u"\n\n%1:\n%2"_s.arg(title, twoColumns(lines));
    };
    const QString syntax = m_syntax.isEmpty() ? QString() : u' ' + m_syntax;
    return u"%1\n\nUsage: callttoned %2 [options]%3"_s.arg(m_summary, m_verb, syntax)
           + block(u"Arguments"_s, m_argumentLines) + block(u"Options"_s, m_optionLines);
}

QString twoColumns(const Columns &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, left.size());
    QStringList text;
    for (const auto &[left, right] : lines)
        text.append(u"  %1  %2"_s.arg(left.leftJustified(width), right));
    return text.join(u'\n');
}

core::ApiError usageError(const QString &what, const QString &whatToDo)
{
    return {.kind = core::ErrorKind::Validation, .code = u"usage"_s, .title = what, .detail = whatToDo};
}

} // namespace callttone::cli
