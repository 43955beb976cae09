// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/fact_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int Mark = 18;
constexpr int AirAround = 7;

} // namespace

FactRow::FactRow(QWidget *mark, const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent)
{
    mark->setMinimumSize(Mark, Mark); // as high as the title's line, so they share their middle
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new Label(title);
    name->setWordWrap(true);
    name->setMinimumHeight(Mark);
    texts->addWidget(name);
    if (!detail.isEmpty()) {
        auto *words = new Label(detail, TextRole::Secondary, TextTone::Muted);
        words->setWordWrap(true);
        words->setMinimumHeight(metrics::Space16);
        texts->addWidget(words);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, AirAround, 0, AirAround);
    row->setSpacing(metrics::Space12);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    setAccessibleName(detail.isEmpty() ? title : u"%1. %2"_s.arg(title, detail));
}

FactRow::FactRow(const QString &icon, ColorToken token, const QString &title, const QString &detail, QWidget *parent)
    : FactRow(new IconLabel(icon, metrics::Icon, token), title, detail, parent)
{}

FactRow *FactRow::done(const QString &title, const QString &detail)
{
    return new FactRow(u"okc"_s, &Theme::success, title, detail);
}

FactRow *FactRow::working(const QString &title, const QString &detail)
{
    return new FactRow(new Spinner(metrics::Icon), title, detail, nullptr);
}

} // namespace callttone::ui
