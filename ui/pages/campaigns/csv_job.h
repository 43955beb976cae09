// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/csv/contact_import.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QObject>

#include <memory>

namespace callttone::ui {

/// What came of reading a file of contacts, or of giving its columns another meaning.
struct CsvOutcome
{
    std::shared_ptr<const items::CsvFile> file;
    std::shared_ptr<const items::ContactImport> import;
    QJsonArray json; ///< the contacts as POST /campaigns takes them: made on the worker, since there may be thousands
    QString problem; ///< a sentence, instead of the others
};

/// Reads files of contacts on a worker. One piece of work at a time: another one ends it.
class CsvJob : public QObject
{
    Q_OBJECT

public:
    explicit CsvJob(QObject *parent = nullptr);
    ~CsvJob() override;

    void read(const QString &path);
    void remap(std::shared_ptr<const items::CsvFile> file, bool hasHeader, const items::ColumnMapping &mapping);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const callttone::ui::CsvOutcome &outcome);
    void cancelled();

private:
    using Work = std::function<CsvOutcome(const items::ImportProgress &)>;
    void start(Work work);

    QFutureWatcher<CsvOutcome> m_watcher;
};

} // namespace callttone::ui
