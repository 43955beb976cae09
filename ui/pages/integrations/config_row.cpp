// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/config_row.h"

#include "ui/pages/fields/config_field.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

namespace callttone::ui {

namespace {

constexpr int WordsWidth = 220;
constexpr int FieldWidth = 420;
constexpr int WideFrom = 540;

} // namespace

ConfigRow::ConfigRow(const QString &title, const QString &description, ConfigField *field, bool first, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_words(new QWidget)
    , m_editor(new QWidget)
    , m_error(new Label({}, TextRole::Secondary, TextTone::Error))
    , m_first(first)
{
    m_grid->setContentsMargins(metrics::CardPadding - 1, metrics::Space16, metrics::CardPadding - 1, metrics::Space16);
    m_grid->setHorizontalSpacing(metrics::Space24);
    m_grid->setVerticalSpacing(metrics::Space8);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    auto *name = new Label(title, TextRole::BodyMedium);
    name->setWordWrap(true);
    words->addWidget(name);
    auto *purpose = new Label(description, TextRole::Secondary, TextTone::Muted);
    purpose->setWordWrap(true);
    purpose->setVisible(!description.isEmpty());
    words->addWidget(purpose);
    words->addStretch(1);

    auto *narrow = new QWidget;
    narrow->setMaximumWidth(FieldWidth);
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    column->addWidget(field);
    column->addWidget(m_error);
    column->addStretch(1);
    auto *line = new QHBoxLayout(m_editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(narrow, 1000);
    line->addStretch(1);
    m_error->setWordWrap(true);
    m_error->hide();
    if (QWidget *control = field->control()) {
        name->setBuddy(control);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
        control->setAccessibleDescription(description);
        if (const auto *combo = qobject_cast<QComboBox *>(control); combo && combo->lineEdit())
            combo->lineEdit()->setAccessibleName(control->accessibleName());
    }
    place(true);
}

void ConfigRow::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (QWidget *control = m_field->control()) {
        control->setProperty("invalid", !error.isEmpty());
        control->update();
        if (!error.isEmpty())
            control->setAccessibleDescription(error);
    }
}

void ConfigRow::place(bool wide)
{
    if (m_wide == int(wide))
        return;
    m_wide = int(wide);
    m_words->setMinimumWidth(wide ? WordsWidth : 0);
    m_words->setMaximumWidth(wide ? WordsWidth : QWIDGETSIZE_MAX);
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_editor, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->setColumnStretch(0, wide ? 0 : 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

void ConfigRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width() >= WideFrom);
}

void ConfigRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
}

} // namespace callttone::ui
