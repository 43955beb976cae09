// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/waiting_step.h"

#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/copying.h"
#include "ui/dialogs/connect/disclosure.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr int SpinnerSize = 28;

/// A line across the dialog's column.
class Divider : public QWidget
{
public:
    Divider() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
    }
};

} // namespace

WaitingStep::WaitingStep(const values::ConnectFlow &flow, const QString &vendor, const QString &task,
                         const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_vendor(vendor)
    , m_task(task)
    , m_clock(clock)
    , m_title(new Label({}, TextRole::BodyMedium))
    , m_expiry(new Label({}, TextRole::Body, TextTone::Text2))
    , m_paste(new Disclosure(tr("Paste the redirect URL instead")))
    , m_url(new QLineEdit)
    , m_urlField(new FormField({}, m_url))
    , m_copyLink(new Button(tr("Copy link")))
    , m_openAgain(new Button(tr("Open again")))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space4);
    column->addSpacing(metrics::Space8);
    column->addWidget(new Spinner(SpinnerSize), 0, Qt::AlignHCenter);
    column->addSpacing(metrics::Space8);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_expiry->setObjectName(u"signInExpiry"_s);
    m_expiry->setAlignment(Qt::AlignCenter);
    m_expiry->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_expiry);
    column->addSpacing(10);

    makeCopying(m_copyLink, [this] { return m_flow.authorizeUrl; });
    m_openAgain->setIconName(u"ext"_s);
    connect(m_openAgain, &QPushButton::clicked, this, &WaitingStep::openAgain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Space8);
    buttons->addStretch(1);
    buttons->addWidget(m_copyLink);
    buttons->addWidget(m_openAgain);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(metrics::Space12);
    column->addWidget(new Divider);
    column->addSpacing(metrics::Space4);
    column->addWidget(makePaste(flow.redirectUri));

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WaitingStep::tick);
    m_second.start();
    setFlow(flow);
}

QWidget *WaitingStep::makePaste(const QString &example)
{
    auto *help = new Label(tr("Use this when the browser is on another computer or shows \"can't reach this page\". "
                              "Copy its full address here."),
                           TextRole::Secondary, TextTone::Muted);
    help->setWordWrap(true);
    m_url->setObjectName(u"redirectUrl"_s);
    m_url->setProperty("mono", true);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(example + u"?code=…"_s);
    m_url->setAccessibleName(tr("Redirect URL"));
    m_paste->body()->addWidget(help);
    m_paste->body()->addWidget(m_urlField);
    const auto tell = [this] { Q_EMIT pasteChanged(m_paste->isOpen(), !pastedUrl().isEmpty()); };
    connect(m_url, &QLineEdit::textChanged, this, [this, tell] {
        m_urlField->setError({});
        tell();
    });
    connect(m_paste, &Disclosure::toggled, this, [this, tell](bool open) {
        tell();
        if (open)
            m_url->setFocus(Qt::OtherFocusReason);
    });
    return m_paste;
}

void WaitingStep::setFlow(const values::ConnectFlow &flow)
{
    m_flow = flow;
    const bool finishing = flow.state == values::FlowState::Finishing;
    m_title->setText(finishing ? tr("%1 answered").arg(m_vendor) : tr("Waiting for %1").arg(m_vendor));
    m_copyLink->setEnabled(!finishing);
    m_openAgain->setEnabled(!finishing);
    m_paste->setEnabled(!finishing);
    tick();
}

void WaitingStep::tick()
{
    if (m_flow.state == values::FlowState::Finishing) {
        m_expiry->setText(tr("Checking what was allowed, and who signed in."));
        return;
    }
    const qint64 left = m_flow.expiresAt - m_clock.now();
    m_expiry->setText(m_task + u'\n' + tr("This link expires in %1.").arg(countdownText(left)));
    if (left <= 0)
        Q_EMIT timeIsUp();
}

QString WaitingStep::pastedUrl() const
{
    return m_url->text().trimmed();
}

void WaitingStep::showPasteError(const QString &why)
{
    m_urlField->setError(why);
    m_url->setFocus(Qt::OtherFocusReason);
    m_url->selectAll();
}

} // namespace callttone::ui
