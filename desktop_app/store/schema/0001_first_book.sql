-- The documented schema of a book. Times are UTC, ISO 8601. Money is in minor units.
-- Every foreign key has an index: without one a segment over 100,000 contacts ran for minutes.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

-- History: one change is one operation; change_row holds what undo needs.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                     -- code such as contact.edit; its words stand in the translations
    details TEXT NOT NULL DEFAULT '{}',     -- JSON: what the words of the kind need
    made_at TEXT NOT NULL,
    undoable INTEGER NOT NULL DEFAULT 1,
    undoes INTEGER REFERENCES change (id),  -- set when this change is the undoing of another
    undone_by INTEGER REFERENCES change (id)
) STRICT;
CREATE INDEX change_undoes ON change (undoes);
CREATE INDEX change_undone_by ON change (undone_by);

CREATE TABLE change_row (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change (id),
    table_name TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('I', 'U', 'D')),
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,               -- a bulk insert is one range
    before TEXT,                            -- JSON of the whole row
    after TEXT
) STRICT;
CREATE INDEX change_row_change ON change_row (change_id);
CREATE INDEX change_row_row ON change_row (table_name, first_id);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    sheet TEXT,
    sha256 TEXT NOT NULL,
    source TEXT NOT NULL,
    mapping TEXT NOT NULL,                  -- JSON header -> field
    declaration TEXT NOT NULL,              -- JSON: how these people agreed
    counts TEXT NOT NULL,                   -- JSON; rows = created+updated+unchanged+duplicate+rejected
    sample INTEGER NOT NULL DEFAULT 0,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX import_batch_sha256 ON import_batch (sha256);

-- The links of what imports write are checked at the end: a statement that may fail half-way over
-- one keeps a copy of every page it touches, which doubled the time of an import of a million.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    full_name TEXT NOT NULL DEFAULT '',
    latin_name TEXT,
    family_name TEXT,
    given_name TEXT,
    honorific TEXT,
    gender TEXT,
    birth_date TEXT,
    language TEXT,
    company TEXT,
    job_title TEXT,
    industry TEXT,
    company_size TEXT,
    province TEXT,                          -- official code, 01 to 25; other text is kept as typed
    district TEXT,
    address TEXT,
    interests TEXT,
    lifecycle_stage TEXT,
    source TEXT NOT NULL,                   -- where this person came from
    notes TEXT,
    batch_id INTEGER REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    batch_row INTEGER,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    search_key TEXT NOT NULL DEFAULT '',    -- everything a search may find: names, points, tags
    sort_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_sort ON contact (sort_key);
CREATE INDEX contact_province ON contact (province);
CREATE INDEX contact_batch ON contact (batch_id);

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL
        REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,                     -- phone, email, telegram, whatsapp, messenger, facebook, ...
    raw TEXT NOT NULL,
    canonical TEXT,                         -- null where it could not be understood
    label TEXT,
    status TEXT NOT NULL DEFAULT 'unchecked',
    line_type TEXT,                         -- phones: mobile, fixed_line, ...
    problem TEXT,                           -- code of what is wrong with it
    last_verified_at TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX contact_point_contact ON contact_point (contact_id, kind, canonical);
CREATE INDEX contact_point_canonical ON contact_point (canonical, kind);
CREATE INDEX contact_point_problem ON contact_point (problem) WHERE problem IS NOT NULL;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE                -- search key: one tag however it was typed
) STRICT;

CREATE TABLE contact_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL
        REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tag_id INTEGER NOT NULL
        REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (contact_id, tag_id)
) STRICT;
CREATE INDEX contact_tag_tag ON contact_tag (tag_id);

-- A custom field is a real column of contact, described here.
CREATE TABLE field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    column_name TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes_no')),
    created_at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE contact_search USING fts5 (
    key, content = '', contentless_delete = 1, tokenize = 'trigram', detail = 'full'
);

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    bought_at TEXT NOT NULL,
    description TEXT,
    amount_minor INTEGER,
    currency TEXT
) STRICT;
CREATE INDEX purchase_contact ON purchase (contact_id, bought_at);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                     -- call, visit, message, ticket, note
    direction TEXT,
    happened_at TEXT NOT NULL,
    text TEXT
) STRICT;
CREATE INDEX interaction_contact ON interaction (contact_id, happened_at);

-- Consent belongs to identifier x channel x purpose; '*' is every channel or every purpose.
CREATE TABLE purpose (
    code TEXT PRIMARY KEY,
    label TEXT                              -- null: the words of the code
) STRICT, WITHOUT ROWID;
INSERT INTO purpose (code) VALUES ('marketing'), ('service');

