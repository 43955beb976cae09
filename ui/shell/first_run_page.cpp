// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_page.h"

#include "ui/shell/choice_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int ColumnWidth = 932;
constexpr int Tile = 40;
constexpr int HeadGap = 28;

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton(tr("Back")))
{
    setObjectName(u"firstRunPage"_s);
    addCard(Source::BuiltIn, u"chip"_s, tr("Start with the built-in engine"),
            tr("Everything runs on this computer. Calls arrive here, and sample calls are one click away."),
            tr("Ready in a few seconds, no account"));
    addCard(Source::Server, u"server"_s, tr("Connect to a CalltTone server"),
            tr("Sign in to your organization and manage its live integrations and calls."),
            tr("Needs a server address and an API key"));
    addCard(
        Source::Sandbox, u"puzzle"_s, tr("Try it with sandbox vendors"),
        tr("Connect GoHighLevel, Google, Slack and the others without accounts. Stand-ins on this computer answer."),
        tr("Nothing is real; forgotten when it ends"));

    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::CardGap);
    for (ChoiceCard *card : std::as_const(m_cards))
        cards->addWidget(card, 1);
    auto *inner = new QWidget;
    inner->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(HeadGap);
    column->addLayout(cards);
    column->addSpacing(metrics::Space20);
    column->addWidget(makeFoot());

    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::Space12, 0, metrics::Space12, 0);
    line->addStretch(1);
    line->addWidget(inner, 1000);
    line->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(line);
    outer->addStretch(1);

    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_canGoBack)
            Q_EMIT backRequested();
    });
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::backRequested);
    prepare(false);
}

void FirstRunPage::addCard(Source source, const QString &icon, const QString &title, const QString &text,
                           const QString &foot)
{
    auto *card = new ChoiceCard(icon, title, text, foot);
    m_cards.append(card);
    card->setObjectName(u"choice%1"_s.arg(m_cards.size()));
    connect(card, &QAbstractButton::clicked, this, [this, source] { Q_EMIT chosen(source); });
    auto *key = new QShortcut(QKeySequence(QString::number(m_cards.size())), this);
    connect(key, &QShortcut::activated, this, [this, source] { Q_EMIT chosen(source); });
}

QWidget *FirstRunPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setSpacing(metrics::Space12);
    row->addWidget(new VendorTile(u"bot"_s, Tile));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new Label({}, TextRole::DetailTitle);
    m_title->setMinimumHeight(30);
    words->addWidget(m_title);
    words->addWidget(new Label(tr("Where should your calls and events come from?"), TextRole::Body, TextTone::Text2));
    row->addLayout(words, 1);
    return head;
}

QWidget *FirstRunPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setSpacing(metrics::Space8);
    row->addWidget(new Label(tr("Press"), TextRole::Secondary, TextTone::Muted));
    for (int i = 1; i <= m_cards.size(); ++i)
        row->addWidget(new Kbd(QString::number(i)));
    row->addWidget(new Label(tr("to choose. You can switch later from the engine's menu at the bottom left."),
                             TextRole::Secondary, TextTone::Muted));
    row->addStretch(1);
    row->addWidget(m_back);
    return foot;
}

void FirstRunPage::prepare(bool canGoBack)
{
    m_canGoBack = canGoBack;
    m_back->setVisible(canGoBack);
    m_title->setText(canGoBack ? tr("Switch source") : tr("Welcome to CalltTone Desktop"));
    setAccessibleName(m_title->text());
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_cards.constFirst()->setFocus(Qt::TabFocusReason); // with its ring: keys are the quickest way through
}

} // namespace callttone::ui
