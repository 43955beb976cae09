// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "ui/dialogs/connect/connect_integration.h"
#include "ui/widgets/dialog.h"

#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace callttone::testing {

/// A connect dialog over an empty window, on a FakeService; the test is the browser.
class ConnectFixture : public PageFixture
{
public:
    explicit ConnectFixture(ui::ThemeController &theme)
        : PageFixture(theme)
    {
        addSampleIntegrations(service);
        service.integrations.now = clock.now();
        place.redirectUri = QUrl(QStringLiteral("http://localhost:8484/api/integrations/callback"));
        place.envFile = QStringLiteral("/home/you/.local/share/callttone/.env");
        workspace.desktop.openUrl = [this](const QUrl &url) { opened.append(url); };
        workspace.desktop.engine = [this] { return place; };
        window.resize(900, 760);
        window.show();
    }
    ~ConnectFixture() { delete dialog; }

    /// The integration as it is before anybody connected it, and its dialog.
    ui::Dialog *openFresh(const QString &id)
    {
        values::Integration fresh = sampleVendor(id);
        for (values::EnvVariable &variable : fresh.environment)
            variable.set = variable.required;
        return openAs(fresh);
    }

    ui::Dialog *openAs(const values::Integration &integration)
    {
        if (values::Integration *stored = service.integrations.find(integration.id))
            *stored = integration;
        dialog = qobject_cast<ui::Dialog *>(ui::openConnectDialog(workspace, integration, &window));
        if (!QTest::qWaitForWindowExposed(dialog))
            qWarning("the dialog is not exposed");
        return dialog;
    }

    [[nodiscard]] values::Integration &stored(const QString &id) { return *service.integrations.find(id); }
    /// The service says that something about the integration changed.
    void tellUpdated(const QString &id) { tell(QStringLiteral("integration.updated"), {{QStringLiteral("id"), id}}); }

    void press(const QString &text) const
    {
        QAbstractButton *button = buttonWith(*dialog, text);
        QVERIFY2(button, qPrintable(text));
        QVERIFY2(button->isEnabled(), qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &field, const QString &text) const
    {
        const auto edits = dialog->findChildren<QLineEdit *>(field); // one of an earlier step may still wait to go
        const auto found = std::ranges::find_if(edits, &QLineEdit::isVisible);
        QVERIFY2(found != edits.end(), qPrintable(field));
        QLineEdit *edit = *found;
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QJsonObject lastBody(const QString &path) const
    {
        const auto request = service.last(client::Method::Post, path);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }

    ui::EnginePlace place;
    QList<QUrl> opened;
    QPointer<ui::Dialog> dialog;
};

} // namespace callttone::testing
