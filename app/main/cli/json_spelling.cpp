// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/json_spelling.h"

#include <QString>

#include <algorithm>

namespace callttone::cli {

namespace {

/// The end of the string literal that begins at `start`, quotes included.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The next character that is not whitespace, or 0.
char following(const QByteArray &json, qsizetype i)
{
    while (i < json.size() && isSpace(json[i]))
        ++i;
    return i < json.size() ? json[i] : '\0';
}

QByteArray newLine(const JsonSpacing &spacing, int level)
{
    return spacing.indent < 0 ? QByteArray() : '\n' + QByteArray(spacing.indent * std::max(level, 0), ' ');
}

} // namespace

QByteArray respaced(const QByteArray &json, const JsonSpacing &spacing)
{
    QByteArray out;
    out.reserve(json.size() * 5 / 4);
    int level = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isSpace(c))
            continue;
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            out.append(json.mid(i, end - i));
            i = end - 1;
        } else if (c == '{' || c == '[') {
            const char next = following(json, i + 1);
            out.append(c);
            ++level;
            if (next != '}' && next != ']') // empty ones stay {} and []
                out.append(newLine(spacing, level));
        } else if (c == '}' || c == ']') {
            --level;
            if (!out.endsWith('{') && !out.endsWith('['))
                out.append(newLine(spacing, level));
            out.append(c);
        } else if (c == ',') {
            out.append(c);
            out.append(spacing.indent < 0 ? QByteArray(spacing.afterComma) : newLine(spacing, level));
        } else {
            out.append(c);
            if (c == ':')
                out.append(spacing.afterColon);
        }
    }
    return out;
}

QByteArray minified(const QByteArray &json)
{
    return respaced(json, {"", "", -1});
}

QByteArray unescaped(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    for (qsizetype i = text.indexOf(u'\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf(u'\\', i)) {
        if (text[i + 1] == u'/') {
            text.remove(i, 1);
            ++i;
            continue;
        }
        bool isHex = false;
        const ushort code = text[i + 1] == u'u' ? text.mid(i + 2, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex && code >= 0x80) { // surrogate halves come out side by side and so join again
            text.replace(i, 6, QChar(code));
            ++i;
        } else {
            i += 2;
        }
    }
    return text.toUtf8();
}

} // namespace callttone::cli
