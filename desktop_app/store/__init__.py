"""The book's file: driver, key, schema, journal, backups. Knows nothing of the meaning of the
rows."""
