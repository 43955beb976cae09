// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/key_ready_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

KeyReadyCard::KeyReadyCard(ClipboardGuard &guard, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, TextRole::BodyStrong))
    , m_field(new SecretField(tr("API key"), tr("Copy key"), guard))
    , m_sample(new CodeBlock(tr("How to use the key")))
{
    setObjectName(u"keyReady"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space16, 14, metrics::Space16, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(u"key"_s, metrics::Icon, &Theme::success));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(new Label(tr("Hidden when you leave this page"), TextRole::Secondary, TextTone::Muted));
    column->addLayout(head);
    auto *stored = new Button(tr("I have stored it"));
    m_field->copyButton()->setObjectName(u"copyKey"_s);
    m_field->addButton(stored);
    column->addWidget(m_field);
    m_sample->setLineNumbersVisible(false);
    column->addWidget(m_sample);
    connect(stored, &QPushButton::clicked, this, &KeyReadyCard::forget);
    hide();
}

void KeyReadyCard::showKey(const QString &name, const core::SecretString &key, const QUrl &base)
{
    m_title->setText(tr("\"%1\" is ready. Copy it now.").arg(name));
    m_field->setSecret(QString::fromUtf8(key.reveal()));
    m_sample->setCode(u"curl %1/api/v1/calls?limit=20 \\\n  -H \"Authorization: Bearer $CALLTTONE_API_KEY\""_s.arg(
                          base.toString(QUrl::StripTrailingSlash)),
                      CodeBlock::Language::Code);
    show();
    m_field->copyButton()->setFocus(Qt::OtherFocusReason);
}

void KeyReadyCard::forget()
{
    m_field->setSecret({});
    hide();
}

void KeyReadyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusCard, theme.surface, theme.successSolid);
}

} // namespace callttone::ui
