// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/diagnostics_rows.h"

#include "models/items/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using State = values::DiagnosticCheck::State;

constexpr int TookWidth = 52;
constexpr auto OpenPrefix = "open:integrations/"_L1;

struct StateLook
{
    const char *icon;
    ColorToken token;
    const char *word; ///< source text, context "DiagnosticState"
};

StateLook lookOf(State state)
{
    switch (state) {
    case State::Pass:
        return {"okc", &Theme::success, QT_TRANSLATE_NOOP("DiagnosticState", "Passed")};
    case State::Warn:
        return {"alert", &Theme::warn, QT_TRANSLATE_NOOP("DiagnosticState", "Warning")};
    case State::Fail:
        return {"error", &Theme::error, QT_TRANSLATE_NOOP("DiagnosticState", "Problem")};
    }
    Q_UNREACHABLE();
}

QString joined(const QString &detail, const QString &remedy)
{
    if (detail.isEmpty() || remedy.isEmpty())
        return detail + remedy;
    return detail + (detail.endsWith(u'.') ? u" "_s : u". "_s) + remedy;
}

} // namespace

CardRow::CardRow(bool first, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
{}

void CardRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    drawHLine(&painter, 0, width() - 1, 0, themeOf(this).border);
}

DiagnosticsRows::DiagnosticsRows(QWidget *parent)
    : Card(parent)
{
    setFlush(true);
    body()->setSpacing(0);
}

void DiagnosticsRows::setChecks(const QList<values::DiagnosticCheck> &checks, bool canOpenEnv)
{
    // The check whose button was pressed keeps the keyboard. Hiding a row hands it to the next, so ask before.
    const QWidget *focused = QApplication::focusWidget();
    QString keyboardAt;
    while (QLayoutItem *item = body()->takeAt(0)) {
        QWidget *row = item->widget();
        if (row->isAncestorOf(focused))
            keyboardAt = row->objectName();
        row->hide();
        row->deleteLater(); // this may be the answer to a button in it
        delete item;
    }
    for (const values::DiagnosticCheck &check : checks) {
        QWidget *row = makeRow(check, body()->count() == 0, canOpenEnv);
        body()->addWidget(row);
        row->show(); // at once, and not when the layout comes round to it
        if (auto *button = row->findChild<Button *>(); button && check.id == keyboardAt)
            button->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *DiagnosticsRows::makeRow(const values::DiagnosticCheck &check, bool first, bool canOpenEnv)
{
    const StateLook look = lookOf(check.state);
    const QString words = joined(check.detail, check.remedy);
    auto *row = new CardRow(first);
    row->setObjectName(check.id);
    row->setAccessibleName(
        u"%1: %2. %3"_s.arg(QCoreApplication::translate("DiagnosticState", look.word), check.title, words));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::RowPadding, metrics::Space8 + 1, metrics::RowPadding, metrics::Space8);
    line->setSpacing(metrics::Space12);
    auto *icon = new IconLabel(QString::fromLatin1(look.icon), metrics::Icon, look.token);
    icon->setToolTip(QCoreApplication::translate("DiagnosticState", look.word));
    line->addWidget(icon);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = new Label(check.title, TextRole::BodyMedium);
    title->setWordWrap(true);
    title->setMinimumHeight(18);
    texts->addWidget(title);
    if (!words.isEmpty()) {
        auto *detail =
            new Label(words, TextRole::Secondary, check.state == State::Pass ? TextTone::Muted : TextTone::Text2);
        detail->setWordWrap(true);
        detail->setMinimumHeight(metrics::Space16);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(detail);
    }
    line->addLayout(texts, 1);
    addAction(line, check.action, canOpenEnv);
    auto *took = new Label(items::latencyText(std::llround(check.tookMs)), TextRole::MonoSmall, TextTone::Muted);
    took->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    took->setMinimumWidth(TookWidth);
    line->addWidget(took);
    row->setMinimumHeight(metrics::RowHeightTwoLines);
    return row;
}

void DiagnosticsRows::addAction(QHBoxLayout *row, const QString &action, bool canOpenEnv)
{
    QString text;
    std::function<void()> run;
    if (action == "check_again"_L1) {
        text = tr("Check again");
        run = [this] { Q_EMIT checkAgainRequested(); };
    } else if (action == "open_env"_L1 && canOpenEnv) {
        text = tr("Open folder");
        run = [this] { Q_EMIT envRequested(); };
    } else if (action.startsWith(OpenPrefix)) {
        text = tr("Open");
        run = [this, id = action.mid(OpenPrefix.size())] { Q_EMIT integrationRequested(id); };
    } else {
        return; // nothing to press, or something a newer service means
    }
    auto *button = new Button(text);
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [run] { run(); });
    row->addWidget(button);
}

} // namespace callttone::ui
