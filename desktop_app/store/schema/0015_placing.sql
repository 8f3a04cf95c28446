-- An export whose files may not be in their places yet. It is recorded before the first file appears
-- under its name; the row goes once all files have. The next start settles what is left here.
CREATE TABLE campaign_export_placing (
    export_id INTEGER PRIMARY KEY REFERENCES campaign_export (id) ON DELETE CASCADE,
    change_id INTEGER NOT NULL,             -- the change that goes if the export is taken back
    files TEXT NOT NULL,                    -- JSON list of target, fresh, kept, sha256; the list is last
    campaign TEXT NOT NULL                  -- JSON: what the campaign was before
) STRICT;

-- The other identifiers of a recipient at the freeze: a stop on one of them also holds for the export
-- when the contact was deleted or changed since. JSON list of kind and identifier; null for none.
ALTER TABLE campaign_recipient ADD COLUMN others TEXT;
