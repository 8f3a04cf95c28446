-- Finding people who stand in the book twice. What users say about it is journaled; the rest is
-- derived and made anew by a full search.

-- Found pairs that look like one person, a < b.
CREATE TABLE duplicate_pair (
    a INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    score REAL NOT NULL,                    -- how probable it is that they are one, 0 to 1
    certain INTEGER NOT NULL,
    reasons TEXT NOT NULL,                  -- JSON list of [code, field]
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pair_b ON duplicate_pair (b);

-- Who is offered together; the number of a group is its smallest id when it was found.
CREATE TABLE duplicate_member (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_member_group ON duplicate_member (group_id);

-- Blocking keys, 48-bit hashes. A key that no longer holds only costs a comparison; the full
-- search sweeps it out. Therefore no foreign key, and no second index as large as this table.
CREATE TABLE duplicate_key (
    key INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (key, contact_id)
) STRICT, WITHOUT ROWID;

-- Values that many people have, as counted by the last full search.
CREATE TABLE duplicate_common (
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    contacts INTEGER NOT NULL,
    PRIMARY KEY (field, value)
) STRICT, WITHOUT ROWID;

-- The weights of the last full search, and the change it had seen.
CREATE TABLE duplicate_model (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL,                     -- JSON
    change_id INTEGER NOT NULL
) STRICT;

-- "Not the same person", a < b. Without foreign keys: it outlives a deletion and its undo, and
-- ids are never used again.
CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (a, b)
) STRICT;
CREATE INDEX not_duplicate_b ON not_duplicate (b);

-- A value of a household or a shop: having it in common says nothing about being one person.
CREATE TABLE shared_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                     -- phone, email, ... or the key of a field
    value TEXT NOT NULL,                    -- canonical
    made_at TEXT NOT NULL,
    UNIQUE (kind, value)
) STRICT;
