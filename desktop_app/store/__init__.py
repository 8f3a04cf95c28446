"""The book's file: driver, key, schema, journal, backups. Knows nothing of what the rows mean."""
