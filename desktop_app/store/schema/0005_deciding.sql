-- What the rows of an imported file were: people, opt_outs, purchases or interactions.
ALTER TABLE import_batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'people';
