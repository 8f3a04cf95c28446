-- What can be shown of the past: that the ledger is as it was written, and who stood in which file.

-- The ledger's chain. A seal is made with every write, over the lines it appended, in runs of at
-- most some hundred; its link is made of the seal before it and of its own columns. Both are HMACs
-- under the secret beside the book, so that only this program makes them, and nothing of a line
-- can be found out by trying. After an erasure the lines it changed are sealed once more, and all lines
-- are where the secret did not come along to another computer: the last seal of a run counts.
CREATE TABLE consent_seal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL,              -- the lines by their ids; without a foreign key, so that
                                            -- one that is taken away is told and not refused
    last_id INTEGER NOT NULL,
    again INTEGER NOT NULL DEFAULT 0,       -- 1: sealed once more, after an erasure or under
                                            -- another secret
    content TEXT NOT NULL,                  -- HMAC of the lines
    link TEXT NOT NULL,                     -- HMAC of the link before and of this row
    secret_id TEXT NOT NULL,
    sealed_at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_seal_first ON consent_seal (first_id, id);
CREATE TRIGGER consent_seal_no_update BEFORE UPDATE ON consent_seal
BEGIN SELECT RAISE(ABORT, 'consent_seal is append-only'); END;
CREATE TRIGGER consent_seal_no_delete BEFORE DELETE ON consent_seal
BEGIN SELECT RAISE(ABORT, 'consent_seal is append-only'); END;

-- The lines of a book from before the chain get their first seals when it is opened: the secret is
-- needed. The note goes with that.
INSERT INTO meta (key, value) SELECT 'ledger_unsealed', '1' WHERE EXISTS (SELECT 1 FROM consent_event);

-- Whom the gate refused at an export though they were included when the list was frozen.
CREATE TABLE campaign_export_refusal (
    export_id INTEGER NOT NULL REFERENCES campaign_export (id) ON DELETE CASCADE,
    recipient_id INTEGER NOT NULL REFERENCES campaign_recipient (id) ON DELETE CASCADE,
    reasons TEXT NOT NULL,                  -- JSON list of all reason codes
    PRIMARY KEY (recipient_id, export_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_export_refusal_export ON campaign_export_refusal (export_id);
