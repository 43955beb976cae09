// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/token_filter.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/suggestion_popup.h"
#include "ui/widgets/token_chip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int ChipGap = 6;
constexpr int InputLeast = 160;
constexpr int StripLeft = 10 + metrics::Icon + 8;

} // namespace

TokenFilter::TokenFilter(FilterSchema schema, QWidget *parent)
    : QFrame(parent)
    , m_schema(std::move(schema))
    , m_strip(new QWidget(this))
    , m_input(new QLineEdit(m_strip))
    , m_hint(new Kbd(u"/"_s, this))
    , m_popup(new SuggestionPopup(m_input))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_input);
    setAccessibleName(tr("Filter"));
    m_input->setAccessibleName(tr("Filter"));
    m_input->setFrame(false);
    m_input->setPlaceholderText(tr("Add a filter or search text"));
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, [this] { suggest(); });
    connect(m_popup, &SuggestionPopup::chosen, this, &TokenFilter::choose);
}

QList<FilterToken> TokenFilter::tokens() const
{
    QList<FilterToken> tokens;
    for (const TokenChip *chip : m_chips)
        tokens.append(chip->token());
    return tokens;
}

void TokenFilter::setTokens(const QList<FilterToken> &tokens)
{
    if (tokens == this->tokens())
        return;
    const bool hadFocus = focusWidget() && focusWidget() != m_input && focusWidget()->hasFocus();
    // Later, because a page may answer changed() with new tokens while a chip is still in its own event.
    for (TokenChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const FilterToken &token : tokens)
        addChip(token, m_chips.size());
    if (hadFocus)
        m_input->setFocus(Qt::OtherFocusReason);
    relayout();
}

void TokenFilter::setTokenFor(const QString &key, const FilterToken &token)
{
    QList<FilterToken> all = tokens();
    qsizetype at = -1;
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all.at(i).key == key) {
            all.removeAt(i);
            at = i;
        }
    }
    if (!token.values.isEmpty())
        all.insert(at < 0 ? all.size() : at, token);
    setTokens(all);
}

void TokenFilter::setSchema(const FilterSchema &schema)
{
    m_schema = schema;
    for (TokenChip *chip : std::as_const(m_chips))
        chip->setToken(m_schema.checked(chip->token()));
    relayout();
}

QString TokenFilter::text() const
{
    const QString printed = printFilter(tokens());
    const QString typed = m_input->text().trimmed();
    return printed.isEmpty() ? typed : typed.isEmpty() ? printed : printed + u' ' + typed;
}

void TokenFilter::setPlaceholder(const QString &text)
{
    m_input->setPlaceholderText(text);
}

QSize TokenFilter::sizeHint() const
{
    return {480, metrics::rowHeight(QFontMetrics(themeOf(this).font(TextRole::Body)), metrics::FieldHeight)};
}

QSize TokenFilter::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void TokenFilter::clear()
{
    if (m_chips.isEmpty() && m_input->text().isEmpty())
        return;
    m_input->clear();
    setTokens({});
    emitChanged();
}

void TokenFilter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QWidget *focused = focusWidget();
    const bool active = m_input->hasFocus() || (focused && focused->hasFocus() && isAncestorOf(focused));
    drawBox(&painter, rect(), metrics::RadiusControl, isEnabled() ? theme.surface : theme.sunken, theme.control);
    if (active)
        drawBox(&painter, rect(), metrics::RadiusControl, QColor(), theme.focus, 2);
    const QRect icon(10, 0, metrics::Icon, height());
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"filter"_s, metrics::Icon,
                 theme.muted);
}

void TokenFilter::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    relayout();
}

void TokenFilter::mousePressEvent(QMouseEvent *event)
{
    m_input->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void TokenFilter::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_input->setFocus(event->reason());
}

void TokenFilter::relayout()
{
    const int hint = m_hint->sizeHint().width();
    const bool showHint = m_input->text().isEmpty() && !m_input->hasFocus() && width() > 320;
    m_hint->setVisible(showHint);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect hintBox(width() - hint - 8, (height() - m_hint->sizeHint().height()) / 2, hint,
                        m_hint->sizeHint().height());
    m_hint->setGeometry(mirrored(hintBox));
    const int right = showHint ? hint + 16 : 8;
    m_strip->setGeometry(mirrored(QRect(StripLeft, 2, qMax(40, width() - StripLeft - right), height() - 4)));

    int total = 0;
    for (const TokenChip *chip : std::as_const(m_chips))
        total += chip->sizeHint().width() + ChipGap;
    const int room = m_strip->width();
    // Too many tokens for the width: the end with the cursor stays in view, or the token that has the focus.
    int shift = qMin(0, room - total - InputLeast);
    int x = 0;
    for (const TokenChip *chip : std::as_const(m_chips)) {
        if (chip->hasFocus())
            shift = qMin(0, qMax(shift, -x + ChipGap));
        x += chip->sizeHint().width() + ChipGap;
    }
    x = shift;
    const auto place = [this](QWidget *widget, const QRect &box) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), m_strip->rect(), box));
        widget->show();
    };
    for (TokenChip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        place(chip, QRect(x, (m_strip->height() - size.height()) / 2, size.width(), size.height()));
        x += size.width() + ChipGap;
    }
    place(m_input, QRect(x, 0, qMax(InputLeast, room - x), m_strip->height()));
    update();
}

TokenChip *TokenFilter::addChip(const FilterToken &token, qsizetype at)
{
    auto *chip = new TokenChip(m_schema.checked(token), m_strip);
    m_chips.insert(at, chip);
    chip->installEventFilter(this);
    connect(chip, &TokenChip::removeRequested, this, [this, chip] { removeChip(chip); });
    connect(chip, &TokenChip::editRequested, this, [this, chip] { editChip(chip); });
    connect(chip, &TokenChip::moveRequested, this, [this, chip](int direction) { moveFocus(chip, direction); });
    connect(chip, &TokenChip::copyRequested, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    return chip;
}

void TokenFilter::removeChip(TokenChip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0)
        return;
    const bool hadFocus = chip->hasFocus();
    m_chips.removeAt(at);
    chip->hide();
    chip->deleteLater(); // we may be inside its own key or mouse event
    if (hadFocus) {
        QWidget *next = at < m_chips.size() ? static_cast<QWidget *>(m_chips.at(at)) : m_input;
        next->setFocus(Qt::OtherFocusReason);
    }
    relayout();
    emitChanged();
}

void TokenFilter::editChip(TokenChip *chip)
{
    const QString printed = printFilterToken(chip->token());
    removeChip(chip);
    commitInput(); // what was being typed becomes a token of its own
    m_input->setText(printed);
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->end(false);
    suggest();
}

void TokenFilter::moveFocus(TokenChip *from, int direction)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -direction : direction;
    const qsizetype at = m_chips.indexOf(from) + step;
    if (at >= m_chips.size())
        m_input->setFocus(Qt::OtherFocusReason);
    else if (at >= 0)
        m_chips.at(at)->setFocus(Qt::OtherFocusReason);
    relayout();
}

void TokenFilter::emitChanged()
{
    Q_EMIT changed(tokens());
}

} // namespace callttone::ui
