// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/button_look.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/spinner.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int IconGap = 8;

struct KindName
{
    ButtonKind kind;
    QLatin1String name;
};

constexpr KindName KindNames[] = {
    {ButtonKind::Default, ""_L1},
    {ButtonKind::Primary, "pri"_L1},
    {ButtonKind::Ghost, "ghost"_L1},
    {ButtonKind::Danger, "danger"_L1},
    {ButtonKind::DangerPrimary, "dangerPrimary"_L1},
};

} // namespace

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    for (const KindName &entry : KindNames) {
        if (entry.kind == kind)
            button->setProperty("kind", QString(entry.name));
    }
    button->update();
}

ButtonKind buttonKind(const QPushButton *button)
{
    const QString name = button->property("kind").toString();
    for (const KindName &entry : KindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return ButtonKind::Default;
}

void setButtonSmall(QPushButton *button, bool small)
{
    button->setProperty("small", small);
    repolish(button);
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setKind(kind);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false); // Enter belongs to a dialog's primary button, which sets it again
}

void Button::setKind(ButtonKind kind)
{
    setButtonKind(this, kind);
}

void Button::setSmall(bool small)
{
    setButtonSmall(this, small);
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyCaps(const QStringList &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    if (busy) {
        m_minWidthBefore = minimumWidth();
        setMinimumWidth(qMax(isVisible() ? width() : sizeHint().width(), m_minWidthBefore));
        m_wasEnabled = isEnabledTo(parentWidget());
        m_busy = true;
        setEnabled(false);
        if (!m_spin) {
            m_spin = new QTimer(this);
            m_spin->setInterval(Spinner::IntervalMs);
            connect(m_spin, &QTimer::timeout, this, [this] {
                m_angle = (m_angle + 24) % 360;
                update();
            });
        }
        if (animationMs(this, 1) > 0)
            m_spin->start();
    } else {
        m_busy = false;
        m_spin->stop();
        setMinimumWidth(m_minWidthBefore);
        setEnabled(m_wasEnabled);
    }
    setProperty("busy", busy);
    setAccessibleDescription(busy ? tr("Working…") : QString());
    update();
}

int Button::iconPx() const
{
    return property("small").toBool() ? metrics::IconSmall : metrics::Icon;
}

int Button::keyCapsWidth() const
{
    int width = 0;
    for (const QString &key : m_keys)
        width += 4 + drawKeyCap(nullptr, {}, key, themeOf(this).font(TextRole::MonoSmall), {}, {}, {});
    return width ? width + 4 : 0;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    const bool small = property("small").toBool();
    const int height = metrics::rowHeight(fontMetrics(), small ? metrics::SmallButtonHeight : metrics::ButtonHeight);
    if (text().isEmpty())
        return {height, height};
    const int padding = small ? metrics::SmallButtonPadding : metrics::ButtonPadding;
    const int icon = m_icon.isEmpty() ? 0 : iconPx() + IconGap;
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {label + icon + keyCapsWidth() + 2 * padding + 2, height};
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Theme &theme = themeOf(this);
    const ButtonLook look = buttonLook(theme, property("kind").toString(), option.state);
    const bool still = m_busy && !m_spin->isActive();
    // A button without an icon has room for its words or the spinner, not for both.
    const bool spinnerAlone = m_busy && !still && m_icon.isEmpty();
    const QString label = spinnerAlone ? QString() : still && !text().isEmpty() ? tr("Working…") : text();
    const bool hasMark = !m_icon.isEmpty() || (m_busy && !still);
    const int px = iconPx();
    const int icon = hasMark ? px + (label.isEmpty() ? 0 : IconGap) : 0;
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, label).width();
    QRect row(0, 0, icon + textWidth + keyCapsWidth(), height());
    row.moveLeft((width() - row.width()) / 2);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), row, r); };

    if (hasMark) {
        const QRect box = mirrored(QRect(row.left(), (height() - px) / 2, px, px));
        if (m_busy && !still)
            paintSpinner(&painter, QRectF(box), look.icon, m_angle);
        else
            Icons::paint(&painter, box, m_icon, px, look.icon);
    }
    painter.setFont(font());
    painter.setPen(look.text);
    painter.drawText(mirrored(QRect(row.left() + icon, 0, textWidth, height())),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, label);

    const QFont keyFont = theme.font(TextRole::MonoSmall);
    int x = row.left() + icon + textWidth + 8;
    QColor stroke = look.text;
    stroke.setAlphaF(0.45F);
    for (const QString &key : m_keys) {
        const int keyWidth = drawKeyCap(nullptr, {}, key, keyFont, {}, {}, {});
        drawKeyCap(&painter, mirrored(QRect(x, 0, keyWidth, height())), key, keyFont, look.text, QColor(), stroke);
        x += keyWidth + 4;
    }
}

Button *iconButton(const QString &icon, const QString &name, const QString &shortcut, QWidget *parent)
{
    auto *button = new Button(QString(), ButtonKind::Ghost, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(shortcut.isEmpty() ? name : u"%1 (%2)"_s.arg(name, shortcut));
    button->setSmall(true);
    return button;
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setProperty("small", true);
}

void LinkButton::setElidedText(const QString &text)
{
    m_words = text;
    setText(QString(text).replace(u'&', "&&"_L1)); // an ampersand in a name is no shortcut
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    const int width = m_words.isEmpty() ? fontMetrics().size(Qt::TextShowMnemonic, text()).width()
                                        : fontMetrics().horizontalAdvance(m_words) + 1;
    return {width, qMax(24, fontMetrics().height() + 4)};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_words.isEmpty() ? whole : QSize(qMin(whole.width(), 24), whole.height());
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QFont linkFont = font();
    linkFont.setUnderline(underMouse() && isEnabled());
    painter.setFont(linkFont);
    painter.setPen(isEnabled() ? theme.accentText : theme.disabled);
    if (m_words.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        return;
    }
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        QFontMetrics(linkFont).elidedText(m_words, Qt::ElideRight, width()));
}

} // namespace callttone::ui
