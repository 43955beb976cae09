// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/connect/url_check.h"
#include "ui/widgets/form_field.h"

class QAction;
class QLineEdit;

namespace callttone::ui {

/// The field for an address a vendor shows: it says while typing whether it can be one.
class UrlField : public FormField
{
    Q_OBJECT

public:
    UrlField(const QString &label, const QString &integrationId, bool localAllowed, QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Also http:// to other machines, for servers in one's own network.
    void setHttpAllowed(bool allowed);
    /// What the service says of it; stays until the text changes.
    void showRefusal(const QString &why);

Q_SIGNALS:
    void edited();

private:
    void check();

    QString m_integration;
    bool m_localAllowed;
    bool m_httpAllowed = false;
    QLineEdit *m_edit;
    QAction *m_mark;
    bool m_good = false;
};

} // namespace callttone::ui
