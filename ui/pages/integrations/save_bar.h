// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace callttone::ui {

class Button;

/// "1 unsaved change", Discard, Save. Hidden while there is nothing to save.
class SaveBar : public Card
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setChanges(int count);
    void setSaving(bool saving);
    /// In place of the count, until it changes.
    void setProblem(const QString &problem);
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    Label *m_text;
    Button *m_discard;
    Button *m_save;
};

} // namespace callttone::ui
