-- Stops that hold for a person, and whatever the clock says.

-- 1: the owner said that this stop is of this number or address alone. Without it whoever holds the
-- identifier is left out at their other ones, too.
ALTER TABLE consent_event ADD COLUMN only_this INTEGER NOT NULL DEFAULT 0
    CHECK (only_this IN (0, 1));
-- The newest moment of recording there was before, where the computer's clock stood earlier than
-- that: what this line says of now is no time to go by.
ALTER TABLE consent_event ADD COLUMN not_before TEXT;
CREATE INDEX consent_event_not_before ON consent_event (id) WHERE not_before IS NOT NULL;

-- 1: a stop stands here that is not of this identifier alone.
ALTER TABLE consent_state ADD COLUMN spreads INTEGER NOT NULL DEFAULT 0
    CHECK (spreads IN (0, 1));
UPDATE consent_state SET spreads = 1 WHERE state IN ('denied', 'withdrawn') OR objected;
CREATE INDEX consent_state_spreads ON consent_state (identifier, kind, channel, purpose)
    WHERE spreads;

-- The states of a book from before are derived anew when it is opened, where the clock jumped.
INSERT INTO meta (key, value)
    SELECT 'ledger_order_old', '1' WHERE EXISTS (SELECT 1 FROM consent_event);
