// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_controller.h"
#include "ui/widgets/suggestion_popup.h"
#include "ui/widgets/token_chip.h"
#include "ui/widgets/token_filter.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::ui;

namespace {

FilterSchema schema()
{
    const QStringList states{u"delivered"_s, u"failed"_s, u"retrying"_s};
    return FilterSchema({{u"status"_s, u"failed"_s, filter_check::oneOf(states),
                          [states] {
                              QList<FilterSuggestion> list;
                              for (const QString &state : states)
                                  list.append({state, {}});
                              return list;
                          }},
                         {u"last-code"_s, u"503"_s, filter_check::words(), {}},
                         {u"latency"_s, u"over 1 s"_s, filter_check::duration(), {}},
                         {u"time"_s, u"09:00..10:42"_s, filter_check::timeRange(), {}}});
}

} // namespace

class TestTokenFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_filter = std::make_unique<TokenFilter>(schema());
        m_filter->resize(900, 32);
        m_filter->show();
        QVERIFY(QTest::qWaitForWindowActive(m_filter.get()));
        m_filter->input()->setFocus();
        m_changes = std::make_unique<QSignalSpy>(m_filter.get(), &TokenFilter::changed);
    }
    void cleanup()
    {
        m_changes.reset();
        m_filter.reset();
    }

    void aBlankEndsATokenAndEnterEndsWords()
    {
        type(u"status:failed "_s);
        QCOMPARE(m_filter->text(), u"status:failed"_s);
        QCOMPARE(m_changes->size(), 1);
        type(u"two words"_s);
        QCOMPARE(m_changes->size(), 1);
        key(Qt::Key_Return);
        QCOMPARE(m_changes->size(), 2);
        QCOMPARE(m_filter->text(), u"status:failed \"two words\""_s);
        QVERIFY(m_filter->input()->text().isEmpty());
    }

    void aWrongTokenIsKeptAndSaysWhy()
    {
        type(u"latency:soon"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_filter->tokens().size(), 1);
        QVERIFY(!m_filter->tokens().constFirst().isValid());
        QVERIFY(m_filter->chips().constFirst()->toolTip().contains(u"not a duration"_s));
        QVERIFY(m_filter->chips().constFirst()->accessibleName().contains(u"not a duration"_s));
    }

    void suggestsKeysThenValuesAndTextLast()
    {
        type(u"lat"_s);
        SuggestionPopup *popup = m_filter->popup();
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->entries().constFirst().text, u"latency:"_s);
        QVERIFY(popup->entries().constLast().text.contains(u"lat"_s));
        QCOMPARE(popup->entries().constLast().icon, u"search"_s);
        QVERIFY(m_filter->input()->hasFocus());

        key(Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        m_filter->input()->clear();
        type(u"sta"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(m_filter->input()->text(), u"status:"_s);
        QCOMPARE(popup->entries().size(), 3);
        type(u"ret"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_filter->text(), u"status:retrying"_s);
    }

    void suggestsTheNextValueAfterAComma()
    {
        type(u"status:failed,re"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_filter->text(), u"status:failed,retrying"_s);
    }

    void enterSearchesTextWhenNothingIsChosen()
    {
        type(u"lat"_s);
        key(Qt::Key_Return);
        QVERIFY(m_filter->tokens().constFirst().isFreeText());
        QCOMPARE(m_filter->tokens().constFirst().value(), u"lat"_s);
    }

    void arrowsReachTokensAndDeleteRemoves()
    {
        m_filter->setTokens(parseFilter(u"status:failed latency:>1s"_s));
        QCOMPARE(m_changes->size(), 0);
        key(Qt::Key_Left);
        TokenChip *last = m_filter->chips().at(1);
        QVERIFY(last->hasFocus());
        QTest::keyClick(last, Qt::Key_Left);
        QVERIFY(m_filter->chips().at(0)->hasFocus());
        QTest::keyClick(m_filter->chips().at(0), Qt::Key_Delete);
        QCOMPARE(m_filter->text(), u"latency:>1s"_s);
        QVERIFY(m_filter->chips().at(0)->hasFocus());
        QTest::keyClick(m_filter->chips().at(0), Qt::Key_Right);
        QVERIFY(m_filter->input()->hasFocus());
        key(Qt::Key_Backspace);
        QVERIFY(m_filter->tokens().isEmpty());
        QCOMPARE(m_changes->size(), 2);
    }

    void enterEditsAToken()
    {
        m_filter->setTokens(parseFilter(u"status:failed latency:>1s"_s));
        key(Qt::Key_Left);
        QTest::keyClick(m_filter->chips().at(1), Qt::Key_Return);
        QCOMPARE(m_filter->input()->text(), u"latency:>1s"_s);
        QCOMPARE(m_filter->tokens().size(), 1);
        QVERIFY(m_filter->input()->hasFocus());
    }

    void theCrossRemovesWithTheMouse()
    {
        m_filter->setTokens(parseFilter(u"status:failed"_s));
        TokenChip *chip = m_filter->chips().constFirst();
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(20, chip->height() / 2));
        QCOMPARE(m_filter->tokens().size(), 1);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
        QVERIFY(m_filter->tokens().isEmpty());
    }

    void copiesAndPastesAsText()
    {
        m_filter->setTokens(parseFilter(u"-status:failed latency:>1s"_s));
        QTest::keyClick(m_filter->input(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"-status:failed latency:>1s"_s);
        m_filter->setTokens({});
        QTest::keyClick(m_filter->input(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_filter->text(), u"-status:failed latency:>1s"_s);
        QCOMPARE(m_changes->size(), 1);

        QApplication::clipboard()->setText(u"just words"_s);
        QTest::keyClick(m_filter->input(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_filter->input()->text(), u"just words"_s);
    }

    void thePageReplacesOneToken()
    {
        m_filter->setTokens(parseFilter(u"status:failed time:09:00..10:00 refused"_s));
        m_filter->setTokenFor(u"time"_s, *parseFilterToken(u"time:09:30..10:42"_s));
        QCOMPARE(m_filter->text(), u"status:failed time:09:30..10:42 refused"_s);
        m_filter->setTokenFor(u"time"_s, {});
        QCOMPARE(m_filter->text(), u"status:failed refused"_s);
        QCOMPARE(m_changes->size(), 0);
    }

    void thePageMayAnswerAChangeWithNewTokens()
    {
        m_filter->setTokens(parseFilter(u"status:failed latency:>1s"_s));
        connect(m_filter.get(), &TokenFilter::changed, this,
                [this] { m_filter->setTokenFor(u"time"_s, *parseFilterToken(u"time:09:00..10:00"_s)); });
        QTest::keyClicks(m_filter->input(), u"refused"_s);
        m_filter->chips().at(1)->setFocus();
        // Editing first makes a token of what was typed, and so the answer comes in the middle of it.
        QTest::keyClick(m_filter->chips().at(1), Qt::Key_Return);
        QCOMPARE(m_filter->input()->text(), u"latency:>1s"_s);
        QVERIFY(m_filter->input()->hasFocus());
        QCOMPARE(printFilter(m_filter->tokens()), u"status:failed time:09:00..10:00 refused"_s);
    }

private:
    void type(const QString &text) { QTest::keyClicks(m_filter->input(), text); }
    void key(Qt::Key key) { QTest::keyClick(m_filter->input(), key); }

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<TokenFilter> m_filter;
    std::unique_ptr<QSignalSpy> m_changes;
};

QTEST_MAIN(TestTokenFilter)
#include "tst_token_filter.moc"
