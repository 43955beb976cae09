// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/call_records_view.h"

#include "models/items/tool_words.h"
#include "ui/dialogs/connect/disclosure.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TileSize = 18;
constexpr int KindWidth = 126;
constexpr int LineHeight = 24; ///< of a link
constexpr int Indent = TileSize + metrics::Space8;

/// One integration's part; draws the line towards the one above.
class Block : public QWidget
{
public:
    explicit Block(bool first)
        : m_first(first)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_first)
            return;
        QPainter painter(this);
        drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
    }

private:
    bool m_first;
};

} // namespace

CallRecordsView::CallRecordsView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("What went where"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void CallRecordsView::setSyncs(const QList<CallSync> &syncs)
{
    if (m_syncs == syncs)
        return;
    m_syncs = syncs;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // the click that led here may come from one of its buttons
        }
        delete item;
    }
    for (const CallSync &sync : syncs)
        m_column->addWidget(makeSync(sync, &sync == &syncs.constFirst()));
    setVisible(!syncs.isEmpty());
    updateGeometry();
}

QWidget *CallRecordsView::makeSync(const CallSync &sync, bool first)
{
    auto *block = new Block(first);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(metrics::Space16, metrics::Space8 + (first ? 0 : 1), metrics::Space16, metrics::Space8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addWidget(new VendorTile(sync.integration, TileSize));
    head->addWidget(new Label(items::integrationName(sync.integration), TextRole::BodyMedium));
    head->addStretch(1);
    auto *pill = new StatusPill(sync.state);
    head->addWidget(pill);
    column->addLayout(head);
    for (const CallSyncLine &line : sync.lines)
        column->addWidget(makeLine(line));
    if (!sync.reason.isEmpty())
        column->addWidget(makeReason(sync));
    return block;
}

QWidget *CallRecordsView::textOrLink(const QString &text, const QString &url)
{
    const QUrl address(url);
    if (url.isEmpty() || !address.isValid())
        return new ElidedLabel(text, TextRole::Secondary, &Theme::text);
    auto *link = new LinkButton({});
    link->setElidedText(text);
    link->setToolTip(tr("Open in the browser"));
    connect(link, &QPushButton::clicked, this, [this, address] { Q_EMIT openRequested(address); });
    return link;
}

QWidget *CallRecordsView::makeLine(const CallSyncLine &line)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(Indent, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Space8);
    auto *kind = new ElidedLabel(line.kind, TextRole::Secondary, &Theme::muted);
    kind->setFixedWidth(qRound(KindWidth * themeOf(this).type.scale()));
    kind->setMinimumHeight(LineHeight);
    row->addWidget(kind);
    row->addWidget(textOrLink(line.label, line.url), 1, Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(row);
    if (line.contact)
        column->addWidget(makeContact(line));
    return widget;
}

QWidget *CallRecordsView::makeContact(const CallSyncLine &line)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, metrics::Space4);
    column->setSpacing(0);
    QString match = line.match;
    if (!line.contact->name.isEmpty() && line.contact->name != line.label)
        match = tr("%1: %2").arg(line.contact->name, line.match);
    auto *words = new Label(match, TextRole::Secondary, TextTone::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    const QString others = items::othersText(*line.contact);
    if (others.isEmpty())
        return widget;
    auto *more = new Disclosure(others);
    more->body()->setSpacing(0);
    for (const items::MatchedContact::Other &other : line.contact->others)
        more->body()->addWidget(textOrLink(other.name, other.url), 0, Qt::AlignLeft);
    column->addWidget(more);
    return widget;
}

QWidget *CallRecordsView::makeReason(const CallSync &sync)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(Indent, 0, 0, 0);
    column->setSpacing(0);
    auto *why =
        new Label(sync.reason, TextRole::Secondary, sync.state.tone == Tone::Error ? TextTone::Error : TextTone::Muted);
    why->setWordWrap(true);
    column->addWidget(why);
    if (sync.fix) {
        auto *repair = new LinkButton(sync.fix->text);
        repair->setObjectName(u"repair:"_s + sync.integration);
        repair->setAccessibleDescription(sync.reason);
        connect(repair, &QPushButton::clicked, this,
                [this, id = sync.integration, place = sync.fix->place] { Q_EMIT repairRequested(id, place); });
        column->addWidget(repair, 0, Qt::AlignLeft);
    }
    return widget;
}

} // namespace callttone::ui
