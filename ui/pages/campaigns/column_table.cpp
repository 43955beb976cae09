// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/column_table.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int PreviewRows = 4;
constexpr int MostColumns = 40;
constexpr int RowHeight = 28;
constexpr int ChoiceHeight = 40;
constexpr int ColumnWidth = 148;

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("The first rows of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus); // the choices take it
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    setFixedHeight(ChoiceHeight + PreviewRows * RowHeight + 14);
}

void ColumnTable::setFile(const items::CsvFile &file, bool hasHeader, const items::ColumnMapping &mapping)
{
    const int columns = int(std::min<qsizetype>(mapping.size(), MostColumns));
    clear();
    setColumnCount(columns);
    setRowCount(1 + PreviewRows);
    setRowHeight(0, ChoiceHeight);
    for (int column = 0; column < columns; ++column) {
        const QString name = hasHeader ? file.rows.constFirst().cells.value(column).simplified() : QString();
        auto *choice = new QComboBox;
        choice->addItem(tr("Leave out"), int(items::ContactField::Ignored));
        choice->addItem(tr("Name"), int(items::ContactField::Name));
        choice->addItem(tr("First name"), int(items::ContactField::FirstName));
        choice->addItem(tr("Last name"), int(items::ContactField::LastName));
        choice->addItem(tr("Phone number"), int(items::ContactField::Phone));
        choice->addItem(tr("E-mail"), int(items::ContactField::Email));
        choice->setCurrentIndex(choice->findData(int(mapping[column])));
        choice->setObjectName(u"column%1"_s.arg(column));
        choice->setAccessibleName(name.isEmpty() ? tr("What column %1 holds").arg(column + 1)
                                                 : tr("What the column \"%1\" holds").arg(name));
        connect(choice, &QComboBox::activated, this, [this, column] { this->choose(column); });
        auto *holder = new QWidget; // room between the choices
        auto *room = new QHBoxLayout(holder);
        room->setContentsMargins(0, metrics::Space4, metrics::Space8, metrics::Space4);
        room->addWidget(choice);
        setCellWidget(0, column, holder);
        setColumnWidth(column, ColumnWidth);
        for (int row = 0; row < PreviewRows; ++row) {
            const items::CsvRow line = file.rows.value(row);
            auto *cell = new QTableWidgetItem(line.cells.value(column).simplified());
            cell->setToolTip(cell->text());
            cell->setFlags(row == 0 && hasHeader ? Qt::NoItemFlags : Qt::ItemIsEnabled);
            setItem(row + 1, column, cell);
        }
    }
}

QComboBox *ColumnTable::choiceOf(int column) const
{
    return cellWidget(0, column)->findChild<QComboBox *>();
}

items::ColumnMapping ColumnTable::mapping() const
{
    items::ColumnMapping mapping;
    for (int column = 0; column < columnCount(); ++column)
        mapping.append(items::ContactField(choiceOf(column)->currentData().toInt()));
    return mapping;
}

/// A meaning belongs to one column: whoever had it before is left out.
void ColumnTable::choose(int column)
{
    const int field = choiceOf(column)->currentData().toInt();
    for (int other = 0; other < columnCount(); ++other) {
        if (other != column && field != int(items::ContactField::Ignored)
            && choiceOf(other)->currentData().toInt() == field)
            choiceOf(other)->setCurrentIndex(0);
    }
    Q_EMIT mappingChanged();
}

} // namespace callttone::ui
