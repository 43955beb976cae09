// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/export_strip.h"

#include "models/items/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_host.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

ExportStrip::ExportStrip(ToastHost &toasts, QWidget *parent)
    : QWidget(parent)
    , m_toasts(toasts)
    , m_title(new Label({}, TextRole::BodyStrong))
    , m_count(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_percent(new Label({}, TextRole::Mono, TextTone::Text2))
    , m_bar(new QProgressBar)
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Ghost))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setMinimumWidth(80);
    m_bar->setAccessibleName(tr("Export progress"));
    m_cancel->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::RowPadding, 7, metrics::Space8, 6);
    row->setSpacing(metrics::Space12);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_percent);
    row->addWidget(m_count);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_export->cancel();
        finish();
    });
}

void ExportStrip::ask(const QString &suggestedName, ExportSource source)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString suffix = QFileInfo(suggestedName).suffix();
    const QString kind = suffix == "jsonl"_L1 ? tr("JSON Lines (*.jsonl)") : tr("JSON (*.json)");
    auto *dialog = new QFileDialog(window(), tr("Export"), folder, kind + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source = std::move(source)](const QString &path) { start(path, source); });
    dialog->open();
}

void ExportStrip::start(const QString &path, ExportSource source)
{
    delete m_export;
    m_export = new JsonlExport(path, std::move(source), this);
    connect(m_export, &JsonlExport::progressed, this, &ExportStrip::showProgress);
    connect(m_export, &JsonlExport::finished, this, [this, path](qint64 rows) {
        finish();
        m_toasts.show({Tone::Success,
                       rows == 1
                           ? tr("Exported to %1.").arg(QFileInfo(path).fileName())
                           : tr("Exported %1 lines to %2.").arg(items::countText(rows), QFileInfo(path).fileName()),
                       tr("Show in folder"),
                       [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }});
    });
    connect(m_export, &JsonlExport::failed, this, [this](const core::ApiError &error) {
        finish();
        m_toasts.show({Tone::Error, u"%1. %2"_s.arg(error.title, error.detail)});
    });
    m_title->setText(tr("Exporting %1").arg(QFileInfo(path).fileName()));
    m_clock.start();
    showProgress();
    show();
    m_export->start();
    Q_EMIT runningChanged(true);
}

void ExportStrip::showProgress()
{
    const qint64 done = m_export->written();
    const qint64 total = qMax(done, m_export->total().value_or(0));
    const double share = total > 0 ? double(done) / double(total) : 0;
    m_bar->setValue(int(share * 1000));
    m_percent->setText(u"%1%"_s.arg(int(share * 100)));
    if (total == 0) {
        m_count->setText({});
        return;
    }
    QString text = tr("%1 of %2").arg(items::countText(done), items::countText(total));
    if (share > 0 && done < total && m_clock.elapsed() > 1000)
        text = tr("%1, %2 left").arg(text, items::waitText(qint64(double(m_clock.elapsed()) * (1 - share) / share)));
    m_count->setText(text);
}

void ExportStrip::finish()
{
    m_export->deleteLater();
    m_export.clear();
    hide();
    Q_EMIT runningChanged(false);
}

void ExportStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    drawHLine(&painter, 0, width() - 1, 0, theme.border);
}

} // namespace callttone::ui
