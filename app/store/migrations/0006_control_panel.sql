-- What the control panel keeps beside calls: voice agents and campaigns.

CREATE TABLE agents (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    voice TEXT NOT NULL DEFAULT '',
    greeting TEXT NOT NULL DEFAULT '',
    system_prompt TEXT NOT NULL DEFAULT '',
    phone_number TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX agents_by_time ON agents (created_at, id);

CREATE TABLE campaigns (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    agent_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    start_at INTEGER,
    timezone TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX campaigns_by_time ON campaigns (created_at, id);
CREATE INDEX campaigns_by_status ON campaigns (status, created_at, id);
CREATE INDEX campaigns_by_agent ON campaigns (agent_id, status);
CREATE INDEX campaigns_due ON campaigns (start_at) WHERE status = 'scheduled';

CREATE TABLE campaign_contacts (
    campaign_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'pending',
    call_id TEXT NOT NULL DEFAULT '',
    last_call_at INTEGER,
    PRIMARY KEY (campaign_id, position)
) WITHOUT ROWID;
-- A number is in a campaign once. By number first: that is how an event of a call finds whom it was with.
CREATE UNIQUE INDEX campaign_contacts_by_phone ON campaign_contacts (phone, campaign_id);
CREATE INDEX campaign_contacts_by_status ON campaign_contacts (campaign_id, status, position);
CREATE INDEX campaign_contacts_by_call ON campaign_contacts (call_id) WHERE call_id <> '';

-- How many contacts of a campaign stand where, kept on write: counting 10,000 rows for each line of a list is not free.
CREATE TABLE campaign_counts (
    campaign_id TEXT NOT NULL,
    status TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, status)
) WITHOUT ROWID;
