// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/dumbbell.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/suggestion_popup.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/token_filter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::gallery {

namespace {

constexpr qint64 Start = 1771300800000; // 2026-02-17T04:00Z

class DumbbellView : public QWidget
{
public:
    explicit DumbbellView(const Dumbbell &values)
        : m_values(values)
    {
        setMinimumHeight(18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDumbbell(&painter, QRectF(rect()), themeOf(this), m_values);
    }

private:
    Dumbbell m_values;
};

FilterSchema schema()
{
    const QStringList states{u"delivered"_s, u"retrying"_s, u"failed"_s, u"sending"_s, u"paused"_s};
    return FilterSchema({{u"status"_s, u"delivered, failed"_s, filter_check::oneOf(states),
                          [states] {
                              QList<FilterSuggestion> list;
                              for (const QString &state : states)
                                  list.append({state, {}});
                              return list;
                          }},
                         {u"event"_s, u"call.ended"_s, filter_check::words(), {}},
                         {u"endpoint"_s, u"crm.example.com"_s, filter_check::words(), {}},
                         {u"last-code"_s, u"503, 4xx, timeout"_s, filter_check::words(), {}},
                         {u"latency"_s, u"over 1 s, under 200 ms"_s, filter_check::duration(), {}},
                         {u"time"_s, u"09:00..10:42"_s, filter_check::timeRange(), {}}});
}

QWidget *filters()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    auto *plain = new TokenFilter(schema());
    plain->setTokens(parseFilter(u"event:call.* time:09:00..10:42"_s));
    auto *typing = new TokenFilter(schema());
    typing->setTokens(parseFilter(u"status:failed event:call.ended latency:soon -endpoint:crm.example.com/hooks"_s));
    column->addWidget(plain);
    column->addWidget(typing);
    // The popup shown as a plain child: a grab of the window does not contain other windows.
    typing->input()->setText(u"lat"_s);
    typing->popup()->setWindowFlags(Qt::Widget);
    typing->popup()->setParent(box);
    typing->popup()->setEntries(u"Filters"_s,
                                {{u"latency:"_s, u"over 1 s, under 200 ms"_s, {}, {}, false, {}},
                                 {u"last-code:"_s, u"503, 4xx, timeout"_s, {}, {}, false, {}},
                                 {u"Search text for “lat”"_s, {}, {}, u"search"_s, true, u"Enter"_s}},
                                u"Backspace removes the last filter"_s);
    typing->popup()->moveCurrent(1);
    typing->popup()->openAt(QRect());
    column->addWidget(typing->popup(), 0, Qt::AlignRight);
    typing->popup()->setFixedSize(typing->popup()->size());
    return box;
}

QWidget *histogram()
{
    auto *chart = new Histogram(u"Deliveries"_s);
    QList<HistogramBin> bins;
    for (int i = 0; i < Histogram::BinCount; ++i) {
        const int total = 6 + i * i / 90 + (i * 37) % 17;
        bins.append({total, i > 62 ? (i * 7) % 14 : i % 9 == 0 ? 1 : 0});
    }
    const qint64 end = Start + 6 * 3600 * 1000 + 42 * 60 * 1000;
    chart->setData(bins, {Start, end});
    chart->setBrush(TimeSpan{Start + 5 * 3600 * 1000, end});
    return chart;
}

QWidget *table()
{
    auto *card = new Card;
    card->setFlush(true);
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(0, 7, view);
    model->setHorizontalHeaderLabels(
        {u"Time"_s, u"Event"_s, u"Destination"_s, u"Status"_s, u"Code"_s, u"Tries"_s, u"Latency"_s});
    struct Line
    {
        const char *time, *event, *where, *code;
        int state, tries;
        Latency latency;
    };
    const QList<Line> lines{{"10:41:20", "call.started", "api.harbordental.com/callttone", "200", 0, 1, {96}},
                            {"10:41:20", "call.started", "Slack #calls", "200", 0, 1, {212}},
                            {"10:40:52", "call.ended", "crm.example.com/hooks", "503", 1, 1, {402}},
                            {"10:40:51", "call.ended", "Slack #calls", "200", 0, 1, {187}},
                            {"10:31:02", "call.failed", "Slack #calls", "200", 0, 2, {1480}},
                            {"10:28:44", "call.ended", "crm.example.com/hooks", "Timeout", 1, 4, {10000, true}},
                            {"09:31:08", "call.ended", "crm.example.com/hooks", "503", 2, 8, {395}},
                            {"09:22:40", "call.ended", "crm.example.com/hooks", "Refused", 2, 8, {12}}};
    for (const Line &line : lines) {
        QList<QStandardItem *> items;
        for (const QString &text :
             {QString::fromLatin1(line.time), QString::fromLatin1(line.event), QString::fromLatin1(line.where),
              QString(), QString::fromLatin1(line.code), QString::number(line.tries), QString()})
            items.append(new QStandardItem(text));
        items.at(5)->setTextAlignment(Qt::AlignRight);
        model->appendRow(items);
    }
    model->setHeaderData(5, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    model->setHeaderData(6, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    view->setModel(model);
    configureTable(view);
    const QList<PillSpec> states{{u"check"_s, u"Delivered"_s, Tone::Success},
                                 {u"retry"_s, u"Retrying"_s, Tone::Warn},
                                 {u"x"_s, u"Failed"_s, Tone::Error}};
    view->setItemDelegateForColumn(0, new MonoDelegate(view, &Theme::text2));
    view->setItemDelegateForColumn(1, new MonoDelegate(view));
    auto *where = new RowDelegate(view);
    where->setElideMode(Qt::ElideMiddle);
    view->setItemDelegateForColumn(2, where);
    view->setItemDelegateForColumn(
        3, new PillDelegate([=](const QModelIndex &i) { return states.at(lines.at(i.row()).state); }, view));
    auto *code = new MonoDelegate(view);
    code->setTokenFor([](const QModelIndex &i) -> ColorToken {
        return i.data().toString() == "200"_L1 ? &Theme::text2 : &Theme::error;
    });
    view->setItemDelegateForColumn(4, code);
    view->setItemDelegateForColumn(5, new MonoDelegate(view));
    view->setItemDelegateForColumn(
        6, new LatencyDelegate([=](const QModelIndex &i) { return lines.at(i.row()).latency; }, view));
    const int widths[] = {62, 122, 0, 94, 54, 34, 104};
    for (int i = 0; i < 7; ++i)
        view->setColumnWidth(i, columnWidth(widths[i], i == 0, i == 6));
    view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    view->selectRow(2);
    QTimer::singleShot(100, view, [view] {
        view->setFocus(Qt::TabFocusReason);
        view->setCurrentIndex(view->model()->index(4, 0));
        view->selectRow(4);
    });
    card->body()->addWidget(view);
    return card;
}

QWidget *inspector()
{
    auto *card = new Card;
    card->setHeader(u"Request"_s, u"send"_s);
    card->setCount(u"attempt 3, POST, 353 bytes"_s);
    auto *headers = new KeyValueList(u"Headers"_s);
    headers->setRows({{u"Content-Type"_s, u"application/json"_s},
                      {u"X-Webhook-Event"_s, u"call.ended"_s},
                      {u"X-Webhook-Timestamp"_s, u"1771346091"_s},
                      {u"X-Webhook-Signature"_s, u"8614dc45689049607edd873e91fed46e11f2a0c4b37a"_s}});
    card->body()->addWidget(headers);
    auto *json = new CodeBlock(u"Body"_s);
    json->setCode(uR"({
  "event": "call.ended",
  "callId": "call_9f27c1e04b",
  "direction": "inbound",
  "durationSeconds": 247,
  "recorded": true,
  "voicemail": null,
  "summary": "Customer asked about pricing for the premium whitening plan and booked a consultation.",
  "sentiment": "positive",
  "endedAt": "2026-02-17T16:34:50.912Z"
})"_s,
                  CodeBlock::Language::Json);
    card->body()->addWidget(json);
    auto *code = new CodeBlock(u"Example"_s);
    code->setCode(u"const expected = crypto\n  .createHmac('sha256', secret)\n  .update(rawBody).digest('hex');\n"
                  "return expected.length === 64; // both ends"_s,
                  CodeBlock::Language::Code);
    card->body()->addWidget(code);
    auto *answer = new CodeBlock(u"Response"_s);
    answer->setLineNumbersVisible(false);
    answer->setCode(u"{\"error\":\"upstream unavailable\",\"retry\":true}"_s, CodeBlock::Language::Json);
    card->body()->addWidget(answer);
    card->body()->addWidget(new DumbbellView({318, 742}));
    card->body()->addWidget(new DumbbellView({611, 1480}));
    card->body()->addStretch(1);
    card->setFixedWidth(424);
    return card;
}

} // namespace

QWidget *dataPage()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(32, 32, 32, 32);
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(20);
    left->addWidget(section(u"Filter"_s, filters()));
    left->addWidget(section(u"Histogram"_s, histogram()));
    left->addWidget(section(u"Table"_s, table()), 1);
    columns->addLayout(left, 1);
    columns->addWidget(section(u"Inspector"_s, inspector()));
    return page;
}

} // namespace callttone::ui::gallery
