// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/line_diff.h"
#include "ui/widgets/code_block.h"

namespace callttone::ui {

/// Two texts laid over each other: lines that went begin with "-", those that came with "+", each also on its colour.
class DiffBlock : public CodeBlock
{
    Q_OBJECT

public:
    explicit DiffBlock(const QString &accessibleName, QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);

protected:
    bool event(QEvent *event) override;

private:
    void colour();

    QList<items::DiffLine> m_lines;
};

} // namespace callttone::ui
