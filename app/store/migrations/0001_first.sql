-- Times are milliseconds since the epoch, UTC. Statements end with a semicolon at the end of a line.
-- A numbered file is never edited once released; the next change is the next number.

-- The event log: what was accepted, byte for byte.
CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    call_id TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    test INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL
);
CREATE INDEX events_by_call ON events (call_id, seq);

-- Calls as folded from their events; transcript and analysis stay in the events.
CREATE TABLE calls (
    id TEXT PRIMARY KEY,
    direction TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    agent_id TEXT NOT NULL DEFAULT '',
    agent_name TEXT NOT NULL DEFAULT '',
    from_number TEXT NOT NULL DEFAULT '',
    to_number TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    sentiment TEXT NOT NULL DEFAULT '',
    lead_score INTEGER,
    duration_s INTEGER,
    started_at INTEGER NOT NULL,
    start_known INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX calls_by_start ON calls (started_at, id);
CREATE INDEX calls_by_status ON calls (status, started_at, id);
CREATE INDEX calls_by_agent ON calls (agent_id, started_at, id);

-- The outbox and the delivery log are one table, so there is no moment between them.
CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    event_seq INTEGER NOT NULL REFERENCES events (seq),
    event_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    call_id TEXT NOT NULL,
    dest_kind TEXT NOT NULL,
    dest_id TEXT NOT NULL,
    dest_label TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    attempt_trigger TEXT NOT NULL DEFAULT 'schedule',
    tries INTEGER NOT NULL DEFAULT 0,
    schedule_step INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,
    lease_owner TEXT,
    lease_until INTEGER,
    code INTEGER,
    error_class TEXT NOT NULL DEFAULT 'none',
    latency_ms INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    completed_at INTEGER,
    test INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX deliveries_due ON deliveries (dest_id, next_at) WHERE status IN ('pending', 'retrying');
CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE status = 'sending';
CREATE INDEX deliveries_by_status ON deliveries (status, seq);
CREATE INDEX deliveries_by_dest ON deliveries (dest_id, seq);
CREATE INDEX deliveries_by_call ON deliveries (call_id, seq);
CREATE INDEX deliveries_by_time ON deliveries (created_at, seq);

CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    delivery_seq INTEGER NOT NULL REFERENCES deliveries (seq),
    number INTEGER NOT NULL,
    attempt_trigger TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    url TEXT NOT NULL,
    request_headers BLOB NOT NULL,
    code INTEGER,
    response_headers BLOB NOT NULL,
    response_body BLOB,
    response_bytes INTEGER NOT NULL DEFAULT 0,
    truncated INTEGER NOT NULL DEFAULT 0,
    remote_ip TEXT NOT NULL DEFAULT '',
    tls_version TEXT NOT NULL DEFAULT '',
    dns_us INTEGER NOT NULL DEFAULT 0,
    connect_us INTEGER NOT NULL DEFAULT 0,
    tls_us INTEGER NOT NULL DEFAULT 0,
    first_byte_us INTEGER NOT NULL DEFAULT 0,
    total_us INTEGER NOT NULL DEFAULT 0,
    error_class TEXT NOT NULL DEFAULT 'none',
    error_detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX attempts_by_delivery ON attempts (delivery_seq, number);

-- Webhook endpoints without their secrets, which are in the vault.
CREATE TABLE endpoints (
    id TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    events TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1,
    disabled_reason TEXT NOT NULL DEFAULT '',
    header_names TEXT NOT NULL DEFAULT '',
    allow_private INTEGER NOT NULL DEFAULT 0,
    rate_limit INTEGER,
    secret_hint TEXT NOT NULL DEFAULT '',
    secret_rotated_at INTEGER,
    previous_secret_until INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    failing_since INTEGER,
    last_success_at INTEGER,
    last_attempt_at INTEGER,
    last_error TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    scopes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at INTEGER
) WITHOUT ROWID;

-- Roll-ups kept on write: a GROUP BY over millions of rows takes seconds. `minute` is epoch minutes.
CREATE TABLE rollup_deliveries (
    minute INTEGER NOT NULL,
    dest_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    status TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (minute, dest_id, event_type, status)
) WITHOUT ROWID;
CREATE TABLE rollup_attempts (
    minute INTEGER NOT NULL,
    dest_id TEXT NOT NULL,
    ok INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (minute, dest_id, ok, bucket)
) WITHOUT ROWID;

-- What GET /events/stream replays after Last-Event-ID, by reference. Trimmed.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL,
    event_seq INTEGER,
    delivery_seq INTEGER
);

-- Answers to POSTs that carried an Idempotency-Key, kept 24 h.
CREATE TABLE idempotency (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    answer BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) WITHOUT ROWID;
CREATE INDEX idempotency_by_age ON idempotency (created_at);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
