-- OAuth grants and connections. Tokens, webhook URLs and their headers are in the vault; nothing here is secret.
CREATE TABLE grants (
    key TEXT PRIMARY KEY,
    account_id TEXT NOT NULL DEFAULT '',
    account_label TEXT NOT NULL DEFAULT '',
    account_detail TEXT NOT NULL DEFAULT '',
    open_url TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}',
    scopes TEXT NOT NULL DEFAULT '[]',
    secret_names TEXT NOT NULL DEFAULT '[]',
    issued_at INTEGER NOT NULL,
    refreshed_at INTEGER NOT NULL,
    expires_at INTEGER,
    generation INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    health TEXT NOT NULL DEFAULT 'active',
    health_detail TEXT NOT NULL DEFAULT '',
    health_since INTEGER,
    last_success_at INTEGER,
    next_refresh_at INTEGER
) WITHOUT ROWID;

CREATE TABLE connections (
    integration TEXT PRIMARY KEY,
    grant_key TEXT,
    config TEXT NOT NULL DEFAULT '{}',
    account_id TEXT NOT NULL DEFAULT '',
    account_label TEXT NOT NULL DEFAULT '',
    account_detail TEXT NOT NULL DEFAULT '',
    open_url TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}',
    secret_hints TEXT NOT NULL DEFAULT '{}',
    connected_at INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0,
    last_used_at INTEGER,
    last_checked_at INTEGER,
    last_check_ok INTEGER NOT NULL DEFAULT 0,
    last_check_detail TEXT NOT NULL DEFAULT '',
    health TEXT NOT NULL DEFAULT 'active',
    health_detail TEXT NOT NULL DEFAULT '',
    health_since INTEGER,
    last_success_at INTEGER
) WITHOUT ROWID;

CREATE TABLE connection_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    integration TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ok INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX connection_log_by_integration ON connection_log (integration, seq);
CREATE INDEX connection_log_by_kind ON connection_log (integration, kind, seq);

-- Messages of the stream that refer to no row carry what they say.
ALTER TABLE journal ADD COLUMN payload BLOB;
