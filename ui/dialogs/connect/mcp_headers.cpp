// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/mcp_headers.h"

#include "ui/dialogs/connect/secret_input.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

McpHeaders::McpHeaders(const Headers &headers, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new Button(tr("Add a header"), ButtonKind::Ghost))
    , m_error(new Label({}, TextRole::Secondary, TextTone::Error))
{
    m_add->setObjectName(u"addHeader"_s);
    m_add->setSmall(true);
    m_add->setIconName(u"plus"_s);
    m_add->setAutoDefault(false); // Enter belongs to the dialog's primary button
    m_error->setWordWrap(true);
    m_error->hide();
    m_column->setSpacing(metrics::Space8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Space4);
    column->addWidget(new Label(tr("More headers"), TextRole::SecondaryMedium));
    column->addLayout(m_column);
    column->addWidget(m_error);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    for (const auto &[name, value] : headers)
        addRow(name, value);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {}).name->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    refresh();
}

McpHeaders::Row McpHeaders::addRow(const QString &name, const QString &value)
{
    auto *line = new QWidget;
    auto *nameEdit = new QLineEdit(name);
    nameEdit->setObjectName(u"headerName"_s);
    nameEdit->setProperty("mono", true);
    nameEdit->setLayoutDirection(Qt::LeftToRight);
    nameEdit->setPlaceholderText(u"X-Team"_s);
    auto *valueEdit = new SecretInput;
    valueEdit->setObjectName(u"headerValue"_s);
    valueEdit->setText(value);
    valueEdit->setPlaceholderText(tr("Value"));
    Button *remove = iconButton(u"x"_s, tr("Remove this header"));
    remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space8);
    row->addWidget(nameEdit, 2);
    row->addWidget(valueEdit, 3);
    row->addWidget(remove);
    const Row made{line, nameEdit, valueEdit};
    m_rows.append(made);
    m_column->addWidget(line);
    line->show(); // at once, so that it can take the focus
    for (QLineEdit *edit : {nameEdit, static_cast<QLineEdit *>(valueEdit)})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            setError({}, {});
            Q_EMIT edited();
        });
    connect(remove, &QPushButton::clicked, this, [this, line] { removeRow(line); });
    refresh();
    return made;
}

void McpHeaders::removeRow(QWidget *line)
{
    m_rows.removeIf([line](const Row &row) { return row.line == line; });
    m_add->setFocus(Qt::OtherFocusReason); // before the focus goes with the row
    line->hide();
    line->deleteLater(); // this is its button's click
    setError({}, {});
    refresh();
    Q_EMIT edited();
}

void McpHeaders::refresh()
{
    m_add->setEnabled(m_rows.size() < MostRows);
    for (qsizetype i = 0; i < m_rows.size(); ++i) { // so that a screen reader can tell the rows apart
        m_rows.at(i).name->setAccessibleName(tr("Name of header %1").arg(i + 1));
        m_rows.at(i).value->setAccessibleName(tr("Value of header %1").arg(i + 1));
    }
}

McpHeaders::Headers McpHeaders::headers() const
{
    Headers all;
    for (const Row &row : m_rows) {
        if (const QString name = row.name->text().trimmed(); !name.isEmpty())
            all.append({name, row.value->text().trimmed()});
    }
    return all;
}

void McpHeaders::setError(const QString &name, const QString &why)
{
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    for (const Row &row : std::as_const(m_rows)) {
        const bool isIt = !why.isEmpty() && row.name->text().trimmed().compare(name, Qt::CaseInsensitive) == 0;
        row.name->setProperty("invalid", isIt);
        row.name->setAccessibleDescription(isIt ? why : QString());
        row.name->update();
        if (isIt)
            row.name->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace callttone::ui
