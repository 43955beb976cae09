// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/source_scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the literal or comment that begins at `start` ends (one past), or `start` if none begins there.
qsizetype endOfPassage(QStringView text, qsizetype start)
{
    const QStringView rest = text.mid(start);
    const auto past = [&](qsizetype found, qsizetype length) { return found < 0 ? text.size() : found + length; };
    if (rest.startsWith("//"_L1))
        return past(text.indexOf(u'\n', start), 0);
    if (rest.startsWith("/*"_L1))
        return past(text.indexOf("*/"_L1, start + 2), 2);
    if (rest.startsWith("R\""_L1)) {
        const qsizetype open = text.indexOf(u'(', start);
        const QString close = u')' + text.mid(start + 2, open - start - 2).toString() + u'"';
        return past(text.indexOf(close, open), close.size());
    }
    const QChar quote = text[start];
    // 1'000'000 is a number.
    const bool digitGroup = quote == u'\'' && start > 0 && text[start - 1].isLetterOrNumber();
    if ((quote != u'"' && quote != u'\'') || digitGroup)
        return start;
    for (qsizetype i = start + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return start;
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"re(^[ \t]*#[ \t]*include[ \t]*(?:<([^>]+)>|"([^"]+)"))re"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &content : text.split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = pattern.match(content);
        if (match.hasMatch()) {
            const bool quoted = match.capturedLength(2) > 0;
            includes.append({match.captured(quoted ? 2 : 1), quoted, line});
        }
    }
    return includes;
}

} // namespace

QString withoutCommentsAndLiterals(QStringView text)
{
    QString code;
    code.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfPassage(text, i);
        if (end == i) {
            code += text[i++];
            continue;
        }
        code += text[i] == u'/' ? u" "_s : u"\"\""_s;
        code += QString(text.mid(i, end - i).count(u'\n'), u'\n');
        i = end;
    }
    return code;
}

SourceFile SourceFile::parse(const QString &path, const QString &text)
{
    return {path, text, withoutCommentsAndLiterals(text), includesOf(text)};
}

QList<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(root).relativeFilePath(files.next()));
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : std::as_const(paths)) {
        QFile file(root + u'/' + path);
        if (file.open(QIODevice::ReadOnly))
            sources.append(SourceFile::parse(path, QString::fromUtf8(file.readAll())));
    }
    return sources;
}
