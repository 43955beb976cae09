// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fields/timezone_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

QString zoneText(const QByteArray &id, qint64 atMs)
{
    const QTimeZone zone(id);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    const int minutes = zone.offsetFromUtc(moment) / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString letters = zone.abbreviation(moment);
    const bool named = !letters.isEmpty() && letters.at(0).isLetter() && !letters.startsWith("UTC"_L1)
                       && !letters.startsWith("GMT+"_L1) && !letters.startsWith("GMT-"_L1);
    const QString name = QString::fromLatin1(id);
    return named ? u"%1 (%2, %3)"_s.arg(name, letters, offset) : u"%1 (%2)"_s.arg(name, offset);
}

TimezoneField::TimezoneField(QWidget *parent)
    : ConfigField(parent)
    , m_combo(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_combo);
    m_combo->setObjectName(u"timezone"_s);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaxVisibleItems(12);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->lineEdit()->setPlaceholderText(tr("Type a city or region"));
    // Almost 600 zones with their offsets take a moment: made when somebody is about to choose, not with the page.
    m_combo->installEventFilter(this);
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &ConfigField::edited);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ConfigField::edited);
}

bool TimezoneField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
        fill();
    return ConfigField::eventFilter(watched, event);
}

void TimezoneField::fill()
{
    if (m_combo->count() > 1)
        return;
    const QByteArray chosen = typedZone();
    const QSignalBlocker quiet(m_combo);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_combo->clear();
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // "Etc/GMT+5", "EST5EDT", "Cuba": names kept for old data only; two spellings of one zone would confuse.
        if (id == "UTC"
            || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") && !id.startsWith("right/")
                && !id.startsWith("SystemV/")))
            m_combo->addItem(zoneText(id, now), id);
    }
    auto *completer = new QCompleter(m_combo->model(), m_combo);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    m_combo->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ConfigField::edited);
    setValue(QString::fromLatin1(chosen));
}

QByteArray TimezoneField::typedZone() const
{
    const QString text = m_combo->currentText().trimmed();
    return text.section(u' ', 0, 0).toLatin1();
}

QJsonValue TimezoneField::value() const
{
    const QByteArray zone = typedZone();
    return zone.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromLatin1(zone));
}

void TimezoneField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_combo);
    const QByteArray id = value.toString().toLatin1();
    int row = m_combo->findData(id);
    if (row < 0 && QTimeZone::isTimeZoneIdAvailable(id)) {
        m_combo->addItem(zoneText(id, QDateTime::currentMSecsSinceEpoch()), id);
        row = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(row);
    if (row < 0)
        m_combo->setEditText(QString::fromLatin1(id));
    m_combo->lineEdit()->setCursorPosition(0);
}

QWidget *TimezoneField::control() const
{
    return m_combo;
}

QString TimezoneField::problem() const
{
    const QByteArray zone = typedZone();
    if (zone.isEmpty())
        return tr("Choose a time zone: without it, times a caller says mean nothing.");
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return tr("No time zone is called \"%1\". Choose one from the list.").arg(QString::fromLatin1(zone));
    return {};
}

QByteArray ownZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(zone) && !zone.startsWith("Etc/") ? zone : QByteArrayLiteral("UTC");
}

} // namespace callttone::ui
