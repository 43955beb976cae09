// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appointments/appointments_page.h"

#include "ui/shell/page_catalog.h"

namespace callttone::ui {

AppointmentsPage::AppointmentsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
{}

QString AppointmentsPage::title() const
{
    return titleOf(PageId::Appointments);
}

void AppointmentsPage::enter(const QVariantMap & /*parameters*/) {}

} // namespace callttone::ui
