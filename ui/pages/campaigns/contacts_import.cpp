// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/contacts_import.h"

#include "models/items/format.h"
#include "ui/pages/campaigns/column_table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSaveFile>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callttone::ui {

namespace {

constexpr int ShownProblems = 200;
constexpr int ProblemsHeight = 76;
constexpr auto PatienceTime = 200ms;

/// The one local file that is dragged; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return ContactsImport::tr("separated by semicolons");
    case u'\t':
        return ContactsImport::tr("separated by tabs");
    case u'|':
        return ContactsImport::tr("separated by bars");
    default:
        return ContactsImport::tr("separated by commas");
    }
}

} // namespace

ContactsImport::ContactsImport(QWidget *parent)
    : QWidget(parent)
    , m_failure(new Banner(Tone::Error, {}, {}))
    , m_progress(new QProgressBar)
    , m_file(new ElidedLabel({}, TextRole::BodyMedium, &Theme::text, Qt::ElideMiddle))
    , m_how(new ElidedLabel({}, TextRole::Secondary, &Theme::muted))
    , m_header(new QCheckBox(tr("The first row names the columns")))
    , m_columns(new ColumnTable)
    , m_summary(new Label({}, TextRole::Secondary, TextTone::Text2))
    , m_problems(new QPlainTextEdit)
    , m_save(new LinkButton(tr("Save these rows…")))
{
    setAcceptDrops(true);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Space12, metrics::Space12, metrics::Space12, metrics::Space12);
    column->setSpacing(metrics::Space8);
    column->addWidget(m_failure);
    m_places = {dropPlace(), progressPlace(), filePlace()};
    for (QWidget *place : m_places)
        column->addWidget(place);
    showPlace(Drop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceTime);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_outcome.file)
            showPlace(Progress);
    });
    connect(&m_job, &CsvJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &CsvJob::finished, this, &ContactsImport::take);
    connect(&m_job, &CsvJob::cancelled, this, [this] {
        if (!m_outcome.file && !m_job.isRunning())
            showPlace(Drop);
    });
    connect(m_header, &QCheckBox::clicked, this, &ContactsImport::remap);
    connect(m_columns, &ColumnTable::mappingChanged, this, &ContactsImport::remap);
    connect(m_save, &QPushButton::clicked, this, &ContactsImport::askWhereToSave);
}

QWidget *ContactsImport::dropPlace()
{
    auto *place = new QWidget;
    auto *choose = new Button(tr("Choose a file…"));
    choose->setIconName(u"import"_s);
    choose->setObjectName(u"chooseContacts"_s);
    connect(choose, &QPushButton::clicked, this, &ContactsImport::askForFile);
    auto *words =
        new Label(tr("Drop a CSV file with names, phone numbers and e-mail addresses here. Numbers need their "
                     "country code, such as +1 512 555 0142."),
                  TextRole::Secondary, TextTone::Muted);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space12);
    row->addWidget(choose, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return place;
}

QWidget *ContactsImport::progressPlace()
{
    auto *place = new QWidget;
    auto *cancel = new Button(tr("Cancel"));
    cancel->setSmall(true);
    connect(cancel, &QPushButton::clicked, &m_job, &CsvJob::cancel);
    m_progress->setAccessibleName(tr("How much of the file is read"));
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space12);
    row->addWidget(new Label(tr("Reading the file…"), TextRole::Secondary));
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    return place;
}

QWidget *ContactsImport::filePlace()
{
    auto *place = new QWidget;
    auto *another = new LinkButton(tr("Another file…"));
    auto *none = iconButton(u"x"_s, tr("Without this file"));
    connect(another, &QPushButton::clicked, this, &ContactsImport::askForFile);
    connect(none, &QPushButton::clicked, this, &ContactsImport::forget);
    m_header->setObjectName(u"csvHeader"_s);
    m_problems->setAccessibleName(tr("Rows that are left out"));
    m_problems->setFixedHeight(ProblemsHeight);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setObjectName(u"leftOutRows"_s);
    m_save->setObjectName(u"saveLeftOut"_s);
    m_save->setToolTip(tr("With the reason beside each, to be mended and imported again"));
    m_summary->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Space8);
    first->addWidget(m_file, 1);
    first->addWidget(m_how, 1);
    first->addWidget(another);
    first->addWidget(none);
    auto *last = new QHBoxLayout;
    last->setSpacing(metrics::Space8);
    last->addWidget(m_summary, 1);
    last->addWidget(m_save);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    column->addLayout(first);
    column->addWidget(m_header);
    column->addWidget(m_columns);
    column->addLayout(last);
    column->addWidget(m_problems);
    return place;
}

/// Each is as high as it needs: a stack would be as high as its highest.
void ContactsImport::showPlace(Place place)
{
    for (size_t i = 0; i < m_places.size(); ++i)
        m_places[i]->setVisible(i == size_t(place));
}

