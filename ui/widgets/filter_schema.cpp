// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_schema.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

FilterSchema::FilterSchema(QList<FilterKey> keys)
    : m_keys(std::move(keys))
{}

const FilterKey *FilterSchema::find(const QString &key) const
{
    const auto it = std::find_if(m_keys.cbegin(), m_keys.cend(), [&key](const FilterKey &k) { return k.key == key; });
    return it == m_keys.cend() ? nullptr : &*it;
}

FilterToken FilterSchema::checked(FilterToken token) const
{
    // What the parser found stays; it is about the text, not about the key.
    token.error = parseFilterToken(printFilterToken(token)).value_or(token).error;
    if (token.isFreeText() || !token.error.isEmpty())
        return token;
    if (const FilterKey *key = find(token.key)) {
        token.error = key->check ? key->check(token) : QString();
        return token;
    }
    QStringList names;
    for (const FilterKey &key : m_keys)
        names.append(key.key);
    token.error = tr("There is no filter “%1” here. Use %2, or quote the text to search for it.")
                      .arg(token.key, names.join(u", "_s));
    return token;
}

QList<FilterToken> FilterSchema::parse(const QString &text) const
{
    QList<FilterToken> tokens = parseFilter(text);
    for (FilterToken &token : tokens) {
        if (token.isValid())
            token = checked(token);
    }
    return tokens;
}

std::optional<qint64> parseFilterDuration(const QString &text)
{
    static const QRegularExpression Form(u"^(\\d+(?:\\.\\d+)?)\\s*(ms|s|m|min|h)?$"_s);
    const QRegularExpressionMatch match = Form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    double factor = 1;
    if (unit == "s"_L1)
        factor = 1000;
    else if (unit == "m"_L1 || unit == "min"_L1)
        factor = 60 * 1000;
    else if (unit == "h"_L1)
        factor = 60 * 60 * 1000;
    return qRound64(match.captured(1).toDouble() * factor);
}

bool isFilterTime(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s).isValid() || QTime::fromString(text, u"HH:mm:ss"_s).isValid()
           || QDateTime::fromString(text, Qt::ISODate).isValid() || QDate::fromString(text, Qt::ISODate).isValid();
}

namespace filter_check {

namespace {

using Op = FilterToken::Op;

bool matches(const QString &value, const QStringList &words)
{
    if (value.endsWith(u'*')) {
        const QString prefix = value.chopped(1);
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &w) { return w.startsWith(prefix); });
    }
    return words.contains(value);
}

} // namespace

std::function<QString(const FilterToken &)> oneOf(const QStringList &words)
{
    return [words](const FilterToken &token) -> QString {
        if (token.op != Op::AnyOf)
            return FilterSchema::tr("“%1” has no order, so it cannot be compared. Use %2.")
                .arg(token.key, words.join(u", "_s));
        for (const QString &value : token.values) {
            if (!matches(value, words))
                return FilterSchema::tr("“%1” is not one of %2.").arg(value, words.join(u", "_s));
        }
        return {};
    };
}

std::function<QString(const FilterToken &)> duration()
{
    return [](const FilterToken &token) -> QString {
        for (const QString &value : token.values) {
            const bool openEnd = token.op == Op::Range && value.isEmpty();
            if (!openEnd && !parseFilterDuration(value))
                return FilterSchema::tr("“%1” is not a duration. Write it like >1s, <200ms or 1s..5s.").arg(value);
        }
        return {};
    };
}

std::function<QString(const FilterToken &)> number()
{
    return [](const FilterToken &token) -> QString {
        for (const QString &value : token.values) {
            bool whole = false;
            std::ignore = value.toLongLong(&whole);
            const bool openEnd = token.op == Op::Range && value.isEmpty();
            if (!whole && !openEnd)
                return FilterSchema::tr("“%1” is not a whole number. Write it like 3, >=3 or 2..5.").arg(value);
        }
        return {};
    };
}

std::function<QString(const FilterToken &)> timeRange()
{
    return [](const FilterToken &token) -> QString {
        if (token.op == Op::AnyOf && token.values.size() > 1)
            return FilterSchema::tr("Only one time range fits. Write it like 09:00..10:42.");
        for (const QString &value : token.values) {
            const bool openEnd = token.op == Op::Range && value.isEmpty();
            if (!openEnd && !isFilterTime(value))
                return FilterSchema::tr("“%1” is not a time. Write it like 09:00..10:42.").arg(value);
        }
        return {};
    };
}

std::function<QString(const FilterToken &)> words()
{
    return [](const FilterToken &token) -> QString {
        if (token.op == Op::AnyOf)
            return {};
        return FilterSchema::tr("“%1” has no order, so it cannot be compared. Write the value alone.").arg(token.key);
    };
}

} // namespace filter_check

} // namespace callttone::ui
