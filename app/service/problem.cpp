// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problem.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

QByteArray Problem::toJson(const QString &requestId) const
{
    QJsonObject document = error.toProblemJson();
    document.insert(u"status"_s, status);
    document.insert(u"requestId"_s, requestId);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace callttone::service
