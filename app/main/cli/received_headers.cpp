// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/received_headers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

QHash<QByteArray, QByteArray> fromJson(const QJsonObject &object)
{
    QHash<QByteArray, QByteArray> headers;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonValue value = member.value().isArray() ? member.value().toArray().at(0) : member.value();
        headers.insert(member.key().toUtf8().toLower(), value.toString().toUtf8());
    }
    return headers;
}

} // namespace

QHash<QByteArray, QByteArray> receivedHeaders(const QByteArray &text)
{
    if (const QJsonDocument document = QJsonDocument::fromJson(text); document.isObject())
        return fromJson(document.object());
    QHash<QByteArray, QByteArray> headers;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).contains(' ')) // the request line has spaces before any colon
            continue;
        QByteArray value = line.mid(colon + 1);
        if (value.endsWith('\r'))
            value.chop(1);
        headers.insert(line.left(colon).toLower(), value.startsWith(' ') ? value.mid(1) : value);
    }
    return headers;
}

} // namespace callttone::cli
