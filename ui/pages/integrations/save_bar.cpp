// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/save_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

SaveBar::SaveBar(QWidget *parent)
    : Card(parent)
    , m_text(new Label({}, TextRole::Body, TextTone::Text2))
    , m_discard(new Button(tr("Discard"), ButtonKind::Ghost))
    , m_save(new Button(tr("Save"), ButtonKind::Primary))
{
    setAccessibleName(tr("Unsaved changes"));
    setBodyMargins(metrics::Space16 - 1, metrics::Space8 - 1, metrics::Space8 - 1, metrics::Space8 - 1);
    m_save->setObjectName(u"saveConfiguration"_s);
    m_save->setKeyCaps({u"Ctrl"_s, u"S"_s});
    m_discard->setObjectName(u"discardConfiguration"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Space8);
    row->addWidget(m_text, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    body()->addLayout(row);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    hide();
}

void SaveBar::setProblem(const QString &problem)
{
    m_text->setText(problem);
    m_text->setTone(TextTone::Error);
}

void SaveBar::setChanges(int count)
{
    m_text->setTone(TextTone::Text2);
    m_text->setText(count == 1 ? tr("1 unsaved change") : tr("%n unsaved changes", nullptr, count));
    setVisible(count > 0);
}

void SaveBar::setSaving(bool saving)
{
    m_save->setBusy(saving);
    m_discard->setEnabled(!saving);
}

bool SaveBar::isSaving() const
{
    return m_save->isBusy();
}

} // namespace callttone::ui
