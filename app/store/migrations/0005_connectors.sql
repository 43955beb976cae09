-- What connectors have, or may have, at vendors. A row is there before the vendor is asked; state 'started' means that
-- the vendor is being asked, or was when the engine ended.
CREATE TABLE sync_records (
    integration TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    call_id TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}',
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (integration, account, kind, subject)
) WITHOUT ROWID;
CREATE INDEX sync_records_by_call ON sync_records (call_id) WHERE call_id <> '';

-- A connector may ask its vendor several things in one attempt, and says in words what came of it.
ALTER TABLE attempts ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE attempts ADD COLUMN problem TEXT NOT NULL DEFAULT '';
ALTER TABLE attempts ADD COLUMN requests BLOB;

-- Which deliveries of a destination wait or failed, for its card.
CREATE INDEX deliveries_by_dest_status ON deliveries (dest_id, status) WHERE dest_kind <> 'webhook';
