// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/token_chip.h"
#include "ui/widgets/vendor_tile.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui::gallery {

namespace {

class Swatch : public QWidget
{
public:
    explicit Swatch(ColorToken token)
        : m_token(token)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(&painter, rect(), 5, themeOf(this).*m_token, themeOf(this).border);
    }

private:
    ColorToken m_token;
};

QWidget *row(std::initializer_list<QWidget *> widgets, int gap = 8)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, gap, gap);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    return box;
}

QWidget *tokenCard()
{
    auto *card = new Card;
    card->setBodyMargins(16, 12, 16, 12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int i = 0;
    for (const ColorTokenEntry &entry : colorTokens()) {
        const int column = (i % 2) * 4;
        grid->addWidget(new Swatch(entry.member), i / 2, column);
        grid->addWidget(new Label(QString(entry.name)), i / 2, column + 1);
        grid->addWidget(
            new Label((themeOf(nullptr).*entry.member).name().toUpper(), TextRole::MonoSmall, TextTone::Muted), i / 2,
            column + 2);
        ++i;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(5, 1);
    grid->setColumnMinimumWidth(3, 20);
    card->body()->addLayout(grid);
    return card;
}

QWidget *iconCard()
{
    auto *card = new Card;
    card->setBodyMargins(12, 12, 12, 12);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (int i = 0; i < names.size(); ++i)
        grid->addWidget(new IconLabel(names.at(i).chopped(4), 20, &Theme::text2), i / 16, i % 16, Qt::AlignCenter);
    card->body()->addLayout(grid);
    return card;
}

QWidget *buttons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    auto *disabled = new Button(u"Disabled"_s);
    disabled->setEnabled(false);
    column->addWidget(
        row({new Button(u"Primary"_s, ButtonKind::Primary), new Button(u"Default"_s),
             new Button(u"Ghost"_s, ButtonKind::Ghost), new Button(u"Delete"_s, ButtonKind::DangerPrimary), disabled}));
    auto *focus = new Button(u"Focus"_s);
    QTimer::singleShot(100, focus, [focus] { focus->setFocus(Qt::TabFocusReason); });
    auto *small = new Button(u"Small"_s);
    auto *smallPrimary = new Button(u"Small"_s, ButtonKind::Primary);
    auto *square = iconButton(u"dots"_s, u"More"_s);
    square->setKind(ButtonKind::Default);
    small->setSmall(true);
    smallPrimary->setSmall(true);
    auto *run = new Button(u"Run"_s, ButtonKind::Primary);
    run->setIconName(u"play"_s);
    run->setKeyCaps({u"Ctrl"_s, u"Enter"_s});
    column->addWidget(row({focus, small, smallPrimary, square, run}, 10));
    auto *busy = new Button(u"Replay"_s, ButtonKind::Default);
    busy->setIconName(u"retry"_s);
    auto *live = new Button(u"Live"_s);
    live->setIconName(u"panelR"_s);
    live->setCheckable(true);
    live->setChecked(true);
    column->addWidget(row({busy, live, new Button(u"Remove"_s, ButtonKind::Danger), new LinkButton(u"Select all"_s)}));
    busy->setBusy(true);
    return box;
}

QWidget *pills()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    column->addWidget(
        row({new StatusPill({u"check"_s, u"Delivered"_s, Tone::Success}),
             new StatusPill({u"retry"_s, u"Retrying"_s, Tone::Warn}),
             new StatusPill({u"x"_s, u"Failed"_s, Tone::Error}), new StatusPill({u"clock"_s, u"Sending"_s, Tone::Info}),
             new StatusPill({u"pause"_s, u"Paused"_s, Tone::Neutral}),
             new StatusPill({u"dot"_s, u"Live"_s, Tone::Success})}));
    column->addWidget(
        row({new StatusLine({u"okc"_s, u"Connected"_s, Tone::Success}),
             new StatusLine({u"alert"_s, u"Slow"_s, Tone::Warn}), new StatusLine({u"error"_s, u"Error"_s, Tone::Error}),
             new StatusLine({u"ring"_s, u"Not connected"_s, Tone::Neutral}), new Badge(u"3 live"_s, Tone::Success),
             new Badge(u"37"_s)},
            14));
    return box;
}

