// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lists/wire_view.h"

#include "app/core/api_error.h"
#include "models/items/format.h"
#include "models/items/wire_exchange_model.h"
#include "ui/pages/lists/payload_block.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/toast_host.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

using M = items::VendorRequestModel;

constexpr int HeadersHeight = 176; ///< ten of them; the others are a scroll away

} // namespace

WireView::WireView(Of subject, ToastHost &toasts, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_toasts(toasts)
    , m_model(new items::VendorRequestModel(this))
    , m_table(new QTableView)
    , m_note(new Label({}, TextRole::Body, TextTone::Muted))
    , m_again(new LinkButton(tr("Try again")))
    , m_detail(new QWidget)
    , m_problem(new Label({}, TextRole::Secondary, TextTone::Error))
    , m_requestTitle(new Label(tr("Request"), TextRole::SecondaryMedium))
    , m_address(new CodeBlock(tr("Request address")))
    , m_requestHeaders(new CodeBlock(tr("Request headers")))
    , m_request(new PayloadBlock(tr("Request body")))
    , m_responseTitle(new Label(tr("Response"), TextRole::SecondaryMedium))
    , m_responseHeaders(new CodeBlock(tr("Response headers")))
    , m_response(new PayloadBlock(tr("Response body")))
    , m_copy(new Button(tr("Copy as cURL"), ButtonKind::Ghost))
    , m_copyText(new Button(tr("Copy"), ButtonKind::Ghost))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"wireTable"_s);
    m_table->setAccessibleName(tr("Requests to the vendor"));
    configureTable(m_table, {.inCard = true});
    QHeaderView *header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(M::Url, QHeaderView::Stretch);
    m_table->setColumnWidth(M::Method, columnWidth(46, true));
    m_table->setColumnWidth(M::Status, columnWidth(66));
    m_table->setColumnWidth(M::Took, columnWidth(60, false, true));
    auto *url = new MonoDelegate(m_table);
    url->setElideMode(Qt::ElideLeft); // what was asked stands at the end
    auto *status = new MonoDelegate(m_table);
    status->setTokenFor([](const QModelIndex &index) {
        return index.data(items::ToneRole).toString() == "success"_L1 ? &Theme::success : &Theme::error;
    });
    m_table->setItemDelegateForColumn(M::Method, new MonoDelegate(m_table, &Theme::text2));
    m_table->setItemDelegateForColumn(M::Url, url);
    m_table->setItemDelegateForColumn(M::Status, status);
    m_table->setItemDelegateForColumn(M::Took, new MonoDelegate(m_table, &Theme::muted));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WireView::showChosen);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space12);
    m_problem->setWordWrap(true);
    m_address->setLineNumbersVisible(false);
    for (CodeBlock *headers : {m_requestHeaders, m_responseHeaders}) {
        headers->setLineNumbersVisible(false);
        headers->setMaxContentHeight(HeadersHeight);
    }
    for (Button *copy : {m_copy, m_copyText}) {
        copy->setSmall(true);
        copy->setIconName(u"copy"_s);
    }
    m_copy->setObjectName(u"copyCurl"_s);
    m_copyText->setObjectName(u"copyExchange"_s);
    m_copyText->setToolTip(tr("The request and its answer as text, with headers and bodies"));
    connect(m_copy, &QPushButton::clicked, this, &WireView::copyAsCurl);
    connect(m_copyText, &QPushButton::clicked, this, &WireView::copyText);

    auto *inner = new QVBoxLayout(m_detail);
    inner->setContentsMargins(metrics::Space16, metrics::Space12, metrics::Space16, metrics::Space12);
    inner->setSpacing(metrics::Space8);
    inner->addWidget(m_problem);
    auto *head = new QHBoxLayout;
    head->addWidget(m_requestTitle, 1);
    head->addWidget(m_copyText);
    head->addWidget(m_copy);
    inner->addLayout(head);
    inner->addWidget(m_address);
    inner->addWidget(m_requestHeaders);
    inner->addWidget(m_request);
    inner->addWidget(m_responseTitle);
    inner->addWidget(m_responseHeaders);
    inner->addWidget(m_response);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_note);
    auto *link = new QHBoxLayout;
    link->setContentsMargins(metrics::Space16, 0, metrics::Space16, 0);
    link->addWidget(m_again);
    link->addStretch(1);
    column->addLayout(link);
    column->addWidget(m_detail);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &WireView::retryRequested);
    clear();
}

