// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_controller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/bin_brush.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard_guard.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/latency_bar.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/token_filter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;
using namespace std::chrono_literals;

namespace {

/// Keeps the tasks of a ClipboardGuard until the test says the time has come.
struct FakeLater
{
    QList<std::function<void()>> tasks;
    QList<std::chrono::milliseconds> delays;

    ClipboardGuard::Later later()
    {
        return [this](std::chrono::milliseconds delay, QObject *, std::function<void()> task) {
            delays.append(delay);
            tasks.append(std::move(task));
        };
    }
    void run()
    {
        for (const auto &task : std::as_const(tasks))
            task();
        tasks.clear();
    }
};

ToastSpec replayed()
{
    ToastSpec spec;
    spec.text = u"Replayed 1 delivery"_s;
    spec.mergeKey = u"replayed"_s;
    spec.textForCount = [](int n) { return u"Replayed %1 deliveries"_s.arg(n); };
    return spec;
}

ToastSpec plain(const QString &text, Tone tone = Tone::Success)
{
    ToastSpec spec;
    spec.text = text;
    spec.tone = tone;
    return spec;
}

constexpr qint64 Hour = 3600 * 1000;

std::unique_ptr<Histogram> histogram()
{
    auto chart = std::make_unique<Histogram>(u"Deliveries"_s);
    chart->resize(806, 80); // 10 px a bin, 3 px room for the handles on both sides
    chart->setData(QList<HistogramBin>(Histogram::BinCount, {10, 1}), {0, 80 * Hour});
    chart->show();
    return chart;
}

QPoint binCentre(const Histogram &chart, int bin)
{
    return chart.binRect(bin).center().toPoint();
}

void drag(Histogram &chart, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, (from + to) / 2);
    QTest::mouseMove(&chart, to);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void switchWorksByKeyboard()
    {
        Switch toggle(u"Follow"_s);
        QSignalSpy toggled(&toggle, &QAbstractButton::toggled);
        toggle.show();
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
        QTest::keyClick(&toggle, Qt::Key_Return);
        QVERIFY(!toggle.isChecked());
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 4, toggle.height() / 2));
        QVERIFY2(toggle.isChecked(), "the label toggles as well");
        QCOMPARE(toggled.size(), 3);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toggle);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QVERIFY(spoken->state().checked);
    }

    void segmentedMovesWithArrows()
    {
        Segmented view(u"View"_s);
        view.addSegment(7, u"Form"_s);
        view.addSegment(9, u"JSON"_s);
        view.show();
        QSignalSpy changed(&view, &Segmented::changed);
        QCOMPARE(view.current(), 7);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 9);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(changed.size(), 1);
        view.setCurrent(7);
        QCOMPARE(changed.size(), 1);
    }

    void busyButtonKeepsItsWidth()
    {
        Button button(u"Replay"_s, ButtonKind::Primary);
        button.show();
        const int width = button.width();
        button.setBusy(true);
        QVERIFY(!button.isEnabled());
        QVERIFY(button.minimumWidth() >= width);
        button.setText(u"Go"_s);
        QVERIFY(button.width() >= width);
        button.setBusy(false);
        QVERIFY(button.isEnabled());
        QCOMPARE(button.minimumWidth(), 0);
        button.setEnabled(false);
        button.setBusy(true);
        button.setBusy(false);
        QVERIFY2(!button.isEnabled(), "a button that was off stays off");
    }

    void sameToastsMerge()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        ToastHost host(&window);
        host.show(replayed());
        host.show(replayed());
        host.show(replayed());
        QCOMPARE(host.toasts().size(), 1);
        QCOMPARE(host.toasts().constFirst()->count(), 3);
        QCOMPARE(host.toasts().constFirst()->text(), u"Replayed 3 deliveries"_s);
        host.show(plain(u"Saved"_s));
        host.show(plain(u"Saved"_s));
        QCOMPARE(host.toasts().size(), 2);
        QCOMPARE(host.toasts().constLast()->text(), u"Saved"_s);
    }

    void atMostThreeToastsAndErrorsStay()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        ToastHost host(&window, {10ms, 20ms});
        host.show(plain(u"Engine is offline"_s, Tone::Error));
        host.show(plain(u"a"_s));
        host.show(plain(u"b"_s));
        host.show(plain(u"c"_s));
        QCOMPARE(host.toasts().size(), 3);
        QCOMPARE(host.toasts().at(0)->text(), u"Engine is offline"_s);
        QCOMPARE(host.toasts().at(1)->text(), u"b"_s);
        const Toast *newest = host.toasts().constLast();
        QCOMPARE(window.height() - newest->geometry().bottom() - 1, 24);
        QCOMPARE(window.width() - newest->geometry().right() - 1, 24);
        QTRY_COMPARE(host.toasts().size(), 1);
        QVERIFY(!host.toasts().constFirst()->isClockRunning());
        QTest::keyClick(host.toasts().constFirst(), Qt::Key_Escape);
        QVERIFY(host.toasts().isEmpty());
    }

    void hoverStopsTheClockAndUndoLastsLonger()
    {
        QWidget window;
        Toast toast(plain(u"Saved"_s), {}, &window);
        QVERIFY(toast.isClockRunning());
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QApplication::sendEvent(&toast, &enter);
        QVERIFY(!toast.isClockRunning());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&toast, &leave);
        QVERIFY(toast.isClockRunning());

        QCOMPARE(ToastTimes().normal, 6000ms);
        QCOMPARE(ToastTimes().undo, 10000ms);
        bool undone = false;
        ToastSpec spec = plain(u"Endpoint disabled"_s);
        spec.undo = true;
        spec.actionText = u"Undo"_s;
        spec.action = [&undone] { undone = true; };
        Toast other(spec, {1ms, 1h}, &window);
        QSignalSpy dismissed(&other, &Toast::dismissed);
        QTest::qWait(10);
        QCOMPARE(dismissed.size(), 0);
        other.findChild<QPushButton *>()->click();
        QVERIFY(undone);
        QCOMPARE(dismissed.size(), 1);
    }

    void brushArithmeticStaysInside()
    {
        QCOMPARE(bin_brush::between(9, 3, 80), (BinRange{3, 9}));
        QCOMPARE(bin_brush::between(-5, 200, 80), (BinRange{0, 79}));
        QCOMPARE(bin_brush::moved({70, 75}, 20, 80), (BinRange{74, 79}));
        QCOMPARE(bin_brush::moved({3, 9}, -20, 80), (BinRange{0, 6}));
        QCOMPARE(bin_brush::withFirst({3, 9}, 12, 80), (BinRange{9, 12}));
        QCOMPARE(bin_brush::withLast({3, 9}, 1, 80), (BinRange{1, 3}));
    }

    void brushByMouse()
    {
        const auto chart = histogram();
        QSignalSpy changed(chart.get(), &Histogram::brushChanged);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, binCentre(*chart, 20));
        QVERIFY2(!chart->brushBins(), "a click alone makes no brush");
        QCOMPARE(changed.size(), 0);

        drag(*chart, binCentre(*chart, 30), binCentre(*chart, 20));
        QCOMPARE(chart->brushBins(), (BinRange{20, 30}));
        QCOMPARE(chart->brush(), (TimeSpan{20 * Hour, 31 * Hour}));
        QCOMPARE(changed.size(), 1);

        drag(*chart, binCentre(*chart, 25), binCentre(*chart, 28));
        QCOMPARE(chart->brushBins(), (BinRange{23, 33}));

        const int y = binCentre(*chart, 23).y();
        drag(*chart, QPoint(qRound(chart->binRect(23).left()), y), binCentre(*chart, 27));
        QCOMPARE(chart->brushBins(), (BinRange{27, 33}));
        drag(*chart, QPoint(qRound(chart->binRect(34).left()), y), binCentre(*chart, 40));
        QCOMPARE(chart->brushBins(), (BinRange{27, 40}));
        QCOMPARE(changed.size(), 4);

        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, binCentre(*chart, 60));
        QVERIFY(!chart->brushBins());
        QCOMPARE(changed.size(), 5);
        QVERIFY(!changed.last().at(0).value<std::optional<TimeSpan>>());
    }

    void brushByKeyboard()
    {
        const auto chart = histogram();
        QSignalSpy changed(chart.get(), &Histogram::brushChanged);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->guide(), 1);
        QTest::keyClick(chart.get(), Qt::Key_Space);
        QCOMPARE(chart->brushBins(), (BinRange{1, 1}));
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart->brushBins(), (BinRange{1, 3}));
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->brushBins(), (BinRange{2, 4}));
        QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(chart->brushBins(), (BinRange{1, 4}));
        QTest::keyClick(chart.get(), Qt::Key_Delete);
        QVERIFY(!chart->brushBins());
        QCOMPARE(changed.size(), 6);
    }

    void brushSurvivesNewDataAndIsSilentForThePage()
    {
        const auto chart = histogram();
        QSignalSpy changed(chart.get(), &Histogram::brushChanged);
        chart->setBrush(TimeSpan{10 * Hour, 20 * Hour});
        QCOMPARE(chart->brushBins(), (BinRange{10, 19}));
        chart->setData(QList<HistogramBin>(Histogram::BinCount, {5, 0}), {5 * Hour, 85 * Hour});
        QCOMPARE(chart->brushBins(), (BinRange{5, 14}));
        chart->setBrush(TimeSpan{100 * Hour, 120 * Hour});
        QVERIFY(!chart->brushBins());
        QCOMPARE(changed.size(), 0);
        QVERIFY(chart->pointText(0).contains(u"5 deliver"_s));
    }

    void secretIsClearedOnlyWhileItIsStillThere()
    {
        QClipboard *clipboard = QApplication::clipboard();
        FakeLater time;
        ClipboardGuard guard(clipboard, time.later());
        SecretField field(u"Signing secret"_s, u"Copy secret"_s, guard);
        field.setSecret(u"whsec_one"_s);
        QVERIFY(!field.wasCopied());
        field.copyButton()->click();
        QVERIFY(field.wasCopied());
        QCOMPARE(clipboard->text(), u"whsec_one"_s);
        QCOMPARE(time.delays, QList<std::chrono::milliseconds>{60s});
        time.run();
        QVERIFY(clipboard->text().isEmpty());

        field.copyButton()->click();
        clipboard->setText(u"something else"_s);
        time.run();
        QCOMPARE(clipboard->text(), u"something else"_s);

        // A second copy has its own minute: the first one's task must not shorten it.
        field.copyButton()->click();
        const auto first = time.tasks.takeFirst();
        QTest::keyClick(field.findChild<QLineEdit *>(), Qt::Key_C, Qt::ControlModifier);
        first();
        QCOMPARE(clipboard->text(), u"whsec_one"_s);
        time.run();
        QVERIFY(clipboard->text().isEmpty());
    }

    void secretLeavesTheClipboardWithTheProgram()
    {
        FakeLater time;
        {
            ClipboardGuard guard(QApplication::clipboard(), time.later());
            guard.copySecret(u"vxf_1"_s);
        }
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void errorReplacesHelp()
    {
        auto *edit = new QLineEdit;
        FormField field(u"Endpoint URL"_s, edit);
        field.setHelp(u"Must be public."_s);
        field.setError(u"The address needs https at the start."_s);
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(edit->accessibleName(), u"Endpoint URL"_s);
        QCOMPARE(edit->accessibleDescription(), u"The address needs https at the start."_s);
        field.setError({});
        QVERIFY(!edit->property("invalid").toBool());
        QCOMPARE(edit->accessibleDescription(), u"Must be public."_s);
    }

    void destructiveDialogStartsOnCancel()
    {
        ConfirmDialog dialog(u"Disconnect?"_s, u"4 tools stop working."_s, u"Disconnect"_s, true);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.cancelButton()->hasFocus());
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
    }

    void typingTheNameUnlocks()
    {
        ConfirmDialog dialog(u"Delete?"_s, u"It is gone."_s, u"Delete"_s, true);
        dialog.requireTyping(u"crm.example.com"_s);
        QVERIFY(!dialog.primary()->isEnabled());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *typed = dialog.findChild<QLineEdit *>();
        QVERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"crm.example.com"_s);
        QVERIFY(dialog.primary()->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.primary()->click();
        QCOMPARE(accepted.size(), 1);
    }

    void enterIsPrimaryAndTheDialogFitsItsText()
    {
        Dialog dialog(u"Add Endpoint"_s);
        auto *edit = new QLineEdit;
        auto *field = new FormField(u"Endpoint URL"_s, edit);
        dialog.body()->addWidget(field);
        dialog.setPrimary(u"Create Webhook Endpoint"_s);
        QSignalSpy submitted(&dialog, &Dialog::submitted);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.width(), 480);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QVERIFY2(dialog.isVisible(), "the page decides when it closes");
        const int before = dialog.height();
        field->setError(u"The address needs https at the start, and it must be one that the internet can reach, "
                        "which 10.0.0.5 is not."_s);
        QTRY_VERIFY(dialog.height() > before + 20);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void wrappedCodeHangs()
    {
        CodeBlock block(u"Body"_s);
        block.resize(220, 200);
        block.show();
        block.setCode(u"{\n  \"summary\": \"a rather long text that needs more than one line\"\n}"_s,
                      CodeBlock::Language::Json);
        QVERIFY(QTest::qWaitForWindowExposed(&block));
        QTRY_VERIFY(block.document()->findBlockByNumber(1).layout()->lineCount() > 1);
        block.grab();
        const QTextLayout *layout = block.document()->findBlockByNumber(1).layout();
        const qreal column = block.fontMetrics().horizontalAdvance(u'0');
        const qreal hang = layout->lineAt(1).x() - layout->lineAt(0).x();
        QVERIFY2(qAbs(hang - 4 * column) < column, qPrintable(QString::number(hang / column)));
        QVERIFY(!block.verticalScrollBar()->isVisible() || block.sizeHint().height() > block.height());
    }

    void latencyBarIsLogarithmic()
    {
        QCOMPARE(latencyFillWidth(0), 3.0);
        QCOMPARE(latencyFillWidth(10000), 36.0);
        QCOMPARE(latencyFillWidth(60000), 36.0);
        QVERIFY(qAbs(latencyFillWidth(318) - 18.2) < 0.2);
        QCOMPARE(latencyText({318}), u"318 ms"_s);
        QCOMPARE(latencyText({1480}), u"1,480 ms"_s);
        QCOMPARE(latencyText({10000, true}), u"10.0 s"_s);
        QCOMPARE(latencyText({}), u"–"_s);
    }

    void chartSpeaksThePointUnderItsGuide()
    {
        LineChart chart(u"Delivery success"_s);
        chart.setPoints({{1, u"09:00, 99%"_s}, {2, u"09:15, 96%"_s}});
        chart.resize(200, 60);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.guide(), 1);
        QTest::keyClick(&chart, Qt::Key_Left);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Value), u"09:00, 99%"_s);
        chart.setPoints({});
        QCOMPARE(chart.guide(), -1);
    }

    void tablesAreSetUpForManyRows()
    {
        QTableView table;
        configureTable(&table);
        QCOMPARE(table.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 32);
        QVERIFY(!table.wordWrap());
        QVERIFY(!table.showGrid());
        QCOMPARE(hoveredRow(&table), -1);
    }

    void aBannersIconStandsBesideItsFirstLine()
    {
        Banner banner(Tone::Warn, u"Slow."_s, u"Google is limiting."_s);
        banner.setAction(u"Review"_s); // higher than a line
        banner.resize(600, banner.sizeHint().height());
        banner.show();
        const auto middle = [](const QWidget *widget) { return widget->geometry().center().y(); };
        const auto *icon = banner.findChild<IconLabel *>();
        const auto *label = banner.findChild<QLabel *>();
        QVERIFY(qAbs(middle(icon) - middle(label)) <= 1);
        banner.setMessage(Tone::Warn, u"Slow."_s, u"Google is limiting. "_s.repeated(12));
        banner.resize(600, 120);
        QTRY_VERIFY(label->heightForWidth(label->width()) > 3 * label->fontMetrics().height());
        const int text = middle(label) - label->heightForWidth(label->width()) / 2;
        QVERIFY(qAbs(middle(icon) - text - label->fontMetrics().height() / 2) <= 2);
    }

    void theKeyCapLeavesTheWordsAlone()
    {
        SearchField field(u"Filter tools"_s, u"/"_s);
        field.show();
        QVERIFY(field.textMargins().right() > 0);
        field.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(field.textMargins().right(), 0);
        QVERIFY(field.textMargins().left() > 0);
        field.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(field.textMargins().left(), 0);
    }

    void everyStopOfTheTabKeyHasAName()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        FakeLater time;
        ClipboardGuard guard(QApplication::clipboard(), time.later());
        auto *segmented = new Segmented(u"View"_s);
        segmented->addSegment(0, u"Form"_s);
        auto *tabs = new TabBar;
        tabs->addTab(u"Activity"_s);
        auto *filter = new TokenFilter(FilterSchema());
        filter->setTokens(parseFilter(u"refused status:x"_s));
        auto *banner = new Banner(Tone::Warn, u"Slow."_s, u"Google is limiting."_s);
        banner->setAction(u"Review"_s);
        auto *empty = new EmptyState(u"send"_s, u"No deliveries yet"_s, u"They appear here."_s);
        empty->addButton(u"Send a test"_s, ButtonKind::Primary);
        ToastSpec failed = plain(u"Replay failed"_s, Tone::Error);
        failed.actionText = u"Retry"_s;
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 new Button(u"Replay"_s), iconButton(u"x"_s, u"Close"_s), new LinkButton(u"Select all"_s),
                 new Switch(u"Follow"_s), segmented, tabs, filter, banner, empty, new SearchField(u"Search"_s),
                 new FormField(u"Name"_s, new QLineEdit), new SecretField(u"Key"_s, u"Copy key"_s, guard),
                 new CodeBlock(u"Body"_s), new LineChart(u"Success"_s), new BarChart(u"Calls"_s),
                 new Histogram(u"Deliveries"_s), new Toast(failed, {}, nullptr)})
            column->addWidget(widget);
        Dialog dialog(u"Add Endpoint"_s, &page);
        dialog.setPrimary(u"Create"_s);

        int stops = 0;
        const QList<QWidget *> all = page.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool button =
                qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QTabBar *>(widget->parentWidget());
            if (!button && !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (widget->focusProxy())
                continue;
            ++stops;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY2(stops >= 22, qPrintable(QString::number(stops)));
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
