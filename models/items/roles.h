// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace callttone::items {

/// Roles every model here answers where they make sense. DisplayRole is formatted text, RawRole what is behind it.
enum ItemRole {
    ValueRole = Qt::UserRole + 1, ///< the row's value type, e.g. values::Delivery; invalid while the row is loading
    IdRole,                       ///< QString
    RowStateRole,                 ///< int of RowState
    RawRole,                      ///< number or milliseconds of the cell, for bars, colours and sorting
    StatusRole,                   ///< int of values::DeliveryStatus, or the wire word of a call's status
    IconRole,                     ///< name of the cell's glyph
    ToneRole,                     ///< theme tone of the cell: success, warn, error, info, neutral
    FirstModelRole = Qt::UserRole + 100, ///< models number their own from here
};

/// Of a row in a model that loads as it is looked at.
enum class RowState {
    Loading, ///< not here yet; data() gives nothing, draw a skeleton
    Ready,
    Failed, ///< could not be loaded; WindowedModel::retry() asks again
};

} // namespace callttone::items
