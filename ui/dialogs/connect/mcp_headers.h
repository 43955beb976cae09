// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace callttone::ui {

class Button;
class Label;

/// Headers that a server wants with every request: a name and a masked value in each row.
class McpHeaders : public QWidget
{
    Q_OBJECT

public:
    using Headers = QList<QPair<QString, QString>>;

    static constexpr int MostRows = 16; ///< what the service takes

    explicit McpHeaders(const Headers &headers, QWidget *parent = nullptr);

    [[nodiscard]] Headers headers() const; ///< rows without a name are left out
    /// What the service says of the header of this name; an empty reason clears it.
    void setError(const QString &name, const QString &why);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
    };

    Row addRow(const QString &name, const QString &value);
    void removeRow(QWidget *line);
    void refresh();

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
    Label *m_error;
};

} // namespace callttone::ui
