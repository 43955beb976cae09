// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/csv_job.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 largestFile = 32'000'000;
constexpr int allPercent = 100;

CsvOutcome failed(const QString &sentence)
{
    CsvOutcome outcome;
    outcome.problem = sentence;
    return outcome;
}

CsvOutcome outcomeOf(std::shared_ptr<const items::CsvFile> file, items::ContactImport import)
{
    CsvOutcome outcome;
    for (const items::ImportedContact &contact : std::as_const(import.contacts)) {
        QJsonObject object{{u"phone"_s, contact.phone}};
        if (!contact.name.isEmpty())
            object.insert(u"name"_s, contact.name);
        if (!contact.email.isEmpty())
            object.insert(u"email"_s, contact.email);
        outcome.json.append(object);
    }
    outcome.file = std::move(file);
    outcome.import = std::make_shared<const items::ContactImport>(std::move(import));
    return outcome;
}

CsvOutcome readFile(const QString &path, const items::ImportProgress &goOn)
{
    const QString name = QFileInfo(path).fileName();
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failed(CsvJob::tr("%1 cannot be read: %2. Check that it is there and that you may open it.")
                          .arg(name, source.errorString()));
    if (source.size() > largestFile)
        return failed(CsvJob::tr("%1 is larger than 32 MB. Split it: a campaign takes 10,000 contacts.").arg(name));
    const QByteArray bytes = source.readAll();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failed(
            CsvJob::tr("%1 is a workbook. Save it as CSV in your spreadsheet, and choose that file.").arg(name));
    auto file = items::readCsvFile(bytes, goOn);
    if (!file)
        return {};
    if (file->rows.isEmpty())
        return failed(CsvJob::tr("%1 is empty.").arg(name));
    auto import = items::importedContacts(*file, file->guess.hasHeader, file->guess.mapping, goOn);
    if (!import)
        return {};
    return outcomeOf(std::make_shared<const items::CsvFile>(std::move(*file)), std::move(*import));
}

} // namespace

CsvJob::CsvJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &CsvJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            Q_EMIT cancelled();
        else
            Q_EMIT finished(m_watcher.result());
    });
}

CsvJob::~CsvJob()
{
    m_watcher.cancel(); // the worker has all it uses, and stops at its next report
}

void CsvJob::start(Work work)
{
    m_watcher.cancel();
    auto promise = std::make_shared<QPromise<CsvOutcome>>();
    promise->setProgressRange(0, allPercent);
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        CsvOutcome outcome = work([&promise](qsizetype done, qsizetype total) {
            promise->setProgressValue(int(done * allPercent / std::max<qsizetype>(total, 1)));
            return !promise->isCanceled();
        });
        promise->addResult(std::move(outcome));
        promise->finish();
    });
}

void CsvJob::read(const QString &path)
{
    start([path](const items::ImportProgress &goOn) { return readFile(path, goOn); });
}

void CsvJob::remap(std::shared_ptr<const items::CsvFile> file, bool hasHeader, const items::ColumnMapping &mapping)
{
    start([file = std::move(file), hasHeader, mapping](const items::ImportProgress &goOn) -> CsvOutcome {
        auto import = items::importedContacts(*file, hasHeader, mapping, goOn);
        if (!import)
            return {};
        return outcomeOf(file, std::move(*import));
    });
}

void CsvJob::cancel()
{
    m_watcher.cancel();
}

} // namespace callttone::ui
