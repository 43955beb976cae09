// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One `#include` line.
struct Include
{
    QString target;      ///< what stands between the quotes or brackets
    bool quoted = false; ///< "..." and not <...>
    int line = 0;        ///< from 1
};

/// A C++ file as the architecture test looks at it.
struct SourceFile
{
    QString path; ///< from the project's root, "app/core/result.h"
    QString text;
    QString code; ///< the same without comments and with empty literals; line numbers as in `text`
    QList<Include> includes;

    [[nodiscard]] static SourceFile parse(const QString &path, const QString &text);
    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] int lineCount() const { return int(text.count(u'\n')); }
    [[nodiscard]] int lineAt(qsizetype offset) const { return int(QStringView(code).left(offset).count(u'\n')) + 1; }
    /// "app/core/result.h:12"
    [[nodiscard]] QString place(int line) const { return path + u':' + QString::number(line); }
};

/// All .cpp and .h files below the given folders of `root`, sorted by path.
[[nodiscard]] QList<SourceFile> readSources(const QString &root, const QStringList &folders);

/// C++ text with comments blanked and the insides of string and character literals dropped, line ends kept.
[[nodiscard]] QString withoutCommentsAndLiterals(QStringView text);
