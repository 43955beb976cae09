// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/key_table.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_setup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using M = items::ApiKeyListModel;

namespace {

constexpr int CreatedFrom = 620; ///< narrower tables leave the day of creation out

ColorToken faded(const QModelIndex &index, ColorToken token)
{
    return index.data(M::RevokedRole).toBool() ? &Theme::muted : token;
}

} // namespace

KeyTable::KeyTable(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(clock)
    , m_table(new QTableView)
{
    setAccessibleName(tr("API keys"));
    setFlush(true);
    body()->setSpacing(0);
    body()->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setObjectName(u"apiKeys"_s);
    m_table->setAccessibleName(tr("API keys"));
    configureTable(m_table, {.rowHeight = metrics::RowHeightButton, .inCard = true});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(M::Access, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Key, columnWidth(130));
    m_table->setColumnWidth(M::Created, columnWidth(96));
    m_table->setColumnWidth(M::LastUsed, columnWidth(120));
    m_table->setColumnWidth(M::Action, columnWidth(76, false, true));

    const auto tokenFor = [](ColorToken token) {
        return [token](const QModelIndex &index) { return faded(index, token); };
    };
    const auto use = [this, &tokenFor](int column, RowDelegate *delegate, ColorToken token) {
        delegate->setTokenFor(tokenFor(token));
        m_table->setItemDelegateForColumn(column, delegate);
    };
    use(M::Name, new RowDelegate(m_table, TextRole::BodyMedium), &Theme::text);
    use(M::Key, new MonoDelegate(m_table), &Theme::text2);
    use(M::Access, new RowDelegate(m_table), &Theme::text2);
    use(M::Created, new RowDelegate(m_table), &Theme::text2);
    use(M::LastUsed, new RowDelegate(m_table), &Theme::text2);
    use(M::Action, new RowDelegate(m_table), &Theme::muted);
}

void KeyTable::setKeys(const QList<values::ApiKey> &keys)
{
    m_model.setRows(keys);
    placeButtons();
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
                            + int(keys.size()) * m_table->verticalHeader()->defaultSectionSize());
}

void KeyTable::select(const QString &id)
{
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(id), 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void KeyTable::placeButtons()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, M::Action);
        const values::ApiKey key = m_model.rows().at(row);
        if (key.revokedAt) {
            m_table->setIndexWidget(index, nullptr);
            continue;
        }
        auto *holder = new QWidget;
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, metrics::Space16, 1);
        line->addStretch(1);
        auto *revoke = new Button(tr("Revoke"), ButtonKind::Danger);
        revoke->setSmall(true);
        revoke->setAccessibleName(tr("Revoke %1").arg(key.name));
        line->addWidget(revoke);
        connect(revoke, &QPushButton::clicked, this, [this, key] { Q_EMIT revokeRequested(key); });
        m_table->setIndexWidget(index, holder);
    }
}

void KeyTable::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->setColumnHidden(M::Created, width() < CreatedFrom);
}

} // namespace callttone::ui
