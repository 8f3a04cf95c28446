-- Proofs inside the book, purposes that go out of use, replies to decide, and other books' lists.

-- A photo or scan of what somebody agreed with. One row a content, however often it is given. Gone
-- only when no line of the ledger needs it any more.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
ALTER TABLE consent_event ADD COLUMN evidence_id INTEGER REFERENCES evidence (id);
CREATE INDEX consent_event_evidence ON consent_event (evidence_id) WHERE evidence_id IS NOT NULL;

-- A retired purpose is no longer offered; what was said for it stays.
ALTER TABLE purpose ADD COLUMN retired_at TEXT;
-- Null: older than this column.
ALTER TABLE wording ADD COLUMN added_at TEXT;

-- Replies that contain a stop word among others: the owner reads them and decides.
CREATE TABLE reply_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    identifier TEXT NOT NULL,
    text TEXT NOT NULL,
    happened_at TEXT NOT NULL,              -- empty where the file did not tell
    source TEXT NOT NULL,                   -- where the reply was read, such as a file's name
    read_at TEXT NOT NULL,
    decision TEXT CHECK (decision IN ('stop', 'not_stop')),
    decided_at TEXT,
    UNIQUE (identifier, kind, happened_at, text)
) STRICT;
CREATE INDEX reply_review_open ON reply_review (id) WHERE decision IS NULL;

-- The secrets that joined rows of suppression were hashed under, sealed with this book's own, so
-- that the file alone gives none of them away.
CREATE TABLE suppression_key (
    secret_id TEXT PRIMARY KEY,
    sealed TEXT NOT NULL,
    joined_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
