-- What a merge knew: when each value was known to be so (JSON), so that the order of merges makes
-- no difference; and who became part of whom. Rows follow the person they became part of.
ALTER TABLE contact ADD COLUMN value_times TEXT;

CREATE TABLE merged (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    gone_id INTEGER NOT NULL,               -- the id of the person who is part of contact_id now
    name TEXT NOT NULL,
    change_id INTEGER NOT NULL,             -- the merge; no link, so that history may be shortened
    merged_at TEXT NOT NULL
) STRICT;
CREATE INDEX merged_contact ON merged (contact_id);
CREATE INDEX merged_gone ON merged (gone_id);

-- How healthy the list was, one row a day. Derived, and therefore no part of the history.
CREATE TABLE health_day (
    day TEXT PRIMARY KEY,
    score INTEGER NOT NULL,
    contacts INTEGER NOT NULL,
    parts TEXT NOT NULL                     -- JSON list of [code, points lost, count]
) STRICT, WITHOUT ROWID;
