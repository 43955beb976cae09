// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/working_hours_dialog.h"

#include "app/client/on_result.h"
#include "ui/pages/fields/timezone_field.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DialogWidth = 560;
constexpr int mostSlotMinutes = 480;
constexpr int mostNoticeMinutes = 43'200;
constexpr int mostDaysAhead = 366;

QSpinBox *numberBox(int least, int most, int value, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}

} // namespace

WorkingHoursDialog::WorkingHoursDialog(client::RestTransport &transport, const values::AppointmentHours &hours,
                                       QWidget *parent)
    : Dialog(tr("Working hours"), parent)
    , m_client(transport)
    , m_banner(new Banner(Tone::Error, {}, {}))
    , m_zone(new TimezoneField)
    , m_zoneField(new FormField(tr("Time zone"), m_zone))
    //: After a number of minutes in a field
    , m_slot(numberBox(5, mostSlotMinutes, hours.slotMinutes, tr(" min")))
    , m_notice(numberBox(0, mostNoticeMinutes, hours.noticeMinutes, tr(" min")))
    //: After a number of days in a field
    , m_ahead(numberBox(1, mostDaysAhead, hours.daysAhead, tr(" days")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"workingHoursDialog"_s);
    setSubtitle(tr("They limit what agents offer. You can make appointments at any time."));
    setMinimumWidth(DialogWidth);
    m_banner->hide();
    m_zone->setValue(hours.timezone);
    m_zone->control()->setAccessibleName(tr("Time zone"));
    if (auto *line = m_zone->control()->findChild<QLineEdit *>())
        line->setAccessibleName(tr("Time zone"));
    m_slot->setObjectName(u"slotMinutes"_s);
    m_notice->setObjectName(u"noticeMinutes"_s);
    m_ahead->setObjectName(u"daysAhead"_s);
    m_daysField = new FormField(tr("Open"), days(hours));
    m_daysField->setHelp(tr("Such as 09:00 – 12:00, 13:00 – 17:00. Leave a day empty to close it."));
    body()->addWidget(m_banner);
    body()->addWidget(m_daysField);
    body()->addWidget(m_zoneField);
    body()->addWidget(numbers());
    setPrimary(tr("Save"))->setObjectName(u"saveHours"_s);
    connect(this, &Dialog::submitted, this, &WorkingHoursDialog::submit);
}

QWidget *WorkingHoursDialog::days(const values::AppointmentHours &hours)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Space12);
    grid->setVerticalSpacing(metrics::Space4);
    grid->setColumnStretch(1, 1);
    const QLocale locale;
    for (int place = 0; place < int(m_days.size()); ++place) {
        // In the order of the reader's week; the service counts from Monday.
        const int day = (int(locale.firstDayOfWeek()) - 1 + place) % int(m_days.size());
        auto *edit = new QLineEdit(values::spansText(hours.days[size_t(day)]));
        edit->setPlaceholderText(tr("Closed"));
        edit->setObjectName(u"hours-"_s + values::dayWireName(day));
        edit->setAccessibleName(locale.dayName(day + 1));
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            edit->setProperty("invalid", false);
            repolish(edit);
            m_daysField->setError({});
        });
        m_days[size_t(day)] = edit;
        grid->addWidget(new Label(locale.standaloneDayName(day + 1)), place, 0);
        grid->addWidget(edit, place, 1);
    }
    return box;
}

QWidget *WorkingHoursDialog::numbers()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Space12);
    auto *slot = new FormField(tr("Length of a slot"), m_slot);
    auto *notice = new FormField(tr("Notice"), m_notice);
    auto *ahead = new FormField(tr("Days ahead"), m_ahead);
    notice->setHelp(tr("Not sooner than that."));
    ahead->setHelp(tr("Not later than that."));
    for (FormField *field : {slot, notice, ahead}) {
        layout->addWidget(field, 1, Qt::AlignTop);
        // The line within takes the focus, and is what screen readers meet.
        if (auto *line = field->field()->findChild<QLineEdit *>())
            line->setAccessibleName(field->field()->accessibleName());
    }
    return row;
}

std::optional<values::AppointmentHours> WorkingHoursDialog::read()
{
    values::AppointmentHours hours;
    m_zoneField->setError(m_zone->problem());
    hours.timezone = m_zone->value().toString();
    hours.slotMinutes = m_slot->value();
    hours.noticeMinutes = m_notice->value();
    hours.daysAhead = m_ahead->value();
    QStringList wrong;
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto spans = values::spansFromText(m_days[day]->text());
        m_days[day]->setProperty("invalid", !spans);
        repolish(m_days[day]);
        if (spans)
            hours.days[day] = *spans;
        else
            wrong.append(m_days[day]->accessibleName());
    }
    if (!wrong.isEmpty())
        m_daysField->setError(tr("%1: write times from and to, one after the other, such as 09:00 – 12:00, 13:00 – "
                                 "17:00.")
                                  .arg(QLocale().createSeparatedList(wrong)));
    if (!wrong.isEmpty() || !m_zoneField->error().isEmpty())
        return std::nullopt;
    return hours;
}

void WorkingHoursDialog::submit()
{
    m_banner->hide();
    m_daysField->setError({});
    const auto hours = read();
    if (!hours)
        return;
    setBusy(true);
    client::onResult(m_client.changeHours(*hours), this, [this](const core::Result<values::AppointmentHours> &answer) {
        setBusy(false);
        if (!answer) {
            showError(answer.error());
            return;
        }
        Q_EMIT saved(*answer);
        accept();
    });
}

void WorkingHoursDialog::showError(const core::ApiError &error)
{
    bool placed = !error.fields.isEmpty();
    for (const core::FieldError &wrong : error.fields) {
        if (wrong.pointer == "/timezone"_L1)
            m_zoneField->setError(wrong.message);
        else if (wrong.pointer.startsWith("/days"_L1))
            m_daysField->setError(wrong.message);
        else
            placed = false;
    }
    if (!placed) {
        m_banner->setMessage(Tone::Error, error.title, error.detail);
        m_banner->show();
    }
}

} // namespace callttone::ui
