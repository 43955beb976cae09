// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/button_look.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_access.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;

namespace {

double channel(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

ColorToken tokenNamed(const QString &name)
{
    for (const ColorTokenEntry &entry : colorTokens()) {
        if (entry.name == name)
            return entry.member;
    }
    return nullptr;
}

QPalette paletteWith(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

int visibleRings(const QWidget &window)
{
    int count = 0;
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children)
        count += child->testAttribute(Qt::WA_TransparentForMouseEvents) && child->isVisible();
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenHasAColour_data() { themes(); }
    void everyTokenHasAColour()
    {
        QFETCH(bool, dark);
        const Theme theme = builtInTheme(dark, Typography::fromSystem());
        QCOMPARE(theme.dark, dark);
        for (const ColorTokenEntry &entry : colorTokens())
            QVERIFY2((theme.*entry.member).isValid(), entry.name.data());
        QCOMPARE(theme.vendors.size(), 13);
        for (const VendorTileStyle &tile : theme.vendors) {
            QVERIFY2(tile.monogram.isEmpty() != tile.icon.isEmpty(), qPrintable(tile.label));
            QVERIFY2(contrast(tile.color, Qt::white) >= 4.5, qPrintable(tile.label));
        }
    }

    void textIsReadable_data() { themes(); }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Theme theme = builtInTheme(dark, Typography::fromSystem());
        QStringList pairs;
        for (const char *text : {"text", "text2", "muted", "accentText"}) {
            for (const char *ground : {"window", "surface", "raised", "sunken", "hover", "accentSoft"})
                pairs.append(u"%1/%2"_s.arg(QLatin1String(text), QLatin1String(ground)));
        }
        for (const char *tone : {"success", "warn", "error", "info"}) {
            for (const char *ground : {"surface", "window", "sunken", "hover", "accentSoft", "raised"})
                pairs.append(u"%1/%2"_s.arg(QLatin1String(tone), QLatin1String(ground)));
            pairs.append(u"%1/%1Bg"_s.arg(QLatin1String(tone)));
            pairs.append(u"text2/%1Bg"_s.arg(QLatin1String(tone)));
        }
        pairs +=
            {u"neutral/neutralBg"_s,    u"neutral/surface"_s,        u"neutral/window"_s,  u"onAccent/accent"_s,
             u"onAccent/accentHover"_s, u"onAccent/accentPressed"_s, u"onDanger/danger"_s, u"onDanger/dangerHover"_s};
        for (const QString &pair : std::as_const(pairs)) {
            const ColorToken text = tokenNamed(pair.section(u'/', 0, 0));
            const ColorToken ground = tokenNamed(pair.section(u'/', 1));
            QVERIFY2(text && ground, qPrintable(pair));
            QVERIFY2(contrast(theme.*text, theme.*ground) >= 4.5, qPrintable(pair));
        }
        for (const char *mark :
             {"control", "focus", "accent", "successSolid", "warnSolid", "errorSolid", "infoSolid", "chart"})
            QVERIFY2(contrast(theme.*tokenNamed(QString::fromLatin1(mark)), theme.surface) >= 3.0, mark);
    }

    void buttonTextIsReadableInEveryState_data() { themes(); }
    void buttonTextIsReadableInEveryState()
    {
        QFETCH(bool, dark);
        const Theme theme = builtInTheme(dark, Typography::fromSystem());
        for (const QString &kind : {QString(), u"pri"_s, u"ghost"_s, u"danger"_s, u"dangerPrimary"_s}) {
            for (QStyle::State state : {QStyle::State(), QStyle::State(QStyle::State_MouseOver),
                                        QStyle::State(QStyle::State_Sunken), QStyle::State(QStyle::State_On)}) {
                const ButtonLook look = buttonLook(theme, kind, state | QStyle::State_Enabled);
                const QColor ground = look.fill.isValid() ? look.fill : theme.surface;
                QVERIFY2(contrast(look.text, ground) >= 4.5, qPrintable(u"%1 %2"_s.arg(kind).arg(int(state))));
            }
        }
    }

    void readsTheSystemScheme_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<int>("scheme");
        QTest::newRow("Fusion light") << QColor(0xefefef) << QColor(Qt::black) << int(SystemScheme::Light);
        QTest::newRow("GNOME light") << QColor(0xfafafa) << QColor(0x2e3436) << int(SystemScheme::Light);
        QTest::newRow("Breeze dark") << QColor(0x2a2e32) << QColor(0xfcfcfc) << int(SystemScheme::Dark);
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << int(SystemScheme::HighContrast);
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << int(SystemScheme::HighContrast);
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow) << int(SystemScheme::HighContrast);
        QTest::newRow("white, grey text") << QColor(Qt::white) << QColor(0x202124) << int(SystemScheme::Light);
    }
    void readsTheSystemScheme()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QFETCH(int, scheme);
        QCOMPARE(int(schemeOf(paletteWith(window, text))), scheme);
    }

    void followsTheSystemUntilTold()
    {
        ThemeController controller(*qApp);
        QSignalSpy changed(&controller, &ThemeController::changed);
        QVERIFY(!controller.isDark());

        QApplication::setPalette(paletteWith(QColor(0x202326), QColor(0xfcfcfc)));
        QVERIFY(controller.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), controller.theme().window);

        controller.setMode(ThemeMode::Light);
        QVERIFY(!controller.isDark());
        const qsizetype before = changed.size();
        controller.setMode(ThemeMode::Light);
        QCOMPARE(changed.size(), before);

        controller.setMode(ThemeMode::System);
        QVERIFY(controller.isDark());
        QApplication::setPalette(paletteWith(QColor(0xefefef), QColor(0x202326)));
        QVERIFY(!controller.isDark());
    }

    void widgetsReadTheThemeThroughTheStyle()
    {
        ThemeController controller(*qApp);
        QWidget window;
        Label label(u"x"_s, TextRole::Secondary, TextTone::Muted, &window);
        QWidget own(&window);
        own.setStyleSheet(u"background: red"_s); // puts another style in between
        controller.setMode(ThemeMode::Dark);
        QVERIFY(themeOf(&label).dark);
        QVERIFY(themeOf(&own).dark);
        QVERIFY(themeOf(nullptr).dark);
        QCOMPARE(label.font().pixelSize(), 12);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), controller.theme().muted);
        controller.setMode(ThemeMode::Light);
        QVERIFY(!themeOf(&own).dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), controller.theme().muted);
    }

    void textGrowsWithItsScale()
    {
        ThemeController controller(*qApp);
        Label label(u"x"_s, TextRole::Body);
        QCOMPARE(label.font().pixelSize(), 13);
        controller.setTypography(Typography::fromSystem(2.0));
        QCOMPARE(label.font().pixelSize(), 26);
        label.ensurePolished();
        controller.setTypography(Typography::fromSystem(1.5));
        QCOMPARE(label.font().pixelSize(), 20);
        label.setRole(TextRole::Metric);
        controller.setTypography(Typography::fromSystem());
        QCOMPARE(label.font().pixelSize(), 26);
    }

    void iconsAreTintedAndFollowTheTheme()
    {
        ThemeController controller(*qApp);
        const QPixmap red = Icons::pixmap(u"dot"_s, 16, Qt::red, 2.0);
        QCOMPARE(red.size(), QSize(32, 32));
        QCOMPARE(red.toImage().pixelColor(16, 16), QColor(Qt::red));

        controller.setMode(ThemeMode::Light);
        const QIcon icon = Icons::icon(u"dot"_s, &Theme::accent);
        QCOMPARE(icon.pixmap(16).toImage().pixelColor(8, 8), controller.theme().accent);
        controller.setMode(ThemeMode::Dark);
        QCOMPARE(icon.pixmap(16).toImage().pixelColor(8, 8), controller.theme().accent);

        QTest::ignoreMessage(QtWarningMsg, "There is no icon named nothing");
        QVERIFY(Icons::pixmap(u"nothing"_s, 16, Qt::red, 1.0).isNull());
        QCOMPARE(Icons::appIcon().availableSizes().size(), 7);
    }

    void ringOnlyAfterTheKeyboard()
    {
        ThemeController controller(*qApp);
        QWidget window;
        window.resize(200, 100);
        auto *first = new QPushButton(u"First"_s, &window);
        auto *second = new QPushButton(u"Second"_s, &window);
        first->setGeometry(10, 10, 80, 32);
        second->setGeometry(100, 10, 80, 32);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!hasKeyboardFocus(first));
        QCOMPARE(visibleRings(window), 0);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(hasKeyboardFocus(second));
        QCOMPARE(visibleRings(window), 1);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!hasKeyboardFocus(first));
        QCOMPARE(visibleRings(window), 0);
    }

    void ringIsNoPaneOfASplitter()
    {
        ThemeController controller(*qApp);
        QWidget window;
        // As the content of a scroll area, which is where the search for room ends.
        auto *area = new QScrollArea(&window);
        auto *splitter = new QSplitter;
        splitter->addWidget(new QPushButton(u"First"_s));
        splitter->addWidget(new QPushButton(u"Second"_s));
        area->setWidget(splitter);
        area->setGeometry(20, 20, 300, 60);
        window.resize(340, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        splitter->widget(1)->setFocus(Qt::TabFocusReason);
        QVERIFY(hasKeyboardFocus(splitter->widget(1)));
        QCOMPARE(splitter->count(), 2);
        QCOMPARE(visibleRings(window), 1);
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
