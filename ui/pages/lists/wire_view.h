// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tool_call_models.h"

#include <QWidget>

class QTableView;

namespace callttone::core {
struct ApiError;
}

namespace callttone::ui {

class Button;
class CodeBlock;
class Label;
class LinkButton;
class PayloadBlock;
class ToastHost;

/// The requests to the vendor that a tool call, an attempt of a connector or an exchange with a server made, and the
/// chosen one in full.
class WireView : public QWidget
{
    Q_OBJECT

public:
    /// Whose requests they are: how the texts speak of it.
    enum class Of { ToolCall, Attempt, Exchange };

    /// `toasts` outlives the view.
    WireView(Of subject, ToastHost &toasts, QWidget *parent = nullptr);

    /// An empty list says that the vendor was not asked.
    void setRequests(const QList<values::VendorRequest> &requests);
    /// Nothing was run yet.
    void clear();
    void setLoading();
    void setFailure(const core::ApiError &error);
    /// The chosen request as a shell command, where nothing of it was cut.
    void copyAsCurl();
    /// The chosen request and its answer as text, headers and bodies as they are shown.
    void copyText();

Q_SIGNALS:
    void retryRequested();

private:
    void show(const QList<values::VendorRequest> &requests, const QString &note, bool wrong = false);
    void showChosen();
    void showHeaders(CodeBlock *block, const QJsonObject &headers);
    [[nodiscard]] const values::VendorRequest *chosen() const;
    [[nodiscard]] QString beganText(double atMs) const;

    const Of m_subject;
    ToastHost &m_toasts;
    items::VendorRequestModel *m_model;
    QTableView *m_table;
    Label *m_note; ///< in place of the requests
    LinkButton *m_again;
    QWidget *m_detail;
    Label *m_problem;
    Label *m_requestTitle;
    CodeBlock *m_address;
    CodeBlock *m_requestHeaders;
    PayloadBlock *m_request;
    Label *m_responseTitle;
    CodeBlock *m_responseHeaders;
    PayloadBlock *m_response;
    Button *m_copy;
    Button *m_copyText;
};

} // namespace callttone::ui
