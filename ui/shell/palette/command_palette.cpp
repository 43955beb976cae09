// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/command_palette.h"

#include "ui/shell/palette/palette_delegate.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int TopGap = 112;
constexpr int SideGap = 24;
constexpr int FieldHeight = 48;
constexpr int FootHeight = 34;
constexpr int MostRows = 10;
constexpr int PageStep = 5;
constexpr qreal ScrimAlpha = 0.38;

/// The raised box; its children stand on it.
class Box : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        drawBox(&painter, rect(), metrics::RadiusDialog, theme.raised, theme.border);
        drawHLine(&painter, 1, width() - 2, FieldHeight - 1, theme.border);
        drawHLine(&painter, 1, width() - 2, height() - FootHeight, theme.border);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); } // beside it would close
};

} // namespace

CommandPalette::CommandPalette(PaletteModel &model, QWidget *window)
    : QWidget(window)
    , m_model(model)
    , m_box(new Box(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false); // the box is behind it
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(&model);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Space16, 0, metrics::Space16, 0);
    head->setSpacing(metrics::Space8);
    head->addWidget(new IconLabel(u"search"_s, metrics::IconSmall));
    head->addWidget(m_field, 1);
    head->addWidget(new Kbd(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    auto *top = new QWidget;
    top->setLayout(head);
    top->setFixedHeight(FieldHeight);
    column->addWidget(top);
    column->addWidget(m_list, 1);
    column->addWidget(foot());

    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setQuery(text);
        Q_EMIT typed(text);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        choose(m_model.nextChoice(0, 1));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        runCurrent();
    });
    fit();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_model.setQuery({});
}

CommandPalette::~CommandPalette()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

QWidget *CommandPalette::foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::Space16, 0, metrics::Space16, 0);
    row->setSpacing(metrics::Space8);
    const auto hint = [row](const QStringList &keys, const QString &text) {
        for (const QString &key : keys)
            row->addWidget(new Kbd(key));
        row->addWidget(new Label(text, TextRole::Caption, TextTone::Muted));
        row->addSpacing(metrics::Space8);
    };
    hint({u"↑"_s, u"↓"_s}, tr("move"));
    hint({QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}, tr("run"));
    row->addStretch(1);
    row->addWidget(new Label(tr("> commands   # calls   @ agents"), TextRole::Caption, TextTone::Muted));
    foot->setFixedHeight(FootHeight);
    return foot;
}

void CommandPalette::fit()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    int rows = metrics::Space8;
    for (int row = 0; row < std::min(m_model.rowCount(), MostRows + 4); ++row)
        rows += m_list->sizeHintForRow(row);
    const int top = std::min(TopGap, height() / 8);
    const int tallest = height() - top - SideGap;
    const int wide = std::min(metrics::PaletteWidth, width() - 2 * SideGap);
    const int tall = std::min(FieldHeight + FootHeight + std::max(rows, metrics::PaletteRow), tallest);
    m_box->setGeometry((width() - wide) / 2, top, wide, tall);
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The field keeps the focus, so a screen reader hears of the line through it.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model.entryAt(m_list->currentIndex().row());
    if (!entry || !entry->run)
        return;
    const auto run = entry->run; // closing may drop the entries
    close();
    run();
}

bool CommandPalette::move(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        choose(m_model.nextChoice(row, -1));
        return true;
    case Qt::Key_Down:
        choose(m_model.nextChoice(row, 1));
        return true;
    case Qt::Key_PageUp:
        choose(m_model.nextChoice(row, -PageStep));
        return true;
    case Qt::Key_PageDown:
        choose(m_model.nextChoice(row, PageStep));
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool runs = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool ours = runs || key == Qt::Key_Escape || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                      || key == Qt::Key_PageDown || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (event->type() == QEvent::ShortcutOverride) {
        if (ours)
            event->accept(); // the window's own Escape is not meant
        return ours;
    }
    if (key == Qt::Key_Escape)
        close();
    else if (runs)
        runCurrent();
    else if (!move(key) && !ours)
        return QWidget::eventFilter(watched, event);
    return true; // Tab stays: there is nothing else to go to
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close(); // the box takes those on itself
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim = themeOf(this).scrim;
    scrim.setAlphaF(float(ScrimAlpha));
    painter.fillRect(rect(), scrim);
}

} // namespace callttone::ui
