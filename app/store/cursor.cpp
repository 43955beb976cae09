// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cursor.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

QString encodeCursor(const Cursor &cursor)
{
    const QByteArray plain = QByteArray::number(cursor.time) + '|' + cursor.key.toUtf8();
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

core::Result<std::optional<Cursor>> decodeCursor(const QString &text)
{
    if (text.isEmpty())
        return std::optional<Cursor>();
    const QByteArray plain = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype bar = plain.indexOf('|');
    bool ok = false;
    const qint64 time = plain.left(bar).toLongLong(&ok);
    if (bar <= 0 || !ok)
        return core::fail(
            core::invalidField(u"?cursor"_s, u"is not one this service gave; leave it out to start over"_s));
    return std::optional(Cursor{time, QString::fromUtf8(plain.mid(bar + 1))});
}

} // namespace callttone::store
