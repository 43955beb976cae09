// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/main/cli/console.h"

#include <QCommandLineParser>

#include <limits>
#include <optional>

namespace callttone::cli {

/// What help is made of: a word and what it means.
using Columns = QList<std::pair<QString, QString>>;
/// Indented, the second column aligned.
[[nodiscard]] QString twoColumns(const Columns &lines);

/// The options and arguments of one verb. `--help` and `--json` every verb has.
class CommandLine
{
public:
    /// `verb` as typed: "key create".
    CommandLine(const QString &verb, const QString &summary);

    void addFlag(const QString &name, const QString &help);
    void addOption(const QString &name, const QString &valueName, const QString &help);
    /// `syntax` as the help shows it: "EVENT", "[FILE|-]", "ID…".
    void setArguments(const QString &syntax, const QString &help, int least, int most);
    /// --url and --data-dir, for verbs that talk to a service.
    void addServiceOptions();

    /// Nothing: go on. Else the exit code, after help or a usage error was printed.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, Console &console);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The option as a number in the range; Validation naming the option otherwise.
    [[nodiscard]] core::Result<double> number(const QString &name, double fallback, double low,
                                              double high = std::numeric_limits<int>::max()) const;

    /// For values that parse() cannot judge: prints the error with the way to the help, answers ExitUsage.
    [[nodiscard]] int misused(Console &console, const core::ApiError &error) const;
    [[nodiscard]] int misused(Console &console, const QString &what, const QString &whatToDo) const;

private:
    [[nodiscard]] QString help() const;

    QString m_verb;
    QString m_summary;
    QString m_syntax;
    Columns m_argumentLines;
    Columns m_optionLines;
    int m_least = 0;
    int m_most = 0;
    QCommandLineParser m_parser;
};

/// Something about how the program was called is wrong; `code` usage.
[[nodiscard]] core::ApiError usageError(const QString &what, const QString &whatToDo);

} // namespace callttone::cli
