// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSaveFile>

#include <functional>
#include <memory>

namespace callttone::ui {

/// Writes a file on a thread of its own, so a slow disk never stops the window. Every slot runs there; what was written
/// replaces an older file only with commit().
class JsonlWriter : public QObject
{
    Q_OBJECT

public:
    explicit JsonlWriter(QString path);
    ~JsonlWriter() override;

    void open();
    /// `encode` makes the lines; it runs on the writer's thread too.
    void write(const std::function<QByteArray()> &encode);
    void commit();
    void discard();

Q_SIGNALS:
    /// Ready for the next piece.
    void ready();
    void committed();
    /// The system's own words, already translated by it.
    void failed(const QString &reason);

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file; ///< made on the writer's thread
};

} // namespace callttone::ui
