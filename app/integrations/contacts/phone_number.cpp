// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/contacts/phone_number.h"

// The only file that includes it: its headers bring protobuf along.
#include <phonenumbers/phonenumberutil.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype fewestDigits = 7;       ///< fewer are taken only where the country really has such numbers
constexpr qsizetype fewestWithCountry = 11; ///< fewer are rather national, whatever their first digits are
constexpr qsizetype longestPart = 64;       ///< libphonenumber takes minutes over 100,000 digits, and callers say much
constexpr int argentina = 54;

struct Withheld
{
    QLatin1StringView word;
    QLatin1StringView keypad;
    bool isNumberOtherwise; ///< without a + it could be somebody's
};
constexpr std::array withheld{
    Withheld{"anonymous"_L1, "266696687"_L1, false},  Withheld{"unavailable"_L1, "86282452253"_L1, false},
    Withheld{"restricted"_L1, "7378742833"_L1, true}, Withheld{"unknown"_L1, "8656696"_L1, true},
    Withheld{"private"_L1, "7748283"_L1, true},       Withheld{"blocked"_L1, "2562533"_L1, true},
};

const Util &util()
{
    static const Util &instance = *Util::GetInstance();
    return instance;
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

/// From the first digit or plus to where something else begins: an extension, a word, a second number.
QString numberPart(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text.at(begin).isDigit() && !isPlus(text.at(begin)))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && !text.at(end).isLetter() && !u";,#|\n"_s.contains(text.at(end)))
        ++end;
    const QString part = text.sliced(begin, end - begin);
    const qsizetype second = part.indexOf(" / "_L1); // "030/1234567" is one number
    return part.left(second).trimmed();
}

QString digitsOf(const QString &part)
{
    QString digits;
    for (const QChar c : part) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isWithheldPart(const QString &part)
{
    const QString digits = digitsOf(part);
    const bool hasPlus = !part.isEmpty() && isPlus(part.at(0));
    return std::any_of(withheld.begin(), withheld.end(), [&](const Withheld &entry) {
        return digits == entry.keypad && (hasPlus || !entry.isNumberOtherwise);
    });
}

struct Reading
{
    Parsed number;
    bool isPossible = false;
    bool isValid = false; ///< of a range that is in use
};

Reading readAs(const QString &part, const QString &region)
{
    Reading reading;
    const std::string country = region.isEmpty() ? "ZZ" : region.toStdString();
    if (util().Parse(part.toStdString(), country, &reading.number) != Util::NO_PARSING_ERROR)
        return reading;
    std::string national;
    util().GetNationalSignificantNumber(reading.number, &national);
    reading.isValid = util().IsValidNumber(reading.number);
    // IsPossibleNumber() would take local numbers without their area too.
    reading.isPossible = reading.isValid
                         || (util().IsPossibleNumberWithReason(reading.number) == Util::IS_POSSIBLE
                             && qsizetype(national.size()) >= fewestDigits);
    return reading;
}

/// As it is dialled in `region`. What makes no sense there may have its country all the same: with Europe's 00, which
/// other countries do not dial, or without any sign of it, as some platforms send numbers.
Reading readBest(const QString &part, const QString &region)
{
    Reading reading = readAs(part, region);
    if (reading.isValid || part.isEmpty() || isPlus(part.at(0)))
        return reading;
    const QString digits = digitsOf(part);
    if (digits.startsWith("00"_L1)) {
        if (const Reading abroad = readAs(u'+' + digits.sliced(2), {}); abroad.isPossible)
            return abroad;
    } else if (!region.isEmpty() && !reading.isPossible && digits.size() >= fewestWithCountry) {
        if (const Reading abroad = readAs(u'+' + digits, {}); abroad.isPossible)
            return abroad;
    }
    return reading;
}

/// Ranges that are not in use belong to the country code's main region.
QString regionOf(const Parsed &number)
{
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    if (!util().GetCountryCodeForRegion(region))
        util().GetRegionCodeForCountryCode(number.country_code(), &region);
    return util().GetCountryCodeForRegion(region) ? QString::fromStdString(region) : QString();
}

QString nationalOf(const Parsed &number)
{
    std::string national;
    util().GetNationalSignificantNumber(number, &national);
    constexpr size_t mobile = 11;
    if (number.country_code() == argentina && national.size() == mobile && national.front() == '9')
        national.erase(0, 1);
    return QString::fromStdString(national);
}

} // namespace

std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QString &defaultRegion)
{
    if (text.contains(u'@') || text.trimmed().startsWith("sip"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QString part = numberPart(text);
    if (part.isEmpty() || part.size() > longestPart || isWithheldPart(part))
        return std::nullopt;
    const Reading reading = readBest(part, isPhoneRegion(defaultRegion) ? defaultRegion : QString());
    if (!reading.isPossible)
        return std::nullopt;
    std::string e164;
    util().Format(reading.number, Util::E164, &e164);
    return PhoneNumber{QString::fromStdString(e164), nationalOf(reading.number), regionOf(reading.number)};
}

bool isPhoneRegion(const QString &region)
{
    return util().GetCountryCodeForRegion(region.toStdString()) != 0;
}

bool isWithheldNumber(const QString &text)
{
    const QString word = text.trimmed();
    const auto isWord = [&word](const Withheld &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; };
    return std::any_of(withheld.begin(), withheld.end(), isWord) || isWithheldPart(numberPart(text));
}

} // namespace callttone::integrations
