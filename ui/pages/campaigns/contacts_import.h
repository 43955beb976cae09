// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/csv_job.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QPlainTextEdit;
class QProgressBar;

namespace callttone::ui {

class Banner;
class Button;
class ColumnTable;
class ElidedLabel;
class Label;
class LinkButton;

/// Takes contacts from a file: chosen or dropped here, read on a worker, its columns named, and what cannot be taken
/// told line by line.
class ContactsImport : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostContacts = 10'000;

    explicit ContactsImport(QWidget *parent = nullptr);

    void read(const QString &path);
    /// As POST /campaigns takes them; empty without a file.
    [[nodiscard]] const QJsonArray &contacts() const;
    [[nodiscard]] int count() const;
    /// Where in the file the contact of this place among contacts() is; 0 without one.
    [[nodiscard]] int lineOf(int place) const;
    /// Why what is here cannot be sent; empty when it can, also when there is nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ColumnTable *columns() const { return m_columns; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Place { Drop, Progress, File };

    void showPlace(Place place);
    [[nodiscard]] QWidget *dropPlace();
    [[nodiscard]] QWidget *progressPlace();
    [[nodiscard]] QWidget *filePlace();
    void askForFile();
    void remap();
    void take(const CsvOutcome &outcome);
    void showFile();
    void showSummary();
    void forget();
    void askWhereToSave();
    void save(const QString &path);

    CsvJob m_job;
    QString m_path;
    CsvOutcome m_outcome;
    std::array<QWidget *, 3> m_places = {};
    Banner *m_failure;
    QProgressBar *m_progress;
    QTimer m_patience; ///< what is read at once shows no progress
    ElidedLabel *m_file;
    ElidedLabel *m_how;
    QCheckBox *m_header;
    ColumnTable *m_columns;
    Label *m_summary;
    QPlainTextEdit *m_problems; ///< to be copied from
    LinkButton *m_save;
    bool m_dragged = false;
};

} // namespace callttone::ui
