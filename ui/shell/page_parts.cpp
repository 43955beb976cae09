// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_parts.h"

#include "app/client/answer_reading.h"
#include "models/items/attempt_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/toast_host.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

QScrollArea *pageScroller(QWidget *content)
{
    if (content->layout())
        content->layout()->setContentsMargins(metrics::PagePaddingH, metrics::PagePaddingV, metrics::PagePaddingH,
                                              metrics::PagePaddingV);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    if (QLayout *layout = content->layout()) {
        QScrollBar *bar = area->verticalScrollBar();
        QObject::connect(bar, &QScrollBar::rangeChanged, content, [layout, bar](int low, int high) {
            const int taken = high > low ? bar->sizeHint().width() : 0;
            layout->setContentsMargins(metrics::PagePaddingH, metrics::PagePaddingV, metrics::PagePaddingH - taken,
                                       metrics::PagePaddingV);
        });
    }
    return area;
}

void stackBelow(QBoxLayout *row, int available, int width)
{
    const auto direction = available < width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (row->direction() != direction)
        row->setDirection(direction);
}

QString failureSentence(const QString &lastError)
{
    bool isStatus = false;
    const int status = lastError.toInt(&isStatus);
    const QString words = isStatus ? u"%1 %2"_s.arg(lastError, items::httpReason(status)).trimmed() : lastError;
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

void showFailure(ToastHost &toasts, const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    ToastSpec toast;
    toast.tone = Tone::Error;
    toast.text = error.detail.isEmpty() ? error.title : u"%1. %2"_s.arg(error.title, error.detail);
    if (error.title.endsWith(u'.'))
        toast.text = (error.title + u' ' + error.detail).trimmed();
    toasts.show(toast);
}

} // namespace callttone::ui
