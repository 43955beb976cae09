// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/csv/contact_import.h"

#include <QTableWidget>

class QComboBox;

namespace callttone::ui {

/// The first rows of a file under a choice, for each column, of what it holds.
class ColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void setFile(const items::CsvFile &file, bool hasHeader, const items::ColumnMapping &mapping);
    [[nodiscard]] items::ColumnMapping mapping() const;
    [[nodiscard]] QComboBox *choiceOf(int column) const;

Q_SIGNALS:
    /// A person gave a column another meaning.
    void mappingChanged();

private:
    void choose(int column);
};

} // namespace callttone::ui
