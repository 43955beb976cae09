// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QWidget>

namespace callttone::ui {

class KeyValueList;
class LinkButton;

/// HTTP headers: the few people look for first, and all of them on demand.
class HeaderBlock : public QWidget
{
    Q_OBJECT

public:
    /// `first` are names in any case; with an empty list everything is folded away.
    HeaderBlock(const QString &accessibleName, QStringList first, QWidget *parent = nullptr);

    void setHeaders(const values::HeaderList &headers);

private:
    void refresh();

    QStringList m_first;
    values::HeaderList m_headers;
    KeyValueList *m_list;
    LinkButton *m_more;
    bool m_showAll = false;
};

} // namespace callttone::ui
