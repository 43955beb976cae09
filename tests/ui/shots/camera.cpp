// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/camera.h"

#include "tests/ui/shots/sample_day.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

using ui::PageId;

namespace {

constexpr QSize Large(1440, 900);
constexpr QSize Small(1024, 680);

template<typename T> T answerOf(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the sample service does not answer");
    core::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s", qPrintable(result.error().oneLine()));
    return std::move(*result);
}

QDialog *topDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

} // namespace

Camera::Camera(ui::ThemeController &theme, CameraOptions options)
    : m_theme(theme)
    , m_options(std::move(options))
    , m_store(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_ui(theme, m_store, m_service.clock)
{}

void Camera::rest()
{
    QTest::qWait(700);
}

int Camera::takeAll()
{
    QDir().mkpath(m_options.folder);
    client::RestClient client({m_service.url(), m_service.key()});
    client::ApiClient api(client);
    playSampleDay(m_service, api);
    const auto endpoints = answerOf(api.webhooks());
    m_failingId = endpoints.at(1).id;
    values::DeliveryFilter retrying;
    retrying.status.words = {u"retrying"_s};
    retrying.destination.words = {u"crm.example.com/hooks"_s};
    m_retryingId = answerOf(api.deliveries(retrying, {})).data.value(0).id;
    values::DeliveryFilter waiting;
    waiting.destination.words = {u"hubspot"_s};
    m_waitingId = answerOf(api.deliveries(waiting, {})).data.value(0).id;
    values::CallFilter completed;
    completed.sentiment = u"positive"_s;
    m_callId = answerOf(api.calls(completed, {})).data.value(0).id;

    m_ui.window().resize(Large);
    m_ui.window().show();
    m_ui.connectTo({m_service.url(), m_service.key()}, {ui::EngineHome::BuiltIn, m_service.url(), u"a sealed file"_s,
                                                        u"/home/you/.local/share/callttone"_s});
    rest();
    useToolsNow(m_service.database(), m_service.clock.now()); // by the stream, as the live calls get it
    for (const auto &[mode, word] :
         {std::pair(ui::ThemeMode::Light, u"light"_s), std::pair(ui::ThemeMode::Dark, u"dark"_s)}) {
        m_theme.setMode(mode);
        const QList<Shot> all = shots();
        for (const Shot &shot : all) {
            if (!shot.name.contains(m_options.only) || (shot.dialog && !m_options.small))
                continue;
            take(shot, Large, word);
            if (m_options.small && !shot.dialog)
                take(shot, Small, u"small-"_s + word);
        }
    }
    return m_failed == 0 ? 0 : 1;
}

void Camera::take(const Shot &shot, const QSize &size, const QString &suffix)
{
    m_ui.window().resize(size);
    m_ui.window().setLivePanelOpen(shot.livePanel && size.width() >= Large.width());
    shot.arrange();
    rest();
    QWidget *subject = shot.dialog ? static_cast<QWidget *>(topDialog()) : &m_ui.window();
    const QString path = u"%1/%2-%3.png"_s.arg(m_options.folder, shot.name, suffix);
    if (!subject || !subject->grab().save(path)) {
        QTextStream(stderr) << "not written: " << path << '\n';
        ++m_failed;
    }
    while (QDialog *dialog = topDialog()) {
        dialog->close();
        QTest::qWait(50);
        if (topDialog() == dialog && dialog->isVisible())
            break;
    }
}

QList<Camera::Shot> Camera::shots()
{
    const auto go = [this](PageId page, const QVariantMap &parameters = {}) {
        return [this, page, parameters] { m_ui.window().go({page, parameters}); };
    };
    const auto press = [this](const QString &name) {
        if (auto *button = m_ui.window().findChild<QPushButton *>(name))
            button->click();
    };
    return {
        {u"overview"_s, go(PageId::Overview), false, true},
        {u"integrations"_s, go(PageId::Integrations)},
        {u"integration"_s, go(PageId::Integrations, {{u"id"_s, u"gohighlevel"_s}})},
        {u"integration-permissions"_s,
         go(PageId::Integrations, {{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"permissions"_s}})},
        {u"integration-broken"_s, go(PageId::Integrations, {{u"id"_s, u"hubspot"_s}})},
        {u"integration-activity"_s,
         [this] {
             m_ui.window().go({PageId::Integrations, {{u"id"_s, u"slack"_s}, {u"tab"_s, u"activity"_s}}});
             rest();
             if (auto *table = m_ui.window().findChild<QTableView *>(u"syncDeliveries"_s))
                 table->selectRow(2);
         }},
        {u"integration-unconnected"_s, go(PageId::Integrations, {{u"id"_s, u"salesforce"_s}})},
        {u"mcp-server"_s, go(PageId::Integrations, {{u"id"_s, u"mcp"_s}, {u"tab"_s, u"capabilities"_s}})},
        {u"mcp-wire"_s,
         [this] {
             m_ui.window().go({PageId::Integrations, {{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}}});
             rest();
             if (auto *table = m_ui.window().findChild<QTableView *>(u"wireExchanges"_s))
                 table->selectRow(1);
             if (auto *table = m_ui.window().findChild<QTableView *>(u"wireTable"_s))
                 table->selectRow(2);
         }},
        {u"mcp-settings"_s, go(PageId::Integrations, {{u"id"_s, u"mcp"_s}, {u"tab"_s, u"configuration"_s}})},
        {u"mcp-tools"_s, go(PageId::Tools, {{u"tool"_s, u"harbordental__price_of_treatment"_s}})},
        {u"dialog-mcp-review"_s, go(PageId::Integrations, {{u"id"_s, u"mcp"_s}, {u"action"_s, u"review"_s}}), true},
        {u"calls"_s, go(PageId::Calls)},
        {u"call"_s, go(PageId::Calls, {{u"id"_s, m_callId}})},
        {u"deliveries"_s, go(PageId::Deliveries, {{u"filter"_s, QString()}, {u"id"_s, m_retryingId}})},
        {u"deliveries-connector"_s,
         go(PageId::Deliveries, {{u"filter"_s, u"endpoint:hubspot"_s}, {u"id"_s, m_waitingId}})},
        {u"deliveries-filtered"_s,
         go(PageId::Deliveries, {{u"filter"_s, u"status:retrying endpoint:crm.example.com/hooks"_s}})},
        {u"webhooks"_s, go(PageId::Webhooks, {{u"id"_s, m_failingId}})},
        {u"tools"_s,
         [this, press] {
             m_ui.window().go(
                 {PageId::Tools,
                  {{u"tool"_s, u"ghl_get_contact"_s}, {u"arguments"_s, QVariantMap{{u"phone"_s, u"+15125550142"_s}}}}});
             rest();
             press(u"openHistory"_s);
             rest();
             if (auto *table = m_ui.window().findChild<QTableView *>(u"toolHistory"_s))
                 Q_EMIT table->activated(table->model()->index(0, 0));
         }},
        {u"tools-history"_s,
         [this, press] {
             m_ui.window().go({PageId::Tools, {{u"tool"_s, u"ghl_create_contact"_s}}});
             rest();
             press(u"openHistory"_s);
         }},
        {u"tools-latency"_s, go(PageId::Tools, {{u"latency"_s, true}})},
        {u"appointments"_s, go(PageId::Appointments, {{u"view"_s, u"list"_s}})},
        {u"appointments-week"_s, go(PageId::Appointments, {{u"view"_s, u"week"_s}})},
        {u"dialog-appointment"_s, go(PageId::Appointments, {{u"action"_s, u"add"_s}}), true},
        {u"agents"_s, go(PageId::Agents)},
        {u"campaigns"_s, go(PageId::Campaigns)},
        {u"dialog-campaign"_s, go(PageId::Campaigns, {{u"action"_s, u"add"_s}}), true},
        {u"settings-keys"_s, go(PageId::Settings, {{u"section"_s, u"api-keys"_s}})},
        {u"settings-appearance"_s, go(PageId::Settings, {{u"section"_s, u"appearance"_s}})},
        {u"settings-notifications"_s, go(PageId::Settings, {{u"section"_s, u"notifications"_s}})},
        {u"settings-about"_s, go(PageId::Settings, {{u"section"_s, u"about"_s}})},
        {u"settings-diagnostics"_s, go(PageId::Settings, {{u"section"_s, u"diagnostics"_s}})},
        {u"dialog-add-endpoint"_s, go(PageId::Webhooks, {{u"action"_s, u"add"_s}}), true},
        {u"dialog-connect"_s,
         [this, press] {
             m_ui.window().go({PageId::Integrations, {{u"id"_s, u"salesforce"_s}}});
             rest();
             press(u"integrationMain"_s);
         },
         true},
        {u"dialog-create-key"_s, go(PageId::Settings, {{u"section"_s, u"api-keys"_s}, {u"action"_s, u"add"_s}}), true},
        {u"dialog-shortcuts"_s, [this] { m_ui.window().run(ui::Command::ShowShortcuts); }, true},
        {u"dialog-rotate"_s,
         [this, press] {
             m_ui.window().go({PageId::Webhooks, {{u"id"_s, m_failingId}}});
             rest();
             press(u"rotateEndpoint"_s);
         },
         true},
    };
}

} // namespace callttone::testing
