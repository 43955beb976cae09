// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_schema.h"

#include <QFrame>

class QLineEdit;

namespace callttone::ui {

class Kbd;
class SuggestionPopup;
class TokenChip;

/// The filter field of a page: tokens, then a text cursor. The page gives the keys it understands as a schema and gets
/// the tokens back; tokens with an error are included, so the page decides (usually: ignore them).
class TokenFilter : public QFrame
{
    Q_OBJECT

public:
    explicit TokenFilter(FilterSchema schema, QWidget *parent = nullptr);

    [[nodiscard]] QList<FilterToken> tokens() const;
    /// Set by the page (saved view, histogram brush). Emits nothing.
    void setTokens(const QList<FilterToken> &tokens);
    /// Replaces the token of this key, or adds it, or removes it when the token has no values. Emits nothing.
    void setTokenFor(const QString &key, const FilterToken &token);
    void setSchema(const FilterSchema &schema);

    /// The whole filter as text, as Copy gives it.
    [[nodiscard]] QString text() const;
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] const QList<TokenChip *> &chips() const { return m_chips; }
    [[nodiscard]] SuggestionPopup *popup() const { return m_popup; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    /// By the user: a token was added, edited or removed.
    void changed(const QList<callttone::ui::FilterToken> &tokens);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool inputKey(QKeyEvent *event);
    void commitInput();
    void insertText(const QString &text);
    TokenChip *addChip(const FilterToken &token, qsizetype at);
    void removeChip(TokenChip *chip);
    void editChip(TokenChip *chip);
    void moveFocus(TokenChip *from, int direction);
    void suggest();
    void choose(int index);
    void relayout();
    void emitChanged();

    FilterSchema m_schema;
    QWidget *m_strip;
    QLineEdit *m_input;
    Kbd *m_hint;
    SuggestionPopup *m_popup;
    QList<TokenChip *> m_chips;
};

} // namespace callttone::ui
