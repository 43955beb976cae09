// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/copying.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

void makeCopying(Button *button, std::function<QString()> text)
{
    button->setIconName(u"copy"_s);
    QObject::connect(button, &QPushButton::clicked, button, [button, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        button->setIconName(u"check"_s);
        button->setAccessibleDescription(CopyField::tr("Copied"));
        QAccessibleEvent changed(button, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        QTimer::singleShot(2s, button, [button] {
            button->setIconName(u"copy"_s);
            button->setAccessibleDescription({});
        });
    });
}

CopyField::CopyField(const QString &name, const QString &copyName, const QString &value, QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(u"%1: %2"_s.arg(name, value));
    auto *text = new ElidedLabel(value, TextRole::Mono, &Theme::text, Qt::ElideMiddle);
    text->setLeftToRight(true);
    Button *copy = iconButton(u"copy"_s, copyName);
    copy->setSmall(true);
    makeCopying(copy, [value] { return value; });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::FieldPadding, 0, 2, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(text, 1);
    row->addWidget(copy);
    setFixedHeight(metrics::FieldHeight);
}

void CopyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawBox(&painter, rect(), metrics::RadiusControl, theme.sunken, theme.border);
}

} // namespace callttone::ui
