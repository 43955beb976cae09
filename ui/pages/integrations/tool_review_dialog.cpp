// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/tool_review_dialog.h"

#include "app/client/answer_reading.h"
#include "app/client/on_result.h"
#include "ui/pages/integrations/integration_book.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/tool_change_view.h"
#include "ui/shell/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/toast_host.h"
#include "ui/widgets/vendor_tile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int DialogWidth = 900;
constexpr int MiddleHeight = 460;
constexpr int ListWidth = 280;
constexpr int KindRole = Qt::UserRole + 1; ///< int of values::ToolReview

PillSpec pillFor(const QModelIndex &index)
{
    return pillOf(values::ToolReview(index.data(KindRole).toInt()));
}

} // namespace

ToolReviewDialog::ToolReviewDialog(Workspace &workspace, IntegrationBook &book, const values::Integration &integration,
                                   QWidget *parent)
    : Dialog(tr("Review the tools of %1").arg(integration.name), parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_id(integration.id)
    , m_server(integration.name)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_list(new QTableView)
    , m_view(new ToolChangeView)
    , m_problem(new Banner(Tone::Error, {}, {}))
    , m_state(new Label(tr("Loading…"), TextRole::Body, TextTone::Muted))
{
    setObjectName(u"toolReviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(DialogWidth);
    setLeading(new VendorTile(integration.id));
    setSubtitle(integration.account);
    m_middle = makeMiddle();
    m_problem->hide();
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setMinimumHeight(MiddleHeight);
    body()->addWidget(m_problem);
    body()->addWidget(m_middle);
    body()->addWidget(m_state);
    m_middle->hide();
    auto *note = new Label(tr("What a server says of its tools steers your agents, so it is for you to read first."),
                           TextRole::Secondary, TextTone::Muted);
    addFooterLeft(note);
    cancelButton()->setText(tr("Close"));
    setPrimary(tr("Accept all"))->setObjectName(u"acceptAllTools"_s);
    primary()->setEnabled(false);
    primary()->setAutoDefault(false); // a stray Enter must not let a server's words through
    primary()->setDefault(false);
    connect(this, &Dialog::submitted, this, [this] { acceptChanges(QStringList()); });
    connect(m_view, &ToolChangeView::acceptRequested, this, [this] {
        if (const int row = m_list->currentIndex().row(); row >= 0 && row < m_changes.size())
            acceptChanges(QStringList{m_changes.at(row).name});
    });
    connect(m_view, &ToolChangeView::keepOffRequested, this, &ToolReviewDialog::keepOff);
    load();
}

QWidget *ToolReviewDialog::makeMiddle()
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"toolChanges"_s);
    m_list->setAccessibleName(tr("Tools that changed"));
    configureTable(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_list->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setColumnWidth(1, columnWidth(96, false, true));
    auto *names = new MonoDelegate(m_list);
    names->setElideMode(Qt::ElideMiddle);
    m_list->setItemDelegateForColumn(0, names);
    m_list->setItemDelegateForColumn(1, new PillDelegate(pillFor, m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ToolReviewDialog::showChosen);

    auto *area = new QScrollArea;
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What changed about it"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    auto *middle = new QWidget;
    middle->setFixedHeight(MiddleHeight);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Space16);
    auto *frame = new Card;
    frame->setFlush(true, &Theme::raised);
    frame->setFixedWidth(ListWidth);
    frame->body()->addWidget(m_list);
    row->addWidget(frame);
    row->addWidget(area, 1);
    return middle;
}

void ToolReviewDialog::load()
{
    client::onResult(m_workspace.api.toolChanges(m_id), this,
                     [this](const core::Result<QList<values::ToolChange>> &changes) {
                         setWorking(false);
                         if (changes)
                             showChanges(*changes);
                         else
                             fail(changes.error());
                     });
}

void ToolReviewDialog::showChanges(const QList<values::ToolChange> &changes)
{
    const int before = m_list->currentIndex().row();
    m_changes = changes;
    m_model->removeRows(0, m_model->rowCount());
    for (const values::ToolChange &change : changes) {
        auto *name = new QStandardItem(change.name);
        auto *kind = new QStandardItem(pillOf(change.kind).text);
        kind->setData(int(change.kind), KindRole);
        name->setAccessibleText(u"%1, %2"_s.arg(change.name, kind->text()));
        for (QStandardItem *item : {name, kind})
            item->setEditable(false);
        m_model->appendRow({name, kind});
    }
    const bool any = !changes.isEmpty();
    m_middle->setVisible(any);
    m_state->setVisible(!any);
    m_state->setText(tr("Nothing waits to be reviewed."));
    primary()->setEnabled(any);
    primary()->setText(changes.size() == 1 ? tr("Accept") : tr("Accept all"));
    if (!any) {
        cancelButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->setCurrentIndex(m_model->index(std::clamp(before, 0, int(changes.size()) - 1), 0)); // the next one
    m_list->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void ToolReviewDialog::showChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_changes.size())
        m_view->setChange(m_changes.at(row), m_workspace.clock.now());
}

void ToolReviewDialog::acceptChanges(const QStringList &names)
{
    setWorking(true);
    client::onResult(m_workspace.api.acceptToolChanges(m_id, names), this,
                     [this](const core::Result<values::Integration> &answer) { onAccepted(answer); });
}

void ToolReviewDialog::onAccepted(const core::Result<values::Integration> &answer)
{
    if (!answer) {
        setWorking(false);
        fail(answer.error());
        return;
    }
    m_book.put(*answer);
    const bool waits = std::ranges::any_of(
        answer->tools, [](const values::Capability &tool) { return tool.review != values::ToolReview::None; });
    if (waits) {
        load();
        return;
    }
    ToastSpec toast;
    toast.text = tr("All tools of %1 are reviewed.").arg(m_server);
    m_workspace.toasts.show(toast);
    QDialog::accept();
}

void ToolReviewDialog::keepOff()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_changes.size())
        return;
    const QString name = m_changes.at(row).name;
    setWorking(true);
    if (m_changes.at(row).kind != values::ToolReview::New) { // off first, so that it is at no time on as it is now
        switchOff(name, [this, name] { acceptChanges(QStringList{name}); });
        return;
    }
    // A new one is known, and can be switched, only once it is accepted.
    client::onResult(m_workspace.api.acceptToolChanges(m_id, {name}), this,
                     [this, name](const core::Result<values::Integration> &answer) {
                         if (!answer) {
                             setWorking(false);
                             fail(answer.error());
                             return;
                         }
                         m_book.put(*answer);
                         switchOff(name, [this] {
                             if (const values::Integration *now = m_book.find(m_id))
                                 onAccepted(*now);
                         });
                     });
}

void ToolReviewDialog::switchOff(const QString &name, const std::function<void()> &then)
{
    const values::Integration *integration = m_book.find(m_id);
    QJsonArray on;
    if (integration) {
        for (const values::Capability &tool : integration->tools) {
            if (tool.enabled && tool.name != name)
                on.append(tool.name);
        }
    }
    client::onResult(m_workspace.api.changeIntegration(m_id, {{u"config"_s, QJsonObject{{u"enabledTools"_s, on}}}}),
                     this, [this, then](const core::Result<values::Integration> &changed) {
                         if (!changed) {
                             setWorking(false);
                             fail(changed.error());
                             return;
                         }
                         m_book.put(*changed);
                         then();
                     });
}

void ToolReviewDialog::setWorking(bool working)
{
    m_problem->setVisible(m_problem->isVisible() && !working);
    m_view->setBusy(working);
    setBusy(working);
}

void ToolReviewDialog::fail(const core::ApiError &error)
{
    if (client::isCancelled(error))
        return;
    m_problem->show(); // before the message, so that it is announced
    m_problem->setMessage(Tone::Error, error.title, error.detail);
    if (m_changes.isEmpty())
        m_state->setText(tr("What changed could not be loaded."));
}

} // namespace callttone::ui
