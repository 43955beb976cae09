// SPDX-License-Identifier: GPL-3.0-or-later
// The typing half of TokenFilter: keys, commit, copy and paste, suggestions.
#include "ui/widgets/token_filter.h"

#include "ui/widgets/suggestion_popup.h"
#include "ui/widgets/token_chip.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

/// What is being typed: a key of the schema with its partial value, or plain text.
struct Draft
{
    const FilterKey *key = nullptr;
    QString before;  ///< everything up to the part that is completed, as it stands
    QString partial; ///< lower case, what the suggestions are matched with
};

Draft draftOf(const QString &text, const FilterSchema &schema)
{
    const QString typed = text.trimmed();
    const qsizetype minus = typed.startsWith(u'-') ? 1 : 0;
    const qsizetype colon = typed.indexOf(u':');
    if (colon > 0) {
        if (const FilterKey *key = schema.find(typed.mid(minus, colon - minus).toLower())) {
            const qsizetype start = qMax(colon, typed.lastIndexOf(u',')) + 1;
            return {key, typed.left(start), typed.mid(start).toLower()};
        }
    }
    return {nullptr, typed.left(minus), typed.mid(minus).toLower()};
}

bool isPlainArrow(const QKeyEvent *event)
{
    return (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

bool TokenFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (watched == m_input && event->type() == QEvent::FocusOut)
            m_popup->hide();
        QMetaObject::invokeMethod(this, &TokenFilter::relayout, Qt::QueuedConnection);
    } else if (watched == m_input && event->type() == QEvent::KeyPress) {
        return inputKey(static_cast<QKeyEvent *>(event));
    } else if (watched == m_input && event->type() == QEvent::ShortcutOverride) {
        // Otherwise the page's own Escape or Enter would win while suggestions are open.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_popup->isVisible() && (key == Qt::Key_Escape || key == Qt::Key_Return)) {
            event->accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool TokenFilter::inputKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_input->hasSelectedText()) {
        QGuiApplication::clipboard()->setText(text());
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        insertText(QGuiApplication::clipboard()->text());
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isVisible() && m_popup->current() >= 0)
            choose(m_popup->current());
        else
            commitInput();
        return true;
    case Qt::Key_Space: {
        // A blank ends a finished token, not one still being quoted and not free text.
        const auto token = parseFilterToken(m_input->text());
        if (!token || token->isFreeText() || !token->isValid())
            return false;
        commitInput();
        return true;
    }
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_popup->isVisible())
            suggest();
        else
            m_popup->moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
        if (m_popup->isVisible() && m_popup->current() >= 0) {
            m_input->setAccessibleDescription(m_popup->entries().at(m_popup->current()).text);
            QAccessibleEvent told(m_input, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&told);
        }
        return true;
    case Qt::Key_Escape:
        if (!m_popup->isVisible())
            return false;
        m_popup->hide();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool back = (event->key() == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
        if (!back || m_input->cursorPosition() > 0 || m_input->hasSelectedText() || m_chips.isEmpty()
            || !isPlainArrow(event))
            return false;
        m_chips.constLast()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    case Qt::Key_Backspace:
        if (m_input->cursorPosition() > 0 || m_input->hasSelectedText() || m_chips.isEmpty())
            return false;
        removeChip(m_chips.constLast());
        return true;
    default:
        return false;
    }
}

void TokenFilter::commitInput()
{
    m_popup->hide();
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        return;
    const QList<FilterToken> parsed = m_schema.parse(typed);
    // Words without any key are one search, as the last suggestion says.
    const bool onlyWords = std::all_of(parsed.cbegin(), parsed.cend(), [](const FilterToken &t) {
        return t.isFreeText() && t.isValid() && !t.negated;
    });
    if (onlyWords) {
        FilterToken words;
        QStringList values;
        for (const FilterToken &token : parsed)
            values.append(token.value());
        words.values = {values.join(u' ')};
        addChip(words, m_chips.size());
    } else {
        for (const FilterToken &token : parsed)
            addChip(token, m_chips.size());
    }
    m_input->clear();
    relayout();
    emitChanged();
}

void TokenFilter::insertText(const QString &text)
{
    const QString line = text.simplified();
    const QList<FilterToken> parsed = m_schema.parse(line);
    const bool hasTokens =
        std::any_of(parsed.cbegin(), parsed.cend(), [](const FilterToken &t) { return !t.isFreeText(); });
    // A plain word is text at the cursor; a copied filter becomes tokens.
    if (!hasTokens || !m_input->text().trimmed().isEmpty()) {
        m_input->insert(line);
        suggest();
        return;
    }
    for (const FilterToken &token : parsed)
        addChip(token, m_chips.size());
    relayout();
    emitChanged();
}

void TokenFilter::suggest()
{
    const QString typed = m_input->text().trimmed();
    const Draft draft = draftOf(typed, m_schema);
    QList<SuggestionPopup::Entry> entries;
    if (draft.key) {
        const QList<FilterSuggestion> values = draft.key->values ? draft.key->values() : QList<FilterSuggestion>();
        for (const FilterSuggestion &value : values) {
            if (value.value.startsWith(draft.partial, Qt::CaseInsensitive))
                entries.append({value.value, value.hint, draft.before + value.value, {}, false, {}});
        }
    } else {
        for (const FilterKey &key : m_schema.keys()) {
            if (key.key.contains(draft.partial))
                entries.append({key.key + u':', key.hint, draft.before + key.key + u':', {}, false, {}});
        }
        // Matches at the start of a key before those in its middle.
        std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
            return a.text.startsWith(draft.partial) > b.text.startsWith(draft.partial);
        });
        if (!typed.isEmpty())
            entries.append(
                {tr("Search text for “%1”").arg(typed), {}, typed, u"search"_s, !entries.isEmpty(), tr("Enter")});
    }
    if (entries.isEmpty()) {
        m_popup->hide();
        return;
    }
    m_popup->setEntries(draft.key ? draft.key->key : tr("Filters"), entries,
                        m_chips.isEmpty() ? QString() : tr("Backspace removes the last filter"));
    // A value that was begun is meant to be completed; a word may just as well be a search.
    if (draft.key && !draft.partial.isEmpty())
        m_popup->moveCurrent(1);
    m_popup->openAt(m_input->inputMethodQuery(Qt::ImCursorRectangle).toRect());
}

void TokenFilter::choose(int index)
{
    const SuggestionPopup::Entry entry = m_popup->entries().value(index);
    m_popup->hide();
    m_input->setText(entry.insert);
    if (entry.insert.endsWith(u':'))
        suggest();
    else
        commitInput();
}

} // namespace callttone::ui
