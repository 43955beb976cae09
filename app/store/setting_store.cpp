// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/setting_store.h"

#include "app/store/session.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

QJsonObject setting(Session &session, const QString &name)
{
    const QVariant value = session.scalar(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

void putSetting(Session &session, const QString &name, const QJsonObject &value)
{
    session.run(u"INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)"_s,
                {name, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))});
}

} // namespace callttone::store
