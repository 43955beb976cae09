// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/shared/vendor.h"

namespace callttone::sandbox {

RecordTable tableOf(const QString &id, const QString &title, const QStringList &columns,
                    const QList<QJsonObject> &records)
{
    RecordTable table{id, title, columns, {}};
    for (const QJsonObject &record : records) {
        QStringList row;
        for (const QString &column : columns) {
            const QJsonValue value = record.value(column);
            // Calendar's {"dateTime": …}
            const QJsonValue time = value.toObject().value(QLatin1StringView("dateTime"));
            row.append((time.isUndefined() ? value : time).toVariant().toString());
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace callttone::sandbox
