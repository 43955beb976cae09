// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/disclosure.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Chevron = 14;
constexpr int Gap = 6;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DisclosureButton::sizeHint() const
{
    const QFontMetrics fm(themeOf(this).font(TextRole::BodyMedium));
    return {Chevron + Gap + fm.horizontalAdvance(text()) + 2, qMax(24, fm.height() + 4)};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QString closed = layoutDirection() == Qt::RightToLeft ? u"chevL"_s : u"chevR"_s;
    Icons::paint(&painter, mirrored({0, 0, Chevron, height()}), isChecked() ? u"chevD"_s : closed, Chevron,
                 theme.muted);
    painter.setFont(theme.font(TextRole::BodyMedium));
    painter.setPen(theme.text);
    painter.drawText(mirrored({Chevron + Gap, 0, width() - Chevron - Gap, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), text());
}

void DisclosureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click(); // not the dialog's primary button
    else
        QAbstractButton::keyPressEvent(event);
}

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(title))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    m_body->setContentsMargins(Chevron + Gap, 0, 0, 0);
    m_body->setSpacing(metrics::Space8);
    m_content->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Space4);
    column->addWidget(m_button);
    column->addWidget(m_content);
    connect(m_button, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

} // namespace callttone::ui
