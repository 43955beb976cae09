// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/salesforce/soql.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

using Condition = std::function<bool(const QJsonObject &)>;

struct Token
{
    enum Kind { Word, Text, Sign, End } kind = End;
    QString text;
};

struct Malformed
{
    QString why;
};

/// Words, 'literals' with their escapes undone, and signs.
QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c.isSpace()) {
            ++i;
        } else if (c == u'\'') {
            QString literal;
            for (++i;; ++i) {
                if (i >= text.size())
                    throw Malformed{u"line 1: unterminated string literal"_s};
                if (text[i] == u'\'')
                    break;
                if (text[i] == u'\\' && i + 1 < text.size()) {
                    const QChar escaped = text[++i];
                    static const QString plain = u"\\'\"_%"_s;
                    if (escaped == u'n' || escaped == u'r' || escaped == u't' || escaped == u'b' || escaped == u'f')
                        literal += u'\n';
                    else if (plain.contains(escaped))
                        literal += escaped;
                    else
                        throw Malformed{u"Illegal string literal: Invalid string literal '\\%1'"_s.arg(escaped)};
                    continue;
                }
                literal += text[i];
            }
            ++i;
            tokens.append({Token::Text, literal});
        } else if (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+' || c == u'.') {
            const qsizetype start = i;
            while (i < text.size() && (text[i].isLetterOrNumber() || u"_-+.:"_s.contains(text[i])))
                ++i;
            tokens.append({Token::Word, text.sliced(start, i - start)});
        } else {
            const bool two = (c == u'!' || c == u'<' || c == u'>') && i + 1 < text.size() && text[i + 1] == u'=';
            tokens.append({Token::Sign, text.sliced(i, two ? 2 : 1)});
            i += two ? 2 : 1;
        }
    }
    tokens.append(Token());
    return tokens;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokensOf(text))
    {}

    SoqlQuery query()
    {
        SoqlQuery query;
        expectWord("SELECT"_L1);
        do
            query.fields.append(name());
        while (takeSign(u","_s));
        expectWord("FROM"_L1);
        query.object = name();
        if (takeWord("WHERE"_L1))
            query.where = any();
        if (takeWord("ORDER"_L1)) {
            expectWord("BY"_L1);
            query.orderBy = name();
            query.descending = takeWord("DESC"_L1);
            if (!query.descending)
                takeWord("ASC"_L1);
        }
        if (takeWord("LIMIT"_L1))
            query.limit = name().toInt();
        if (look().kind != Token::End)
            throw Malformed{u"unexpected token: '%1'"_s.arg(look().text)};
        query.conditionFields = m_conditionFields;
        return query;
    }

private:
    [[nodiscard]] const Token &look() const { return m_tokens[m_next]; }
    bool takeWord(QLatin1StringView word)
    {
        const bool is = look().kind == Token::Word && look().text.compare(word, Qt::CaseInsensitive) == 0;
        m_next += is ? 1 : 0;
        return is;
    }
    bool takeSign(const QString &sign)
    {
        const bool is = look().kind == Token::Sign && look().text == sign;
        m_next += is ? 1 : 0;
        return is;
    }
    void expectWord(QLatin1StringView word)
    {
        if (!takeWord(word))
            throw Malformed{u"unexpected token: '%1', expected %2"_s.arg(look().text, word)};
    }
    QString name()
    {
        if (look().kind != Token::Word)
            throw Malformed{u"unexpected token: '%1'"_s.arg(look().text)};
        return m_tokens[m_next++].text;
    }
    QString value()
    {
        if (look().kind != Token::Word && look().kind != Token::Text)
            throw Malformed{u"unexpected token: '%1'"_s.arg(look().text)};
        return m_tokens[m_next++].text;
    }

    Condition any()
    {
        Condition left = all();
        while (takeWord("OR"_L1))
            left = [left, right = all()](const QJsonObject &row) { return left(row) || right(row); };
        return left;
    }
    Condition all()
    {
        Condition left = one();
        while (takeWord("AND"_L1))
            left = [left, right = one()](const QJsonObject &row) { return left(row) && right(row); };
        return left;
    }
    Condition one()
    {
        if (takeWord("NOT"_L1))
            return [inner = one()](const QJsonObject &row) { return !inner(row); };
        if (takeSign(u"("_s)) {
            const Condition inner = any();
            if (!takeSign(u")"_s))
                throw Malformed{u"expected ')'"_s};
            return inner;
        }
        return comparison();
    }
    Condition comparison()
    {
        const QString field = name();
        m_conditionFields.append(field);
        const auto textOf = [field](const QJsonObject &row) { return row.value(field).toVariant().toString(); };
        if (takeWord("LIKE"_L1)) {
            QString pattern = QRegularExpression::escape(value());
            pattern.replace("%"_L1, ".*"_L1).replace("\\%"_L1, ".*"_L1).replace("_"_L1, "."_L1);
            const QRegularExpression wanted(u"^"_s + pattern + u"$"_s, QRegularExpression::CaseInsensitiveOption);
            return [=](const QJsonObject &row) { return wanted.match(textOf(row)).hasMatch(); };
        }
        if (takeWord("IN"_L1)) {
            QStringList values;
            if (!takeSign(u"("_s))
                throw Malformed{u"expected '('"_s};
            do
                values.append(value());
            while (takeSign(u","_s));
            if (!takeSign(u")"_s))
                throw Malformed{u"expected ')'"_s};
            return [=](const QJsonObject &row) { return values.contains(textOf(row), Qt::CaseInsensitive); };
        }
        if (look().kind != Token::Sign)
            throw Malformed{u"unexpected token: '%1'"_s.arg(look().text)};
        const QString sign = m_tokens[m_next++].text;
        QString wanted = value();
        if (wanted.compare("null"_L1, Qt::CaseInsensitive) == 0)
            wanted.clear();
        return [=](const QJsonObject &row) {
            const int order = textOf(row).compare(wanted, Qt::CaseInsensitive);
            return sign == "="_L1    ? order == 0
                   : sign == "!="_L1 ? order != 0
                   : sign == "<"_L1  ? order < 0
                   : sign == ">"_L1  ? order > 0
                   : sign == "<="_L1 ? order <= 0
                                     : order >= 0;
        };
    }

    QList<Token> m_tokens;
    qsizetype m_next = 0;
    QStringList m_conditionFields;
};

} // namespace

tl::expected<SoqlQuery, QString> SoqlQuery::parse(const QString &text)
{
    try {
        return Parser(text).query();
    } catch (const Malformed &malformed) {
        return tl::unexpected(malformed.why);
    }
}

} // namespace callttone::sandbox
