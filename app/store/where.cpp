// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/where.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

void Where::add(const QString &condition, const QList<QVariant> &bound)
{
    sql += u" AND "_s + condition;
    values += bound;
}

QString escapedLike(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString likeAnywhere(const QString &text)
{
    return u'%' + escapedLike(text) + u'%';
}

} // namespace callttone::store
