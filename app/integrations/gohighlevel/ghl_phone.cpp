// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_phone.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype tailDigits = 10;
constexpr qsizetype fewestDigits = 7; ///< fewer are no evidence

} // namespace

QString PhoneText::tail() const
{
    qsizetype zeros = 0;
    while (!hasCountry && zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.sliced(zeros).right(tailDigits);
}

PhoneText readPhone(const QString &text)
{
    PhoneText phone;
    QString rest = text.trimmed();
    if (rest.startsWith("tel:"_L1, Qt::CaseInsensitive))
        rest = rest.sliced(4).trimmed();
    phone.hasCountry = rest.startsWith(u'+');
    if (phone.hasCountry)
        rest.remove("(0)"_L1); // "+49 (0)30 …": the zero is dialled within the country only
    for (const QChar c : std::as_const(rest)) {
        if (c.isLetter() || c == u';' || c == u',')
            break; // an extension
        if (c.isDigit())
            phone.digits += QChar(u'0' + c.digitValue());
    }
    if (!phone.hasCountry && phone.digits.startsWith("00"_L1)) {
        phone.hasCountry = true;
        phone.digits.remove(0, 2);
    }
    phone.hasCountry = phone.hasCountry && !phone.digits.isEmpty();
    return phone;
}

bool sameNumber(const PhoneText &a, const PhoneText &b)
{
    if (a.hasCountry && b.hasCountry)
        return a.digits == b.digits;
    const QString tailA = a.tail();
    const QString tailB = b.tail();
    const QString &shorter = tailA.size() < tailB.size() ? tailA : tailB;
    const QString &longer = tailA.size() < tailB.size() ? tailB : tailA;
    return shorter.size() >= fewestDigits && longer.endsWith(shorter);
}

} // namespace callttone::integrations
