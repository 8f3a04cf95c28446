-- A campaign refers to its segments by id: a renamed segment stays the same one. In place of a name
-- stands {"id", "name"}, for a frozen segment with its "rule"; the id is null for a name that no
-- segment ever had. The history and an export that is still to be settled hold such lists too.

CREATE TEMP TABLE segment_list (named TEXT PRIMARY KEY, referred TEXT);

-- a segment that was deleted comes back with its id when the deletion is undone
CREATE TEMP TABLE segment_name (name TEXT PRIMARY KEY, id INTEGER);

INSERT INTO temp.segment_name (name, id)
SELECT json_extract(before, '$.name'), max(first_id) FROM main.change_row
WHERE table_name = 'segment' AND op = 'D' AND json_type(before) = 'object' GROUP BY 1;

INSERT OR REPLACE INTO temp.segment_name (name, id) SELECT name, id FROM main.segment;

CREATE TEMP VIEW campaign_image AS
SELECT id, before AS image FROM main.change_row
WHERE table_name = 'campaign' AND json_type(before) = 'object'
UNION ALL SELECT id, after FROM main.change_row WHERE table_name = 'campaign' AND after IS NOT NULL
UNION ALL SELECT r.id, e.value FROM main.change_row r, json_each(r.before) e
WHERE r.table_name = 'campaign' AND json_type(r.before) = 'array';

INSERT OR IGNORE INTO temp.segment_list (named)
SELECT segments FROM main.campaign
UNION SELECT excludes FROM main.campaign
UNION SELECT json_extract(image, '$.segments') FROM temp.campaign_image
UNION SELECT json_extract(image, '$.excludes') FROM temp.campaign_image
UNION SELECT json_extract(campaign, '$.segments') FROM main.campaign_export_placing;

UPDATE temp.segment_list SET referred = (
    SELECT json_group_array(
        json(CASE e.type
            WHEN 'text' THEN json_object('id', (SELECT n.id FROM temp.segment_name n WHERE n.name = e.value), 'name', e.value)
            ELSE json_set(e.value, '$.id', (SELECT n.id FROM temp.segment_name n WHERE n.name = json_extract(e.value, '$.name')))
        END)
        ORDER BY e.key
    )
    FROM json_each(segment_list.named) e
);

UPDATE campaign SET
    segments = (SELECT referred FROM temp.segment_list WHERE named = segments),
    excludes = (SELECT referred FROM temp.segment_list WHERE named = excludes);

UPDATE change_row SET before = json_set(
    before,
    '$.segments', (SELECT referred FROM temp.segment_list WHERE named = json_extract(before, '$.segments')),
    '$.excludes', (SELECT referred FROM temp.segment_list WHERE named = json_extract(before, '$.excludes'))
)
WHERE table_name = 'campaign' AND json_type(before) = 'object';

UPDATE change_row SET before = (
    SELECT json_group_array(
        json_set(
            e.value,
            '$.segments', (SELECT referred FROM temp.segment_list WHERE named = json_extract(e.value, '$.segments')),
            '$.excludes', (SELECT referred FROM temp.segment_list WHERE named = json_extract(e.value, '$.excludes'))
        )
        ORDER BY e.key
    )
    FROM json_each(before) e
)
WHERE table_name = 'campaign' AND json_type(before) = 'array';

UPDATE change_row SET after = json_set(
    after,
    '$.segments', (SELECT referred FROM temp.segment_list WHERE named = json_extract(after, '$.segments')),
    '$.excludes', (SELECT referred FROM temp.segment_list WHERE named = json_extract(after, '$.excludes'))
)
WHERE table_name = 'campaign' AND after IS NOT NULL;

UPDATE campaign_export_placing SET campaign = json_set(
    campaign,
    '$.segments', (SELECT referred FROM temp.segment_list WHERE named = json_extract(campaign, '$.segments'))
);

DROP VIEW temp.campaign_image;

DROP TABLE temp.segment_list;

DROP TABLE temp.segment_name;
