// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool_call.h"

#include <mutex>

namespace callttone::tools {

/// The requests one tool call makes, from whichever threads make them. Thread-safe.
class WireLog
{
public:
    void add(values::VendorRequest request);
    [[nodiscard]] QList<values::VendorRequest> requests() const;
    /// Together; requests made side by side count once, from the first one's start to the last one's end.
    [[nodiscard]] double networkMs() const;

private:
    mutable std::mutex m_mutex;
    QList<values::VendorRequest> m_requests;
};

/// At most 8 KiB of a body, without secrets; what is no text is told by its length.
[[nodiscard]] QString shownBody(const QByteArray &body);

} // namespace callttone::tools
