// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/sample_tools.h"
#include "ui/pages/tools/result_card.h"
#include "ui/pages/tools/tool_input.h"
#include "ui/pages/tools/tools_page.h"
#include "ui/shell/simulation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QListView>

namespace callttone::testing {

inline constexpr QSize LargeTools(1220, 848);
inline constexpr QSize SmallTools(968, 628);

/// The tools page on the sample practice's tools.
struct ToolsFixture : PageFixture
{
    explicit ToolsFixture(ui::ThemeController &theme)
        : PageFixture(theme)
        , simulation(api, clock)
    {
        addSampleIntegrations(service);
        addSampleTools(service);
    }

    void open(const QVariantMap &parameters = {}, QSize size = LargeTools)
    {
        tools = new ui::ToolsPage(workspace, simulation);
        show(tools, size);
        tools->enter(parameters);
    }
    void choose(const QString &name) const
    {
        QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(items::IdRole).toString() == name)
                list()->setCurrentIndex(index);
        }
    }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(QStringLiteral("toolList")); }
    [[nodiscard]] ui::ToolInput *input() const { return window.findChild<ui::ToolInput *>(); }
    [[nodiscard]] ui::ResultCard *result() const { return window.findChild<ui::ResultCard *>(); }
    [[nodiscard]] QStringList shownRows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows.append(list()->model()->index(row, 0).data().toString());
        return rows;
    }
    template<typename T> [[nodiscard]] T *named(const QString &name) const { return window.findChild<T *>(name); }
    void press(const QString &name) const { named<QAbstractButton>(name)->click(); }
    [[nodiscard]] QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    /// The simulator asks for tools, too, but for those that agents get.
    [[nodiscard]] bool askedForAllTools() const
    {
        return std::any_of(service.requests.cbegin(), service.requests.cend(), [](const client::RestRequest &request) {
            return request.path == QStringLiteral("/tools") && request.query.hasQueryItem(QStringLiteral("all"));
        });
    }

    ui::Simulation simulation;
    ui::ToolsPage *tools = nullptr;
};

inline const QJsonObject sampleAvailabilityArguments{{QStringLiteral("calendarId"), QStringLiteral("cal_new")},
                                                     {QStringLiteral("from"), QStringLiteral("2026-02-19")},
                                                     {QStringLiteral("to"), QStringLiteral("2026-02-20")}};
inline const QJsonObject sampleBookingArguments{
    {QStringLiteral("start"), QStringLiteral("2026-02-19T14:30:00-06:00")},
    {QStringLiteral("attendee"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Dana Whitfield")}}}};

} // namespace callttone::testing
