// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/api_keys_section.h"

#include "app/client/api_client.h"
#include "app/client/on_result.h"
#include "ui/dialogs/create_key_dialog.h"
#include "ui/pages/settings/key_ready_card.h"
#include "ui/pages/settings/key_table.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/page_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast_host.h"

#include <QGridLayout>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qint64 MonthMs = 30LL * 24 * 3'600'000;
constexpr int ForgottenMonths = 3;

core::TimeMs lastSign(const values::ApiKey &key)
{
    return key.lastUsedAt.value_or(key.createdAt);
}

struct Reach
{
    const char *path;
    const char *methods;
    const char *purpose; ///< source text, context "ApiReach"
};

constexpr Reach ReachTable[] = {
    {"/api/v1/events", "GET, POST", QT_TRANSLATE_NOOP("ApiReach", "Post and list call events")},
    {"/api/v1/events/stream", "GET", QT_TRANSLATE_NOOP("ApiReach", "Follow events as they happen")},
    {"/api/v1/calls", "GET", QT_TRANSLATE_NOOP("ApiReach", "Query call history")},
    {"/api/v1/tools", "GET, POST", QT_TRANSLATE_NOOP("ApiReach", "Call tools as an agent does")},
    {"/api/v1/tool-calls", "GET", QT_TRANSLATE_NOOP("ApiReach", "Query what tools were called and did")},
    {"/api/v1/appointments", "GET, POST, PATCH",
     QT_TRANSLATE_NOOP("ApiReach", "Query, book, move and cancel appointments")},
    {"/api/v1/webhooks", "GET, POST, PATCH, DELETE", QT_TRANSLATE_NOOP("ApiReach", "Manage webhook endpoints")},
    {"/api/v1/deliveries", "GET, POST", QT_TRANSLATE_NOOP("ApiReach", "Look at deliveries and replay them")},
    {"/api/v1/stats", "GET", QT_TRANSLATE_NOOP("ApiReach", "Figures for charts")},
};

} // namespace

const values::ApiKey *forgottenKey(const QList<values::ApiKey> &keys, core::TimeMs now)
{
    for (const values::ApiKey &key : keys) {
        if (!key.revokedAt && key.scopes.testFlag(values::Scope::Admin)
            && now - lastSign(key) > ForgottenMonths * MonthMs)
            return &key;
    }
    return nullptr;
}

ApiKeysSection::ApiKeysSection(Workspace &workspace, ClipboardGuard &clipboard, ConnectionMonitor &connection,
                               QWidget *parent)
    : SettingsSection(tr("API keys"), tr("Use a key in the Authorization header as Bearer vxf_…"), parent)
    , m_workspace(workspace)
    , m_connection(connection)
    , m_ready(new KeyReadyCard(clipboard))
    , m_table(new KeyTable(workspace.clock))
    , m_empty(new EmptyState(u"key"_s, tr("No API key yet"),
                             tr("Programs that post events or read calls need one. The key is shown once.")))
    , m_advice(new Banner(Tone::Warn, {}, {}))
{
    auto *createButton = new Button(tr("Create key"));
    createButton->setIconName(u"plus"_s);
    createButton->setObjectName(u"createKeyButton"_s);
    addHeadAction(createButton);
    connect(createButton, &QPushButton::clicked, this, &ApiKeysSection::create);
    connect(m_table, &KeyTable::revokeRequested, this, &ApiKeysSection::revoke);
    connect(m_advice, &Banner::triggered, this, [this] { m_table->select(m_adviceKey); });
    m_table->hide();
    m_empty->hide();
    m_advice->hide();
    body()->addWidget(m_ready);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    body()->addWidget(m_advice);
    body()->addWidget(makeReach());
}

QWidget *ApiKeysSection::makeReach()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->addWidget(new Label(tr("What a key can reach"), TextRole::CaptionStrong, TextTone::Muted));
    auto *card = new Card;
    card->setBodyMargins(metrics::Space16 - 1, 10, metrics::Space16 - 1, 10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Space24);
    grid->setVerticalSpacing(10);
    int row = 0;
    for (const Reach &reach : ReachTable) {
        grid->addWidget(new Label(QString::fromLatin1(reach.path), TextRole::Mono), row, 0);
        grid->addWidget(new Label(QString::fromLatin1(reach.methods), TextRole::Mono, TextTone::Text2), row, 1);
        grid->addWidget(
            new Label(QCoreApplication::translate("ApiReach", reach.purpose), TextRole::Body, TextTone::Text2), row++,
            2);
    }
    grid->setColumnStretch(2, 1);
    card->body()->addLayout(grid);
    column->addWidget(card);
    return box;
}

void ApiKeysSection::enter()
{
    load();
}

void ApiKeysSection::leave()
{
    m_ready->forget();
}

void ApiKeysSection::load()
{
    client::onResult(m_workspace.api.apiKeys(), this, [this](core::Result<QList<values::ApiKey>> keys) {
        if (keys)
            show(*keys);
        else
            showFailure(m_workspace.toasts, keys.error());
    });
}

void ApiKeysSection::show(const QList<values::ApiKey> &keys)
{
    m_table->setKeys(keys);
    m_table->setVisible(!keys.isEmpty());
    m_empty->setVisible(keys.isEmpty());
    adviseOn(keys);
}

void ApiKeysSection::adviseOn(const QList<values::ApiKey> &keys)
{
    const core::TimeMs now = m_workspace.clock.now();
    const values::ApiKey *forgotten = forgottenKey(keys, now);
    m_advice->setVisible(forgotten);
    if (!forgotten)
        return;
    m_adviceKey = forgotten->id;
    m_advice->setMessage(Tone::Warn,
                         tr("\"%1\" has full access and has not been used for %n months.", nullptr,
                            int((now - lastSign(*forgotten)) / MonthMs))
                             .arg(forgotten->name),
                         tr("Revoke it if nothing depends on it."));
    m_advice->setAction(tr("Review"));
}

void ApiKeysSection::create()
{
    // The dialog belongs to the window and may outlive this section.
    auto *dialog = new CreateKeyDialog(
        m_workspace.api,
        [guard = QPointer<ApiKeysSection>(this)](const values::ApiKey &key, core::SecretString secret) {
            if (!guard)
                return;
            guard->m_ready->showKey(key.name, secret, guard->m_connection.facts().base);
            guard->load();
        },
        window());
    dialog->open();
}

void ApiKeysSection::revoke(const values::ApiKey &key)
{
    auto *dialog =
        new ConfirmDialog(tr("Revoke \"%1\"?").arg(key.name),
                          tr("Programs that use %1 are refused from now on. This cannot be undone; a new key "
                             "can be made at any time.")
                              .arg(key.prefix),
                          tr("Revoke key"), true, window());
    dialog->setObjectName(u"revokeKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, key] {
        client::onResult(m_workspace.api.revokeApiKey(key.id), this, [this, key](core::Result<std::monostate> done) {
            if (!done) {
                showFailure(m_workspace.toasts, done.error());
                return;
            }
            ToastSpec toast;
            toast.text = tr("\"%1\" was revoked.").arg(key.name);
            m_workspace.toasts.show(toast);
            load();
        });
    });
    dialog->open();
}

} // namespace callttone::ui
