// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/signature_box.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

bool isSigned(const values::DeliveryAttempt &attempt)
{
    return std::any_of(attempt.requestHeaders.cbegin(), attempt.requestHeaders.cend(), [](const auto &header) {
        return header.first.compare("X-Webhook-Signature", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SignatureBox::SignatureBox(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"shield"_s))
    , m_verdict(new Label({}, TextRole::BodyStrong))
    , m_secret(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_recheck(new Button(tr("Recheck"), ButtonKind::Ghost))
{
    m_verdict->setWordWrap(true);
    m_recheck->setSmall(true);
    // The guide's signature; webhook-signature beside it does cover id and time.
    setToolTip(tr("X-Webhook-Signature covers the body only, so the timestamp is not protected by it."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Space12, 2, 2, 2);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_icon);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_secret);
    row->addStretch();
    row->addWidget(m_recheck);
    setMinimumHeight(metrics::RowHeight);
    connect(m_recheck, &QPushButton::clicked, this, &SignatureBox::recheckRequested);
}

void SignatureBox::setAttempt(const values::DeliveryAttempt &attempt, const QString &secretHint)
{
    using values::SignatureState;
    setVisible(isSigned(attempt));
    m_secret->setText(secretHint.isEmpty() ? QString() : tr("secret %1").arg(u"whsec_••••"_s + secretHint));
    const bool verified = attempt.signature == SignatureState::Verified;
    m_secret->setVisible(verified && !secretHint.isEmpty());
    m_verdict->setSizePolicy(verified ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
    switch (attempt.signature) {
    case SignatureState::Verified:
        m_icon->setIcon(u"shield"_s, &Theme::success);
        m_verdict->setTone(TextTone::Success);
        m_verdict->setText(tr("Signature verified"));
        break;
    case SignatureState::Mismatch:
        m_icon->setIcon(u"xc"_s, &Theme::error);
        m_verdict->setTone(TextTone::Error);
        m_verdict->setText(
            tr("Signature does not match. The body was changed after signing, or another secret was used."));
        break;
    case SignatureState::SecretRotated:
        m_icon->setIcon(u"info"_s, &Theme::muted);
        m_verdict->setTone(TextTone::Text2);
        m_verdict->setText(tr("Cannot check: the secret was rotated after this attempt."));
        break;
    case SignatureState::Unknown:
        m_icon->setIcon(u"info"_s, &Theme::muted);
        m_verdict->setTone(TextTone::Text2);
        m_verdict->setText(tr("Cannot check: the endpoint's secret is not available."));
        break;
    }
    setAccessibleName(m_verdict->text());
}

void SignatureBox::setChecking(bool checking)
{
    m_recheck->setBusy(checking);
}

void SignatureBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(&painter, rect(), metrics::RadiusControl, QColor(), themeOf(this).border);
}

} // namespace callttone::ui
