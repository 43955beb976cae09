// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palette_entry.h"

#include <QAbstractListModel>

namespace callttone::ui {

/// What the palette shows for what is typed: the entries that fit, best first within their groups, under a heading
/// each. A sign in front asks for one kind: ">" commands, "#" calls, "@" agents.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, HintRole, IconRole, VendorRole, KeysRole };
    static constexpr int MostOfGroup = 6; ///< more would hide the other groups

    using QAbstractListModel::QAbstractListModel;

    /// Everything there is to choose from; what is typed stays.
    void setEntries(const QList<PaletteEntry> &entries);
    void setQuery(const QString &typed);
    /// What was typed without the sign, as searches want it.
    [[nodiscard]] QString words() const;
    /// Whether entries of this kind are wanted.
    [[nodiscard]] bool wants(PaletteGroup group) const;

    [[nodiscard]] const PaletteEntry *entryAt(int row) const; ///< null for a heading
    /// The next row from `row` in steps of `step` that can be chosen; `row` itself when there is none.
    [[nodiscard]] int nextChoice(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< of a group; empty for an entry
        PaletteEntry entry;
    };
    void rebuild();

    QList<PaletteEntry> m_entries;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace callttone::ui
