// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/dotenv.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

namespace {

QString unescapeDoubleQuoted(QStringView inner)
{
    QString value;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != u'\\' || i + 1 == inner.size()) {
            value.append(inner[i]);
            continue;
        }
        const QChar next = inner[++i];
        if (next == u'n')
            value.append(u'\n');
        else if (next == u't')
            value.append(u'\t');
        else
            value.append(next);
    }
    return value;
}

QString valueOf(const QString &raw)
{
    static const QRegularExpression doubleQuoted(u"^\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:#.*)?$"_s);
    static const QRegularExpression singleQuoted(u"^'([^']*)'\\s*(?:#.*)?$"_s);
    if (const auto match = doubleQuoted.match(raw); match.hasMatch())
        return unescapeDoubleQuoted(match.capturedView(1));
    if (const auto match = singleQuoted.match(raw); match.hasMatch())
        return match.captured(1);
    const qsizetype comment = raw.indexOf(" #"_L1);
    return (comment < 0 ? raw : raw.left(comment)).trimmed();
}

} // namespace

QHash<QString, QString> parseDotenv(const QByteArray &text)
{
    static const QRegularExpression line(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*$"_s);
    QHash<QString, QString> values;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &candidate : lines) {
        const auto match = line.match(candidate);
        if (match.hasMatch())
            values.insert(match.captured(1), valueOf(match.captured(2)));
    }
    return values;
}

} // namespace callttone::core
