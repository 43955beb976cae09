// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csv/phone_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

constexpr qsizetype leastDigits = 7;
constexpr qsizetype mostDigits = 15; ///< ITU-T E.164
constexpr qsizetype shownCharacters = 40;

/// What people put between digits, also when a word processor has made it beautiful.
bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
           || QStringView(u"()[]./'\u00B7\u2212").contains(c);
}

/// Digits of any script as ASCII, without separators, and with at most one + at the front; null for other characters.
QString stripped(QString text)
{
    text = text.trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text.remove(0, 4);
    text.replace(u"(0)"_s, QString()); // "+49 (0)30": to be dialled only without the +49
    QString digits;
    for (const QChar c : std::as_const(text)) {
        if (const int digit = c.digitValue(); digit >= 0 && c.isDigit())
            digits += QChar(u'0' + digit);
        else if ((c == u'+' || c == u'\uFF0B') && digits.isEmpty())
            digits += u'+';
        else if (!separates(c))
            return {};
    }
    return digits;
}

QString phrase(const char *text)
{
    return QCoreApplication::translate("ContactImport", text);
}

} // namespace

ReadPhone readPhone(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {{}, PhoneProblem::Empty};
    QString number = stripped(text);
    if (number.startsWith("00"_L1))
        number.replace(0, 2, u'+');
    if (number.isEmpty() || number == "+"_L1)
        return {{}, PhoneProblem::NotANumber};
    if (!number.startsWith(u'+'))
        return {{}, PhoneProblem::NoCountry};
    const qsizetype digits = number.size() - 1;
    if (digits < leastDigits || digits > mostDigits || number[1] == u'0') // no country's code begins with 0
        return {{}, PhoneProblem::WrongLength};
    return {number, {}};
}

bool looksLikePhone(const QString &text)
{
    const QString number = stripped(text);
    const auto digits = std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    // 2026-02-17 and 12.5 are no numbers to call; a leading + always is.
    return digits >= leastDigits && digits <= mostDigits + 2
           && (number.startsWith(u'+') || number.startsWith(u'0') || digits > 8);
}

QString sentenceOf(PhoneProblem problem, const QString &text)
{
    QString shown = text.trimmed();
    if (shown.size() > shownCharacters)
        shown = shown.first(shownCharacters) + u'…';
    switch (problem) {
    case PhoneProblem::Empty:
        return phrase(QT_TRANSLATE_NOOP("ContactImport", "There is no phone number."));
    case PhoneProblem::NoCountry:
        return phrase(
                   QT_TRANSLATE_NOOP("ContactImport",
                                     "%1 lacks its country code. Write it with + in front, such as +1 512 555 0142."))
            .arg(shown);
    case PhoneProblem::NotANumber:
        return phrase(QT_TRANSLATE_NOOP("ContactImport", "%1 is not a phone number.")).arg(shown);
    case PhoneProblem::WrongLength:
        return phrase(QT_TRANSLATE_NOOP("ContactImport",
                                        "%1 is not a phone number: with its country code one has 7 to 15 digits."))
            .arg(shown);
    }
    return {};
}

} // namespace callttone::items
