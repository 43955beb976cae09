// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

struct FilterText // the context of the texts below
{
    Q_DECLARE_TR_FUNCTIONS(callttone::ui::FilterText)
};

struct Part
{
    QString text;
    bool quoted = false;
};

struct Parts
{
    QList<Part> list;
    bool unterminated = false;
};

/// Splits at commas outside quotes and takes quotes and escapes away.
Parts splitValues(QStringView value)
{
    Parts parts;
    Part part;
    bool inQuotes = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (inQuotes && c == u'\\' && i + 1 < value.size()) {
            part.text += value.at(++i);
        } else if (c == u'"') {
            inQuotes = !inQuotes;
            part.quoted = true;
        } else if (c == u',' && !inQuotes) {
            parts.list.append(part);
            part = {};
        } else {
            part.text += c;
        }
    }
    parts.list.append(part);
    parts.unterminated = inQuotes;
    return parts;
}

/// Words separated by blanks outside quotes, quotes still in place.
QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inQuotes && c == u'\\' && i + 1 < text.size()) {
            word += c;
            word += text.at(++i);
            continue;
        }
        if (c == u'"')
            inQuotes = !inQuotes;
        if (c.isSpace() && !inQuotes) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Length of a key at the start of the text, without its colon; 0 when there is none.
qsizetype keyLength(QStringView text)
{
    qsizetype i = 0;
    const auto isKeyChar = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    };
    while (i < text.size() && isKeyChar(text.at(i)))
        ++i;
    const bool key = i > 0 && i < text.size() && text.at(i) == u':' && text.at(0).isLetter();
    // https://… is an address to search for, not a key.
    return key && !text.mid(i + 1).startsWith(u"//") ? i : 0;
}

struct OpText
{
    FilterToken::Op op;
    QStringView text;
};

// Longer ones first: ">=" starts with ">".
constexpr OpText Comparisons[] = {
    {FilterToken::Op::GreaterOrEqual, u">="},
    {FilterToken::Op::LessOrEqual, u"<="},
    {FilterToken::Op::Greater, u">"},
    {FilterToken::Op::Less, u"<"},
};

void readValue(FilterToken &token, QStringView raw)
{
    for (const OpText &comparison : Comparisons) {
        if (!raw.startsWith(comparison.text))
            continue;
        token.op = comparison.op;
        token.values = {splitValues(raw.mid(comparison.text.size())).list.constFirst().text};
        if (token.values.constFirst().isEmpty())
            token.error = FilterText::tr("Write a value after “%1”.").arg(comparison.text);
        return;
    }
    const Parts parts = splitValues(raw);
    if (parts.unterminated)
        token.error = FilterText::tr("A closing quote is missing.");
    if (parts.list.size() == 1 && !parts.list.constFirst().quoted) {
        const QString text = parts.list.constFirst().text;
        if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0) {
            token.op = FilterToken::Op::Range;
            token.values = {text.left(dots), text.mid(dots + 2)};
            if (token.values.at(0).isEmpty() && token.values.at(1).isEmpty())
                token.error = FilterText::tr("Write the start or the end of the range, such as 09:00..10:42.");
            return;
        }
    }
    for (const Part &part : parts.list) {
        if (part.text.isEmpty() && !part.quoted)
            token.error = parts.list.size() == 1 ? FilterText::tr("Write a value after the colon.")
                                                 : FilterText::tr("There is an empty value between the commas.");
        token.values.append(part.text);
    }
    if (parts.list.size() == 1 && token.values.constFirst().isEmpty() && !parts.list.constFirst().quoted)
        token.values.clear();
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

QString printValue(const QString &value)
{
    bool special = value.isEmpty() || value.contains(".."_L1) || value.startsWith(u'>') || value.startsWith(u'<');
    for (const QChar c : value)
        special = special || c.isSpace() || c == u'"' || c == u',' || c == u'\\';
    return special ? quoted(value) : value;
}

FilterToken readWord(const QString &word)
{
    FilterToken token;
    QStringView rest(word);
    if (rest.size() > 1 && rest.startsWith(u'-')) {
        token.negated = true;
        rest = rest.mid(1);
    }
    if (const qsizetype length = keyLength(rest)) {
        token.key = rest.left(length).toString().toLower();
        readValue(token, rest.mid(length + 1));
        return token;
    }
    QString text;
    const Parts parts = splitValues(rest);
    for (qsizetype i = 0; i < parts.list.size(); ++i)
        text += (i ? u","_s : QString()) + parts.list.at(i).text; // a comma in free text is a comma
    token.values = {text};
    if (parts.unterminated)
        token.error = FilterText::tr("A closing quote is missing.");
    return token;
}

} // namespace

QList<FilterToken> parseFilter(const QString &text)
{
    QList<FilterToken> tokens;
    const QStringList words = splitWords(text);
    for (const QString &word : words)
        tokens.append(readWord(word));
    return tokens;
}

std::optional<FilterToken> parseFilterToken(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    return readWord(trimmed);
}

QString printFilterValue(const FilterToken &token)
{
    if (token.op == FilterToken::Op::Range)
        return token.values.value(0) + ".."_L1 + token.values.value(1);
    for (const OpText &comparison : Comparisons) {
        if (comparison.op == token.op)
            return comparison.text.toString() + token.value();
    }
    QStringList printed;
    for (const QString &value : token.values)
        printed.append(printValue(value));
    return printed.join(u',');
}

QString printFilterToken(const FilterToken &token)
{
    const QString minus = token.negated ? u"-"_s : QString();
    if (!token.isFreeText())
        return minus + token.key + u':' + printFilterValue(token);
    // Plain when it reads back as the same words, quoted otherwise: a leading minus, a colon, blanks.
    const QString plain = minus + token.value();
    const QList<FilterToken> back = parseFilter(plain);
    if (back.size() == 1 && back.constFirst() == token && back.constFirst().isValid())
        return plain;
    return minus + quoted(token.value());
}

QString printFilter(const QList<FilterToken> &tokens)
{
    QStringList printed;
    for (const FilterToken &token : tokens)
        printed.append(printFilterToken(token));
    return printed.join(u' ');
}

} // namespace callttone::ui
