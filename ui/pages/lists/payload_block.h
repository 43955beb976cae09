// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callttone::ui {

class CodeBlock;
class Label;

/// Bytes of a request or a response as text: JSON in colours, laid out or as it was sent, or a word on what cannot be
/// shown.
class PayloadBlock : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadBlock(const QString &accessibleName, QWidget *parent = nullptr);

    /// `shortStaysOneLine`: JSON that fits into a line is shown as it is.
    void setBytes(const QByteArray &bytes, bool pretty, bool shortStaysOneLine);
    /// A line under the code, such as that only a part was kept; empty hides it.
    void setNote(const QString &note);
    [[nodiscard]] CodeBlock *code() const { return m_code; }

private:
    CodeBlock *m_code;
    Label *m_empty;
    Label *m_note;
};

} // namespace callttone::ui
