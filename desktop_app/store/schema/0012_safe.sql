-- Who an erasure was about, by numbers that tell nobody anything: a copy of the book from before it
-- still holds them, and a restore erases them there again. JSON list; null for older erasures.
ALTER TABLE request ADD COLUMN erased_ids TEXT;