QWidget *fields()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(8);
    column->addWidget(new SearchField(u"Placeholder"_s, u"/"_s));
    auto *bad = new QLineEdit(u"https//missing-colon.example"_s);
    bad->setProperty("mono", true);
    bad->addAction(Icons::icon(u"error"_s, &Theme::error), QLineEdit::TrailingPosition);
    auto *field = new FormField(u"Endpoint URL"_s, bad);
    field->setError(u"The address needs \"https://\" at the start."_s);
    column->addWidget(field);
    auto *combo = new QComboBox;
    combo->addItem(Icons::icon(u"calendar"_s), u"Choose a calendar"_s);
    column->addWidget(combo);
    auto *off = new QLineEdit(u"Not editable now"_s);
    off->setEnabled(false);
    column->addWidget(off);
    return box;
}

QWidget *choices()
{
    const auto check = [](Qt::CheckState state) {
        auto *box = new QCheckBox;
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        return box;
    };
    auto *on = new Switch;
    on->setChecked(true);
    auto *disabled = new Switch;
    disabled->setChecked(true);
    disabled->setEnabled(false);
    auto *radio = new QRadioButton;
    radio->setChecked(true);
    auto *other = new QRadioButton;
    other->setAutoExclusive(false);
    auto *segmented = new Segmented(u"View"_s);
    segmented->addSegment(0, u"Form"_s);
    segmented->addSegment(1, u"JSON"_s);
    return row({on, new Switch, disabled, check(Qt::Checked), check(Qt::PartiallyChecked), check(Qt::Unchecked), radio,
                other, segmented},
               16);
}

QWidget *tabs()
{
    auto *tabs = new TabBar;
    for (const QString &name : {u"Capabilities"_s, u"Configuration"_s, u"Activity"_s, u"Permissions"_s})
        tabs->addTab(name);
    tabs->setBadge(0, 4);
    return tabs;
}

QWidget *tokens()
{
    auto *bad = new TokenChip(*parseFilterToken(u"latency:soon"_s));
    FilterToken broken = bad->token();
    broken.error = u"\"soon\" is not a duration."_s;
    bad->setToken(broken);
    return row({new TokenChip(*parseFilterToken(u"status:failed"_s)),
                new TokenChip(*parseFilterToken(u"event:call.ended"_s)), bad, new Chip(u"last 24 h"_s, u"clock"_s)});
}

QWidget *tiles()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (const char *id : {"gohighlevel", "hubspot", "salesforce", "google_calendar", "slack", "google_sheets", "make",
                           "zapier", "mcp", "webhooks", "rest_api", "custom", "bot"})
        flow->addWidget(new VendorTile(QString::fromLatin1(id), 28));
    return box;
}

QWidget *table()
{
    auto *card = new Card;
    card->setFlush(true);
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(0, 4, view);
    const QList<PillSpec> states{{u"check"_s, u"Delivered"_s, Tone::Success},
                                 {u"retry"_s, u"Retrying"_s, Tone::Warn},
                                 {u"x"_s, u"Failed"_s, Tone::Error}};
    for (const QStringList &cells : {QStringList{u"10:41:20"_s, u"call.started"_s, {}, {}},
                                     QStringList{u"10:40:52"_s, u"call.ended"_s, {}, u"hover"_s},
                                     QStringList{u"10:34:51"_s, u"call.ended"_s, {}, u"selected"_s}}) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        items.last()->setTextAlignment(Qt::AlignRight);
        model->appendRow(items);
    }
    view->setModel(model);
    configureTable(view);
    view->horizontalHeader()->hide();
    view->setItemDelegateForColumn(0, new MonoDelegate(view, &Theme::muted));
    view->setItemDelegateForColumn(1, new MonoDelegate(view));
    view->setItemDelegateForColumn(
        2, new PillDelegate([states](const QModelIndex &i) { return states.value(i.row()); }, view));
    view->setItemDelegateForColumn(3, new RowDelegate(view, TextRole::Secondary, &Theme::muted));
    for (int i = 0; i < 3; ++i)
        view->setColumnWidth(i, columnWidth(i == 2 ? 84 : i == 1 ? 90 : 60, i == 0));
    view->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    view->setFixedHeight(96);
    view->setProperty("callttoneHoverRow", 1);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->selectRow(2);
    card->body()->addWidget(view);
    return card;
}

QWidget *banners()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(8);
    column->addWidget(new Banner(Tone::Error, u"What happened."_s, u"Why, then what to do."_s));
    column->addWidget(new Banner(Tone::Warn, u"Still working."_s, u"Something to look at."_s));
    column->addWidget(new Banner(Tone::Info, u"Good to know."_s, u"Never for errors."_s));
    column->addWidget(new Banner(Tone::Success, u"Done."_s, u"Only inside a flow."_s));
    return box;
}

