// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/payload_block.h"

#include "models/items/format.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pretty_json.h"

#include <QStringDecoder>
#include <QVBoxLayout>

namespace callttone::ui {

namespace {

constexpr qsizetype OneLine = 52; ///< characters of mono text beside each other in the narrowest inspector

std::optional<QString> asText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

} // namespace

PayloadBlock::PayloadBlock(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_code(new CodeBlock(accessibleName))
    , m_empty(new Label({}, TextRole::Secondary, TextTone::Muted))
    , m_note(new Label({}, TextRole::Secondary, TextTone::Muted))
{
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_code);
    column->addWidget(m_empty);
    column->addWidget(m_note);
}

void PayloadBlock::setBytes(const QByteArray &bytes, bool pretty, bool shortStaysOneLine)
{
    const std::optional<QString> text = asText(bytes);
    const bool shown = text && !bytes.isEmpty();
    m_code->setVisible(shown);
    m_empty->setVisible(!shown);
    m_empty->setText(bytes.isEmpty() ? tr("Empty body")
                                     : tr("%1 that are not text").arg(items::byteText(bytes.size())));
    if (!shown)
        return;
    const std::optional<QString> laidOut = prettyJson(bytes);
    const bool oneLine = shortStaysOneLine && bytes.size() <= OneLine && !bytes.contains('\n');
    m_code->setLineNumbersVisible(!oneLine);
    m_code->setCode(laidOut && pretty && !oneLine ? *laidOut : *text,
                    laidOut ? CodeBlock::Language::Json : CodeBlock::Language::Plain);
}

void PayloadBlock::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace callttone::ui
