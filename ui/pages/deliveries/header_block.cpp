// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/header_block.h"

#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"

#include <QVBoxLayout>

namespace callttone::ui {

HeaderBlock::HeaderBlock(const QString &accessibleName, QStringList first, QWidget *parent)
    : QWidget(parent)
    , m_first(std::move(first))
    , m_list(new KeyValueList(accessibleName))
    , m_more(new LinkButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_list);
    column->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        refresh();
    });
}

void HeaderBlock::setHeaders(const values::HeaderList &headers)
{
    m_headers = headers;
    refresh();
}

void HeaderBlock::refresh()
{
    QList<QPair<QString, QString>> rows;
    for (const auto &[name, value] : m_headers) {
        const QString text = QString::fromUtf8(name);
        if (m_showAll || m_first.contains(text, Qt::CaseInsensitive))
            rows.append({text, QString::fromUtf8(value)});
    }
    const int hidden = int(m_headers.size() - rows.size());
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_more->setText(m_showAll        ? tr("Show fewer headers")
                    : rows.isEmpty() ? tr("Show %n headers", nullptr, hidden)
                                     : tr("Show %n more headers", nullptr, hidden));
    m_more->setVisible(m_showAll || hidden > 0);
    m_more->updateGeometry();
}

} // namespace callttone::ui