void ContactsImport::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file of contacts"), {},
                                   tr("Comma separated values (*.csv *.tsv *.txt)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactsImport::read);
    dialog->open();
}

void ContactsImport::read(const QString &path)
{
    forget();
    m_path = path;
    m_progress->setValue(0);
    m_patience.start();
    m_job.read(path);
}

void ContactsImport::forget()
{
    m_job.cancel();
    m_outcome = {};
    m_path.clear();
    m_failure->hide();
    showPlace(Drop);
    Q_EMIT changed();
}

void ContactsImport::remap()
{
    if (m_outcome.file)
        m_job.remap(m_outcome.file, m_header->isChecked(), m_columns->mapping());
}

void ContactsImport::take(const CsvOutcome &outcome)
{
    m_patience.stop();
    if (!outcome.problem.isEmpty()) {
        forget();
        m_failure->setMessage(Tone::Error, tr("The file cannot be used."), outcome.problem);
        m_failure->show();
        return;
    }
    const bool another = m_outcome.file != outcome.file;
    m_outcome = outcome;
    if (another) {
        m_header->setChecked(outcome.file->guess.hasHeader);
        showFile();
    }
    showSummary();
    showPlace(File);
    Q_EMIT changed();
}

void ContactsImport::showFile()
{
    const items::CsvFile &file = *m_outcome.file;
    m_file->setText(QFileInfo(m_path).fileName());
    //: A text encoding, and what separates the cells
    m_how->setText(tr("%1, %2").arg(items::nameOf(file.encoding), delimiterName(file.delimiter)));
    m_columns->setFile(file, file.guess.hasHeader, file.guess.mapping);
}

void ContactsImport::showSummary()
{
    const items::ContactImport &import = *m_outcome.import;
    QStringList parts{tr("%n contacts are ready.", nullptr, int(import.contacts.size()))};
    if (import.wrong() > 0)
        parts.append(tr("%n rows are left out.", nullptr, import.wrong()));
    if (import.duplicates() > 0)
        parts.append(tr("%n rows repeat a number.", nullptr, import.duplicates()));
    m_summary->setText(parts.join(u' '));
    QStringList lines;
    for (const items::LeftOutRow &row : import.leftOut) {
        if (lines.size() == ShownProblems)
            break;
        //: The number of a line of a file, and what is wrong with it
        lines.append(tr("Line %1: %2").arg(items::countText(row.line), row.reason));
    }
    if (const int more = int(import.leftOut.size() - lines.size()); more > 0)
        lines.append(tr("And %n more.", nullptr, more));
    m_problems->setPlainText(lines.join(u'\n'));
    const bool any = !import.leftOut.isEmpty();
    m_problems->setVisible(any);
    m_save->setVisible(any);
}

int ContactsImport::count() const
{
    return m_outcome.import ? int(m_outcome.import->contacts.size()) : 0;
}

int ContactsImport::lineOf(int place) const
{
    return place >= 0 && place < count() ? m_outcome.import->contacts[place].line : 0;
}

QString ContactsImport::problem() const
{
    if (m_job.isRunning())
        return tr("The file is still being read.");
    if (!m_outcome.import)
        return {};
    if (!m_columns->mapping().contains(items::ContactField::Phone))
        return tr("Say which column holds the phone numbers.");
    if (count() == 0)
        return tr("No row of this file can be taken. Mend it, or go on without it.");
    if (count() > mostContacts)
        return tr("The file has %1 contacts, and a campaign takes %2. Split it.")
            .arg(items::countText(count()), items::countText(mostContacts));
    return {};
}

const QJsonArray &ContactsImport::contacts() const
{
    return m_outcome.json;
}

void ContactsImport::askWhereToSave()
{
    const QFileInfo source(m_path);
    auto *dialog = new QFileDialog(window(), tr("Save the rows that are left out"), source.path(),
                                   tr("Comma separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("%1-left-out.csv").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ContactsImport::save);
    dialog->open();
}

void ContactsImport::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = items::leftOutCsv(*m_outcome.import, *m_outcome.file, m_header->isChecked());
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_failure->setVisible(!saved);
    if (!saved)
        m_failure->setMessage(Tone::Error, tr("The rows were not saved."),
                              tr("%1. Choose another folder.").arg(file.errorString()));
}

void ContactsImport::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_dragged = true;
    update();
    event->acceptProposedAction();
}

void ContactsImport::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = false;
    update();
}

void ContactsImport::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    update();
    event->acceptProposedAction();
    read(fileOf(event->mimeData()));
}

void ContactsImport::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    drawBox(&painter, QRectF(rect()), metrics::RadiusCard, m_dragged ? theme.accentSoft : theme.surface,
            m_dragged ? theme.accent : theme.border);
}

} // namespace callttone::ui
