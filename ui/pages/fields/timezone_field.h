// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fields/config_field.h"

class QComboBox;

namespace callttone::ui {

/// An IANA time zone, found by typing any part of its name. Zones stand by their offset of today.
class TimezoneField : public ConfigField
{
    Q_OBJECT

public:
    explicit TimezoneField(QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QString problem() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QByteArray typedZone() const;

    QComboBox *m_combo;
};

/// This machine's zone, by a name the field takes: servers are often set to "Etc/UTC", which not every system lists.
[[nodiscard]] QByteArray ownZone();
/// "America/Chicago (CST, UTC-06:00)", "Asia/Kolkata (UTC+05:30)" where the zone has no letters.
[[nodiscard]] QString zoneText(const QByteArray &id, qint64 atMs);

} // namespace callttone::ui