CREATE TABLE wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL REFERENCES purpose (code),
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (purpose, language, version)
) STRICT;

CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                     -- kind of the identifier: phone, email, ...
    identifier TEXT NOT NULL,               -- its canonical form
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('asserted', 'requested', 'confirmed', 'denied', 'withdrawn',
        'objected', 'expired', 'reassigned', 'corrected', 'erased')),
    happened_at TEXT NOT NULL,              -- a date, or a date and time in UTC
    recorded_at TEXT NOT NULL,
    given_by TEXT NOT NULL CHECK (given_by IN ('subject', 'owner', 'provider')),
    recorded_by TEXT NOT NULL DEFAULT '',
    method TEXT,
    wording_id INTEGER REFERENCES wording (id),
    evidence TEXT,
    evidence_sha256 TEXT,
    jurisdiction TEXT,
    valid_until TEXT,
    note TEXT,
    corrects INTEGER REFERENCES consent_event (id),
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX consent_event_identifier ON consent_event (identifier, kind, channel, purpose);
CREATE INDEX consent_event_wording ON consent_event (wording_id) WHERE wording_id IS NOT NULL;
CREATE INDEX consent_event_corrects ON consent_event (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX consent_event_batch ON consent_event (batch_id) WHERE batch_id IS NOT NULL;

-- The ledger is append-only. INSERT OR REPLACE goes round these unless recursive_triggers is on.
CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent_event is append-only'); END;
CREATE TRIGGER consent_event_no_delete BEFORE DELETE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent_event is append-only'); END;

-- What the ledger says now, derived from it.
CREATE TABLE consent_state (
    kind TEXT NOT NULL,
    identifier TEXT NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('unknown', 'pending', 'granted', 'denied', 'withdrawn', 'expired', 'reassigned')),
    objected INTEGER NOT NULL DEFAULT 0,
    event_id INTEGER NOT NULL REFERENCES consent_event (id),
    since TEXT NOT NULL,
    valid_until TEXT,
    PRIMARY KEY (identifier, kind, channel, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_state_event ON consent_state (event_id);

-- Outlives the contact: the identifier is kept only as HMAC-SHA256 under the secret beside the book.
CREATE TABLE suppression (
    hash TEXT NOT NULL,
    channel TEXT NOT NULL,
    secret_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (hash, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,                     -- versioned JSON
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    segments TEXT NOT NULL,                 -- JSON list of segment names; their rules are copied at freeze
    excludes TEXT NOT NULL,
    message TEXT NOT NULL,
    fallbacks TEXT NOT NULL DEFAULT '{}',   -- JSON: merge field -> words when it is empty
    status TEXT NOT NULL CHECK (status IN ('draft', 'frozen', 'exported')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    frozen_at TEXT
) STRICT;

CREATE TABLE campaign_recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    full_name TEXT NOT NULL,
    kind TEXT,
    address TEXT,                           -- canonical, null if there is none
    merge_values TEXT NOT NULL,             -- JSON
    message TEXT NOT NULL,
    included INTEGER NOT NULL,
    reasons TEXT NOT NULL                   -- JSON list of all reason codes, in the order of the waterfall
) STRICT;
CREATE INDEX campaign_recipient_campaign ON campaign_recipient (campaign_id, included);
CREATE INDEX campaign_recipient_contact ON campaign_recipient (contact_id);
CREATE INDEX campaign_recipient_address ON campaign_recipient (address);

CREATE TABLE campaign_export (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    profile TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    exported INTEGER NOT NULL,
    excluded TEXT NOT NULL,                 -- JSON reason -> count
    exported_at TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_export_campaign ON campaign_export (campaign_id);

CREATE TABLE message_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER NOT NULL REFERENCES campaign_recipient (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    happened_at TEXT NOT NULL
) STRICT;
CREATE INDEX message_event_recipient ON message_event (recipient_id);

CREATE TABLE import_issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    row INTEGER NOT NULL,                   -- row of the sheet as the spreadsheet program numbers it
    code TEXT NOT NULL,
    header TEXT,
    value TEXT
) STRICT;
CREATE INDEX import_issue_batch ON import_issue (batch_id, code);
CREATE INDEX import_issue_contact ON import_issue (contact_id);

-- A mapping that was used once is offered for files with the same headers.
CREATE TABLE import_mapping (
    headers_key TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
