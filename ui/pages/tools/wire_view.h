// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tool_call_models.h"

#include <QWidget>

class QTableView;

namespace callttone::ui {

class Button;
class Label;
class PayloadBlock;
class ToastHost;

/// The requests to the vendor that a tool call made, and the chosen one in full.
class WireView : public QWidget
{
    Q_OBJECT

public:
    explicit WireView(ToastHost &toasts, QWidget *parent = nullptr);

    /// `known` false: what was asked is not known yet, rather than nothing.
    void setRequests(const QList<values::VendorRequest> &requests, bool known = true);

private:
    void showChosen();
    void copyAsCurl();

    ToastHost &m_toasts;
    items::VendorRequestModel *m_model;
    QTableView *m_table;
    Label *m_nothing;
    QWidget *m_detail;
    Label *m_problem;
    Label *m_requestTitle;
    PayloadBlock *m_request;
    Label *m_responseTitle;
    PayloadBlock *m_response;
    Button *m_copy;
};

} // namespace callttone::ui
