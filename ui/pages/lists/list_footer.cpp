// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/list_footer.h"

#include "models/items/windowed_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace callttone::ui {

ListFooter::ListFooter(items::WindowedModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_left(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_right(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_problem(new Label({}, TextRole::Secondary, TextTone::Error))
    , m_again(new LinkButton(tr("Try again")))
    , m_spinner(new Spinner)
    , m_delay(new QTimer(this))
{
    setFixedHeight(metrics::rowHeight(QFontMetrics(themeOf(this).font(TextRole::Secondary)), metrics::TableFooter));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::RowPadding, 1, metrics::RowPadding, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(m_left);
    row->addWidget(m_spinner);
    row->addWidget(m_problem);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_right);
    m_spinner->hide();
    m_problem->hide();
    m_again->hide();

    m_delay->setSingleShot(true);
    m_delay->setInterval(150ms);
    connect(m_delay, &QTimer::timeout, this, &ListFooter::refresh);
    connect(m_again, &QPushButton::clicked, &model, [this] {
        m_model.refresh();
        m_model.retry();
    });
    connect(&model, &items::WindowedModel::loadingChanged, this, [this](bool loading) {
        if (loading)
            m_delay->start();
        refresh();
    });
    connect(&model, &items::WindowedModel::loaded, this, &ListFooter::refresh);
    connect(&model, &items::WindowedModel::loadFailed, this, &ListFooter::refresh);
}

void ListFooter::setTexts(const QString &left, const QString &right)
{
    m_left->setText(left);
    m_right->setText(right);
}

void ListFooter::refresh()
{
    m_spinner->setVisible(m_model.isLoading() && m_model.hasLoaded() && !m_delay->isActive());
    // Without rows the reason stands in the middle of the table.
    const bool failed = !m_model.error().code.isEmpty() && m_model.rowCount() > 0 && !m_model.isLoading();
    m_problem->setText(failed ? m_model.error().title : QString());
    m_problem->setToolTip(failed ? m_model.error().detail.toHtmlEscaped() : QString());
    m_problem->setVisible(failed);
    m_again->setVisible(failed);
}

void ListFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, 0, theme.border);
}

} // namespace callttone::ui
