-- A search finds Latin letters whatever their marks: "nguyen" finds "nguyễn".
-- Only keys with such letters change. folded_key is text/keys.py's.

CREATE TEMP TABLE folded (id INTEGER PRIMARY KEY, key TEXT NOT NULL);

INSERT INTO temp.folded SELECT id, folded_key(search_key) FROM main.contact
WHERE search_key GLOB '*[ß-ʯ]*' OR search_key GLOB '*[̀-ͯ]*'
    OR search_key GLOB '*[Ḁ-ỿ]*';

UPDATE contact SET search_key = (SELECT key FROM temp.folded WHERE folded.id = contact.id)
WHERE id IN (SELECT id FROM temp.folded);

INSERT OR REPLACE INTO contact_search (rowid, key) SELECT id, key || '  ' FROM temp.folded;

DROP TABLE temp.folded;
