// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/rest_client.h"
#include "models/items/live_calls.h"
#include "models/items/live_feed_model.h"
#include "tests/support/manual_clock.h"
#include "tests/ui/fake_service.h"
#include "tests/ui/sample_deliveries.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/toast_host.h"

#include <QTest>
#include <QVBoxLayout>

namespace callttone::testing {

/// A window with one page in it, wired as the shell wires it, on a FakeService. The stream is real but never opened: a
/// test emits its messages.
class PageFixture
{
public:
    explicit PageFixture(ui::ThemeController &theme)
        : api(service)
        , m_rest(client::ServiceAddress{QUrl(QStringLiteral("http://127.0.0.1:1")), {}})
        , stream(m_rest)
        , liveCalls(clock)
        , toasts(&window)
        , workspace{api, service, stream, feed, liveCalls, clock, theme, toasts}
    {
        clock.set(sampleNow);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
    }

    /// Shows the page in a window whose client area, without sidebar and header, has this size. The fixture owns it.
    void show(ui::Page *shown, QSize size)
    {
        page = shown;
        window.layout()->addWidget(page);
        QObject::connect(page, &ui::Page::navigate, &window, [this](const ui::Destination &to) {
            visited.append(to);
            if (loopsBack && to.page == *loopsBack)
                page->enter(to.parameters);
        });
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window)); // shortcuts and focus need it
    }

    void tell(const QString &type, const QJsonObject &data)
    {
        Q_EMIT stream.messageReceived({++m_sequence, type, data});
    }

    [[nodiscard]] QStringList toastTexts() const
    {
        QStringList texts;
        for (const ui::Toast *toast : toasts.toasts())
            texts.append(toast->text());
        return texts;
    }

    FakeService service;
    ManualClock clock;
    client::ApiClient api;

private:
    client::RestClient m_rest;
    qint64 m_sequence = 0;

public:
    client::EventStream stream;
    items::LiveFeedModel feed;
    items::LiveCalls liveCalls;
    QWidget window;
    ui::ToastHost toasts;
    ui::Workspace workspace;
    ui::Page *page = nullptr;
    QList<ui::Destination> visited;
    std::optional<ui::PageId> loopsBack; ///< going there enters the page again, as the shell would
};

} // namespace callttone::testing
