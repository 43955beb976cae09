// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/contact_fields.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

bool isE164(const QString &number)
{
    static const QRegularExpression pattern(u"^\\+[1-9][0-9]{6,14}$"_s);
    return pattern.match(number).hasMatch();
}

QString e164Rule()
{
    return u"must be a number with + and its country, such as +15551230100"_s;
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.count(u'@') == 1 && !text.contains(u' ');
}

} // namespace callttone::service
