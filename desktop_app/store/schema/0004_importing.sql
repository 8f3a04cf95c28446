-- Mappings with a name, for files that come again: "Monthly POS file".
CREATE TABLE saved_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                     -- as typed
    key TEXT NOT NULL UNIQUE,               -- search key of the name
    columns TEXT NOT NULL,                  -- JSON: header -> field
    options TEXT NOT NULL DEFAULT '{}',     -- JSON: what else was said of such files
    saved_at TEXT NOT NULL
) STRICT;
