-- Tool calls as they were answered, and the ledger that makes a repeated write one write.
CREATE TABLE tool_calls (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    tool TEXT NOT NULL,
    integration TEXT NOT NULL,
    call_id TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    ok INTEGER NOT NULL,
    record BLOB NOT NULL,
    requests BLOB
);
CREATE INDEX tool_calls_by_tool ON tool_calls (tool, seq);
CREATE INDEX tool_calls_by_integration ON tool_calls (integration, seq);
CREATE INDEX tool_calls_by_call ON tool_calls (call_id, seq);
CREATE INDEX tool_calls_by_outcome ON tool_calls (ok, seq);
CREATE INDEX tool_calls_by_time ON tool_calls (at);

-- One row for each (call, tool, what it asks for). It is there before the vendor is asked, so that whoever comes after a
-- crash or a lost answer knows to look first.
CREATE TABLE tool_ledger (
    key TEXT PRIMARY KEY,
    tool TEXT NOT NULL,
    call_id TEXT NOT NULL DEFAULT '',
    agent_id TEXT NOT NULL DEFAULT '',
    arguments BLOB NOT NULL,
    state TEXT NOT NULL,
    looks INTEGER NOT NULL DEFAULT 0,
    next_look_at INTEGER,
    outcome BLOB,
    event BLOB,
    external_id TEXT,
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tool_ledger_due ON tool_ledger (next_look_at) WHERE next_look_at IS NOT NULL;
CREATE INDEX tool_ledger_started ON tool_ledger (key) WHERE state = 'started';
CREATE INDEX tool_ledger_by_external ON tool_ledger (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX tool_ledger_unpublished ON tool_ledger (key) WHERE event IS NOT NULL;

CREATE TABLE rollup_tools (
    minute INTEGER NOT NULL,
    tool TEXT NOT NULL,
    integration TEXT NOT NULL,
    ok INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (minute, tool, integration, ok, bucket)
) WITHOUT ROWID;
