-- What people asked about the data kept of them, and the one way a line of the ledger may change.

-- contact_id has no foreign key: the log outlives a deletion and its undo, and ids are never used
-- again. After an erasure it is null, and who it was is known only by protected forms.
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('access', 'correction', 'erasure', 'portability')),
    contact_id INTEGER,
    person TEXT,                            -- JSON list of hashes, once the person was erased
    channel TEXT NOT NULL,                  -- how it came
    received_on TEXT NOT NULL,              -- a day
    due_on TEXT NOT NULL,                   -- the last day to answer
    preset TEXT NOT NULL,                   -- whose rules set that day
    recorded_at TEXT NOT NULL,
    closed_at TEXT,
    outcome TEXT CHECK (outcome IN ('done', 'refused', 'withdrawn')),
    note TEXT
) STRICT;
CREATE INDEX request_contact ON request (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX request_open ON request (due_on) WHERE closed_at IS NULL;

-- Whose lines an erasure in progress protects. Empty before and after it.
CREATE TABLE erasing (
    kind TEXT NOT NULL,
    identifier TEXT NOT NULL,
    protected TEXT NOT NULL,
    PRIMARY KEY (identifier, kind)
) STRICT, WITHOUT ROWID;

-- The ledger stays append-only but for this: within an erasure the identifier of a line gives way
-- to its protected form, and what may tell who it was goes. What was said, and when, stays.
DROP TRIGGER consent_event_no_update;
CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event
WHEN NOT EXISTS (
    SELECT 1 FROM erasing
    WHERE erasing.identifier = old.identifier AND erasing.kind = old.kind
        AND erasing.protected = new.identifier
)
    OR new.evidence IS NOT NULL OR new.evidence_id IS NOT NULL OR new.note IS NOT NULL
    OR (new.id, new.kind, new.channel, new.purpose, new.event, new.happened_at, new.recorded_at,
        new.given_by, new.recorded_by, new.method, new.wording_id, new.evidence_sha256,
        new.jurisdiction, new.valid_until, new.corrects, new.batch_id)
    IS NOT (old.id, old.kind, old.channel, old.purpose, old.event, old.happened_at, old.recorded_at,
        old.given_by, old.recorded_by, old.method, old.wording_id, old.evidence_sha256,
        old.jurisdiction, old.valid_until, old.corrects, old.batch_id)
BEGIN SELECT RAISE(ABORT, 'consent_event is append-only'); END;
