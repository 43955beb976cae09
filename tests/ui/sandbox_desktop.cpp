// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sandbox_desktop.h"

#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

QString program()
{
    return qEnvironmentVariable("CALLTTONE_BIN_DIR") + u"/callttone-sandbox"_s;
}

} // namespace

void PlayedBrowser::open(const QUrl &authorize)
{
    pages.append(authorize);
    QNetworkRequest consent(authorize);
    consent.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    consent.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *page = m_network.post(consent, allows ? "decision=allow"_ba : "decision=deny"_ba);
    QObject::connect(page, &QNetworkReply::finished, page, [this, page] {
        const QUrl back = page->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        page->deleteLater();
        if (!back.isValid())
            return; // the vendor showed a page of its own
        QNetworkReply *answer = m_network.get(QNetworkRequest(back));
        QObject::connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
    });
}

SandboxDesktop::SandboxDesktop() = default;

bool SandboxDesktop::isBuilt()
{
    return QFileInfo::exists(program());
}

bool SandboxDesktop::start()
{
    qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
    QTcpServer probe; // the stand-ins take exact redirect addresses only, so the port is known beforehand
    if (!probe.listen(QHostAddress::LocalHost))
        return false;
    qputenv("CALLTTONE_LISTEN", "127.0.0.1:" + QByteArray::number(probe.serverPort()));
    probe.close();

    app::DesktopOptions options;
    options.sandboxProgram = program();
    m_store = std::make_unique<QSettings>(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<ui::ThemeController>(*qApp, testTypography());
    m_desktop = std::make_unique<app::DesktopApp>(options, *m_theme, *m_store);
    window().resize(1440, 900);
    window().show();
    m_desktop->ui().desktop().openUrl = [this](const QUrl &url) { browser.open(url); };
    m_desktop->open(ui::Source::Sandbox);
    return QTest::qWaitFor([this] { return m_desktop->ui().stream().state() == client::EventStream::State::Live; },
                           Patience);
}

QString SandboxDesktop::base() const
{
    return m_desktop->ui().desktop().engine().sandboxPage.adjusted(QUrl::RemovePath).toString();
}

QJsonObject SandboxDesktop::vendor(const QString &id)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(base() + u"/__sandbox/state"_s))));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience))
        return {};
    const QJsonObject state = QJsonDocument::fromJson(reply->readAll()).object();
    return state.value("vendors"_L1).toObject().value(id).toObject();
}

ui::Dialog *SandboxDesktop::openFromCard(const QString &id)
{
    window().go({ui::PageId::Integrations, {}});
    const auto card = [&]() -> QAbstractButton * {
        auto *button = window().findChild<QAbstractButton *>(u"action:"_s + id);
        return button && button->isVisible() && button->isEnabled() ? button : nullptr;
    };
    if (!QTest::qWaitFor([&] { return card() != nullptr; }, Patience))
        return nullptr;
    card()->click();
    const auto dialog = [] { return qobject_cast<ui::Dialog *>(QApplication::activeModalWidget()); };
    std::ignore = QTest::qWaitFor([&] { return dialog() != nullptr; });
    return dialog();
}

bool SandboxDesktop::press(ui::Dialog *dialog, const QString &text)
{
    const auto ready = [&] {
        const QAbstractButton *button = buttonWith(*dialog, text);
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(ready, Patience))
        return false;
    buttonWith(*dialog, text)->click();
    return true;
}

void SandboxDesktop::picture(const QString &name)
{
    QWidget *dialog = QApplication::activeModalWidget();
    grabBothThemes(dialog ? *dialog : window(), *m_theme, name);
}

void choose(QComboBox &combo, int index)
{
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
}

} // namespace callttone::testing