QWidget *toasts()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(10);
    ToastSpec done{Tone::Success, u"Endpoint disabled"_s, u"Undo"_s, {}, true, {}, {}};
    ToastSpec failed{Tone::Error, u"Replay failed: engine is offline"_s, u"Retry"_s, {}, false, {}, {}};
    column->addWidget(new Toast(done, {}, box), 0, Qt::AlignLeft);
    column->addWidget(new Toast(failed, {}, box), 0, Qt::AlignLeft);
    // A menu as a plain child, so that a picture of the sheet contains it.
    auto *menu = new QMenu;
    QAction *replay = menu->addAction(Icons::icon(u"retry"_s), u"Replay"_s);
    replay->setShortcut(Qt::Key_R);
    menu->addAction(Icons::icon(u"copy"_s), u"Copy as cURL"_s)->setShortcut(Qt::Key_C);
    menu->addSeparator();
    menu->addAction(Icons::icon(u"trash"_s, &Theme::error), u"Delete…"_s)->setProperty("danger", true);
    for (QAction *action : menu->actions())
        action->setShortcutVisibleInContextMenu(true);
    menu->setWindowFlags(Qt::Widget);
    menu->setMinimumWidth(220);
    menu->setActiveAction(replay);
    column->addWidget(menu, 0, Qt::AlignLeft);
    return box;
}

QWidget *charts()
{
    auto *card = new Card;
    card->setBodyMargins(16, 12, 16, 12);
    auto *bars = new BarChart(u"Calls today"_s);
    QList<Bar> values;
    for (double v : {7, 12, 22, 34, 29, 43, 38, 26, 0, 0})
        values.append({v, QString::number(v)});
    bars->setBars(values, 7);
    bars->setFixedWidth(110);
    const auto line = [](int breakAt) {
        auto *chart = new LineChart(u"Delivery success"_s);
        QList<LinePoint> points;
        for (double v : {4.0, 5.0, 4.0, 6.0, 5.0, 5.0, 9.0, 8.0, 7.0, 7.5})
            points.append({v, QString::number(v)});
        chart->setPoints(points, breakAt);
        chart->setFixedWidth(110);
        return chart;
    };
    card->body()->addWidget(row({bars, line(-1), line(6)}, 24));
    return card;
}

QWidget *type()
{
    auto *card = new Card;
    card->body()->addWidget(new Label(u"184 metric 26/32"_s, TextRole::Metric));
    card->body()->addWidget(new Label(u"Detail title 20/28"_s, TextRole::DetailTitle));
    card->body()->addWidget(new Label(u"Page title 16/24"_s, TextRole::PageTitle));
    card->body()->addWidget(new Label(u"Card title 14/20"_s, TextRole::CardTitle));
    card->body()->addWidget(new Label(u"Body 13/18"_s));
    card->body()->addWidget(new Label(u"Secondary 12/16"_s, TextRole::Secondary, TextTone::Muted));
    card->body()->addWidget(new Label(u"dlv_01JM8Q4T7X2C mono 12/18"_s, TextRole::Mono));
    return card;
}

} // namespace

QWidget *section(const QString &caption, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(8);
    column->addWidget(new Label(caption, TextRole::CaptionStrong, TextTone::Muted));
    column->addWidget(content);
    return box;
}

QWidget *componentsPage()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(32, 32, 32, 32);
    columns->setSpacing(32);
    const auto column = [columns](std::initializer_list<QWidget *> parts, int width) {
        auto *box = new QVBoxLayout;
        box->setSpacing(20);
        for (QWidget *part : parts) {
            if (width)
                part->setFixedWidth(width);
            box->addWidget(part);
        }
        box->addStretch(1);
        columns->addLayout(box, width ? 0 : 1);
    };
    column({section(u"Color tokens"_s, tokenCard()), section(u"Icons, 24 grid, 1.75 stroke, round caps"_s, iconCard())},
           560);
    column({section(u"Buttons, 32 and 28 px"_s, buttons()), section(u"Status pills: color, glyph and word"_s, pills()),
            section(u"Fields"_s, fields()), section(u"Choices"_s, choices()), section(u"Tabs"_s, tabs()),
            section(u"Filter tokens"_s, tokens()), section(u"Vendor tiles"_s, tiles())},
           410);
    column({section(u"Table rows, 32 px"_s, table()), section(u"Banners"_s, banners()),
            section(u"Toasts and menu"_s, toasts()), section(u"Charts"_s, charts()), section(u"Type"_s, type())},
           364);
    return page;
}

} // namespace callttone::ui::gallery
