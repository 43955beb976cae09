// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/tool_change_view.h"

#include "models/items/format.h"
#include "ui/pages/integrations/diff_block.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pretty_json.h"

#include <QHBoxLayout>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

using values::ToolReview;

namespace {

QString meaningOf(ToolReview kind)
{
    switch (kind) {
    case ToolReview::New:
        return ToolChangeView::tr("Agents do not get it until you accept it.");
    case ToolReview::Changed:
        return ToolChangeView::tr("Agents do not get it until you accept what it says now.");
    case ToolReview::Gone:
        return ToolChangeView::tr("The server does not have it any more, so agents do not get it.");
    case ToolReview::None:
        break;
    }
    return {};
}

/// What the server says the tool does, apart from words: one mark a line.
QString marksOf(const QJsonObject &definition)
{
    QStringList marks;
    if (definition.value("destructive"_L1).toBool())
        marks.append(ToolChangeView::tr("Destructive"));
    if (definition.value("readOnly"_L1).toBool())
        marks.append(ToolChangeView::tr("Reads only"));
    if (marks.isEmpty() && !definition.isEmpty())
        marks.append(ToolChangeView::tr("Writes"));
    return marks.join(u'\n');
}

QString schemaOf(const QJsonObject &definition)
{
    const QJsonObject schema = definition.value("inputSchema"_L1).toObject();
    return schema.isEmpty() ? QString()
                            : prettyJson(QJsonDocument(schema).toJson(QJsonDocument::Compact)).value_or(QString());
}

} // namespace

PillSpec pillOf(ToolReview review)
{
    switch (review) {
    case ToolReview::New:
        return {u"plus"_s, ToolChangeView::tr("New"), Tone::Info};
    case ToolReview::Changed:
        return {u"alert"_s, ToolChangeView::tr("Changed"), Tone::Warn};
    case ToolReview::Gone:
        return {u"minus"_s, ToolChangeView::tr("Gone"), Tone::Neutral};
    case ToolReview::None:
        break;
    }
    return {};
}

ToolChangeView::ToolChangeView(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, TextRole::Mono))
    , m_kind(new StatusPill)
    , m_seen(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_meaning(new Label({}, TextRole::Secondary, TextTone::Text2))
    , m_keepOff(new Button(tr("Keep off")))
    , m_accept(new Button({}))
    , m_marksTitle(new Label(tr("Marks"), TextRole::SecondaryMedium))
    , m_marks(new DiffBlock(tr("Marks, before and now")))
    , m_description(new DiffBlock(tr("Description, before and now")))
    , m_schema(new DiffBlock(tr("Arguments, before and now")))
{
    m_name->setLeftToRight(true);
    m_meaning->setWordWrap(true);
    m_keepOff->setObjectName(u"keepToolOff"_s);
    m_keepOff->setToolTip(tr("Agents do not get it, and it is not asked about again until it changes."));
    m_accept->setObjectName(u"acceptTool"_s);
    for (Button *button : {m_keepOff, m_accept}) {
        button->setSmall(true);
        button->setAutoDefault(false); // Enter accepts nothing that was not pointed at
    }
    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics::Space8);
    facts->addWidget(m_kind);
    facts->addWidget(m_seen, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::Space4);
    words->addWidget(m_name);
    words->addLayout(facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Space8);
    head->addLayout(words, 1);
    head->addWidget(m_keepOff, 0, Qt::AlignTop);
    head->addWidget(m_accept, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space8);
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addWidget(new Label(tr("Description"), TextRole::SecondaryMedium));
    column->addWidget(m_description);
    column->addWidget(m_marksTitle);
    column->addWidget(m_marks);
    column->addWidget(new Label(tr("Arguments (JSON Schema)"), TextRole::SecondaryMedium));
    column->addWidget(m_schema);
    column->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &ToolChangeView::acceptRequested);
    connect(m_keepOff, &QPushButton::clicked, this, &ToolChangeView::keepOffRequested);
}

void ToolChangeView::setChange(const values::ToolChange &change, core::TimeMs now)
{
    m_name->setText(change.name);
    m_kind->setPill(pillOf(change.kind));
    m_seen->setText(change.seenAt > 0 ? tr("seen %1").arg(items::relativeText(change.seenAt, now)) : QString());
    m_meaning->setText(meaningOf(change.kind));
    const bool gone = change.kind == ToolReview::Gone;
    m_keepOff->setVisible(!gone);
    m_keepOff->setAccessibleName(tr("Keep %1 off").arg(change.name));
    m_accept->setText(gone ? tr("Take off the list") : tr("Accept"));
    m_accept->setAccessibleName(gone ? tr("Take %1 off the list").arg(change.name) : tr("Accept %1").arg(change.name));
    m_description->setTexts(change.before.value("description"_L1).toString(),
                            change.after.value("description"_L1).toString());
    const QString before = marksOf(change.before);
    const QString after = marksOf(change.after);
    m_marks->setTexts(before, after);
    m_marks->setVisible(before != after);
    m_marksTitle->setVisible(before != after);
    m_schema->setTexts(schemaOf(change.before), schemaOf(change.after));
}

void ToolChangeView::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
    m_keepOff->setEnabled(!busy);
}

} // namespace callttone::ui
