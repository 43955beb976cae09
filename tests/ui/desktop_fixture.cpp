// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop_fixture.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

ServiceFixture::Options optionsWith(FakeTransport::Answer receiver)
{
    ServiceFixture::Options options;
    options.receiver = std::move(receiver);
    return options;
}

} // namespace

DesktopFixture::DesktopFixture(ui::ThemeController &theme, QSize size)
    : m_store(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , service(optionsWith([this](const delivery::EgressRequest &request) {
        const std::lock_guard lock(m_mutex);
        m_received.push_back(request);
        return FakeTransport::result(m_status);
    }))
    , desktop(theme, m_store, service.clock)
{
    window().resize(size);
    window().show();
}

bool DesktopFixture::connect()
{
    const QUrl base(u"http://127.0.0.1:%1"_s.arg(service.port()));
    desktop.connectTo({base, core::SecretString(service.adminKey())}, {ui::EngineHome::BuiltIn, base, u"memory"_s, {}});
    return QTest::qWaitFor([this] { return desktop.stream().state() == client::EventStream::State::Live; });
}

std::vector<delivery::EgressRequest> DesktopFixture::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void DesktopFixture::answerWith(int status)
{
    const std::lock_guard lock(m_mutex);
    m_status = status;
}

QDialog *DesktopFixture::waitForDialog(const QString &name)
{
    const auto onTop = [&name] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->objectName() == name ? dialog : nullptr;
    };
    std::ignore = QTest::qWaitFor([&] { return onTop() != nullptr; });
    return onTop();
}

bool DesktopFixture::click(const QWidget &root, const QString &name)
{
    auto *button = root.findChild<QAbstractButton *>(name);
    if (!button || !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() / 2, button->height() / 2));
    return true;
}

} // namespace callttone::testing
