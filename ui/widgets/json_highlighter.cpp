// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_highlighter.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

qsizetype stringEnd(const QString &text, qsizetype start, QChar quote)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == quote)
            return i + 1;
    }
    return text.size();
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

qsizetype wordEnd(const QString &text, qsizetype start, bool number)
{
    qsizetype i = start + 1;
    while (i < text.size() && (isWord(text.at(i)) || (number && QStringView(u".+-").contains(text.at(i)))))
        ++i;
    return i;
}

bool isKeyword(QStringView word)
{
    // Only what the snippets for Node, Python and Go use.
    static const QSet<QString> Words{u"const"_s,  u"let"_s,    u"var"_s,    u"function"_s, u"return"_s, u"if"_s,
                                     u"else"_s,   u"for"_s,    u"while"_s,  u"new"_s,      u"await"_s,  u"async"_s,
                                     u"import"_s, u"from"_s,   u"export"_s, u"require"_s,  u"def"_s,    u"class"_s,
                                     u"not"_s,    u"and"_s,    u"or"_s,     u"in"_s,       u"func"_s,   u"package"_s,
                                     u"type"_s,   u"struct"_s, u"true"_s,   u"false"_s,    u"null"_s,   u"None"_s,
                                     u"True"_s,   u"False"_s,  u"nil"_s,    u"raise"_s,    u"throw"_s};
    return Words.contains(word.toString());
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void JsonHighlighter::setTheme(const Theme &theme)
{
    m_key = colored(theme.text);
    m_punctuation = colored(theme.muted);
    m_string = colored(theme.success);
    m_number = colored(theme.accentText);
    m_word = colored(theme.warn);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const auto format = [this](qsizetype from, qsizetype to, const QTextCharFormat &f) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), f);
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (c == u'"') {
            end = stringEnd(text, i, c);
            qsizetype after = end;
            while (after < text.size() && text.at(after).isSpace())
                ++after;
            format(i, end, after < text.size() && text.at(after) == u':' ? m_key : m_string);
        } else if (c.isDigit() || c == u'-') {
            end = wordEnd(text, i, true);
            format(i, end, m_number);
        } else if (c.isLetter()) {
            end = wordEnd(text, i, false);
            format(i, end, m_word);
        } else if (!c.isSpace()) {
            format(i, end, m_punctuation);
        }
        i = end;
    }
}

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void CodeHighlighter::setTheme(const Theme &theme)
{
    m_string = colored(theme.success);
    m_number = colored(theme.accentText);
    m_keyword = colored(theme.warn);
    m_comment = colored(theme.muted);
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    const auto format = [this](qsizetype from, qsizetype to, const QTextCharFormat &f) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), f);
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (c == u'#' || QStringView(text).mid(i).startsWith("//"_L1)) {
            format(i, text.size(), m_comment);
            return;
        }
        if (c == u'"' || c == u'\'' || c == u'`') {
            end = stringEnd(text, i, c);
            format(i, end, m_string);
        } else if (c.isDigit()) {
            end = wordEnd(text, i, true);
            format(i, end, m_number);
        } else if (isWord(c)) {
            end = wordEnd(text, i, false);
            if (isKeyword(QStringView(text).mid(i, end - i)))
                format(i, end, m_keyword);
        }
        i = end;
    }
}

} // namespace callttone::ui
