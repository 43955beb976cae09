// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace callttone::ui {

/// A plain text layout whose wrapped lines hang two characters right of their line's own indent.
/// QPlainTextDocumentLayout ignores block formats, and QTextEdit would lay out a large body at once.
class HangingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit HangingLayout(QTextDocument *document);

    /// The wrap width in pixels; the base class keeps its own one private.
    void setWrapWidth(qreal width);
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    void layOut(const QTextBlock &block) const;

    qreal m_width = 0;
};

} // namespace callttone::ui
