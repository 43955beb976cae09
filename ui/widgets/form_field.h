// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace callttone::ui {

class Label;

/// Label over a field, help under it, and in case of an error the reason instead of the help.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over and gives it the label as its accessible name unless it has one.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    void setHelp(const QString &help);
    /// Empty clears it. The field gets the property `invalid` and the reason as its accessible description.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }
    /// A link or segmented control at the end of the label's line.
    void setLabelAction(QWidget *widget);

private:
    void refresh();

    QVBoxLayout *m_column;
    QHBoxLayout *m_labelRow;
    Label *m_label;
    QWidget *m_field;
    Label *m_note;
    QString m_help;
    QString m_error;
};

} // namespace callttone::ui