void WireView::setRequests(const QList<values::VendorRequest> &requests)
{
    QString note;
    if (requests.isEmpty())
        note = m_subject == Of::ToolCall   ? tr("The vendor was not asked: the answer came from this program alone.")
               : m_subject == Of::Exchange ? tr("Nothing was sent: the connection could not be made.")
                                           : tr("The vendor was not asked: there was nothing to do.");
    show(requests, note);
}

void WireView::clear()
{
    show({}, m_subject == Of::ToolCall ? tr("Run the tool to see what is sent to the vendor, and what it answers.")
                                       : QString());
}

void WireView::setLoading()
{
    show({}, tr("Loading…"));
}

void WireView::setFailure(const core::ApiError &error)
{
    show({}, error.oneLine(), true);
}

void WireView::show(const QList<values::VendorRequest> &requests, const QString &note, bool wrong)
{
    m_model->setRequests(requests);
    m_table->setVisible(!requests.isEmpty());
    m_table->setFixedHeight(int(requests.size()) * m_table->verticalHeader()->defaultSectionSize());
    m_note->setText(note);
    m_note->setTone(wrong ? TextTone::Error : TextTone::Muted);
    m_note->setVisible(!note.isEmpty());
    m_again->setVisible(wrong);
    if (!requests.isEmpty()) // an attempt stands and falls with its last
        m_table->setCurrentIndex(m_model->index(m_subject == Of::Attempt ? int(requests.size()) - 1 : 0, 0));
    showChosen();
}

const values::VendorRequest *WireView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->requests().at(row) : nullptr;
}

void WireView::showHeaders(CodeBlock *block, const QJsonObject &headers)
{
    block->setVisible(!headers.isEmpty());
    block->setCode(items::headerText(headers), CodeBlock::Language::Plain);
}

void WireView::showChosen()
{
    const values::VendorRequest *shown = chosen();
    m_detail->setVisible(shown);
    if (!shown)
        return;
    const values::VendorRequest &request = *shown;
    m_problem->setText(request.problem);
    m_problem->setVisible(!request.problem.isEmpty());
    m_requestTitle->setText(beganText(request.atMs));
    m_responseTitle->setText(
        request.status > 0
            ? tr("Response %1, after %2").arg(request.status).arg(items::latencyText(qRound64(request.durationMs)))
            : tr("No response within %1").arg(items::latencyText(qRound64(request.durationMs))));
    m_address->setCode(u"%1 %2"_s.arg(request.method, request.url), CodeBlock::Language::Plain);
    showHeaders(m_requestHeaders, request.requestHeaders);
    showHeaders(m_responseHeaders, request.responseHeaders);
    m_request->setVisible(!request.requestBody.isEmpty());
    m_request->setBytes(request.requestBody.toUtf8(), true, true);
    m_response->setBytes(request.responseBody.toUtf8(), true, true);
    m_response->setVisible(request.status > 0);
    const bool complete = items::curlCommand(request).has_value();
    m_copy->setEnabled(complete);
    m_copy->setToolTip(complete ? tr("Without the sign-in, which is never logged. Add your own to send it.")
                                : tr("A part of this request was cut or made unreadable, so it cannot be sent again."));
}

QString WireView::beganText(double atMs) const
{
    const QString at = items::latencyText(qRound64(atMs));
    return m_subject == Of::ToolCall   ? tr("Request, %1 into the call").arg(at)
           : m_subject == Of::Exchange ? tr("Request, after %1").arg(at)
                                       : tr("Request, %1 into the attempt").arg(at);
}

void WireView::copyAsCurl()
{
    const values::VendorRequest *request = chosen();
    const auto command = request ? items::curlCommand(*request) : std::nullopt;
    if (!command)
        return;
    QGuiApplication::clipboard()->setText(*command);
    ToastSpec toast;
    toast.text = tr("Copied as cURL, without the sign-in.");
    m_toasts.show(toast);
}

void WireView::copyText()
{
    const values::VendorRequest *request = chosen();
    if (!request)
        return;
    QGuiApplication::clipboard()->setText(items::exchangeText(*request));
    ToastSpec toast;
    toast.text = tr("Copied, without what is secret.");
    m_toasts.show(toast);
}

} // namespace callttone::ui
