-- Appointments, whoever made them.
CREATE TABLE appointments (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    attendee_name TEXT NOT NULL DEFAULT '',
    attendee_email TEXT NOT NULL DEFAULT '',
    attendee_phone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    agent_id TEXT NOT NULL DEFAULT '',
    call_id TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX appointments_by_start ON appointments (starts_at, id);
CREATE INDEX appointments_by_status ON appointments (status, starts_at, id);
CREATE INDEX appointments_by_agent ON appointments (agent_id, starts_at, id);
CREATE INDEX appointments_by_call ON appointments (call_id, starts_at, id);
-- By their end: what may overlap a time to come is what has not ended by then, and that is little.
CREATE INDEX appointments_taken ON appointments (ends_at, starts_at) WHERE status = 'confirmed';

-- The same appointments in vendors' calendars.
CREATE TABLE appointment_events (
    appointment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    provider TEXT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    calendar_id TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (appointment_id, position)
) WITHOUT ROWID;
CREATE INDEX appointment_events_by_event ON appointment_events (provider, external_id);

-- What is still to be done elsewhere about an appointment, written with it in one transaction. One row for each
-- calendar: a later wish takes the place of an earlier one and counts the revision up, so whoever is still at the
-- earlier one knows. `asked`: the vendor may know of the appointment although no answer was kept. An empty provider
-- stands for the event that tells of the booking.
CREATE TABLE appointment_errands (
    appointment_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    wish TEXT NOT NULL,
    revision INTEGER NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    PRIMARY KEY (appointment_id, provider)
) WITHOUT ROWID;
CREATE INDEX appointment_errands_due ON appointment_errands (next_at);
