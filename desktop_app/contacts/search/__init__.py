"""Finding people: parsing a search, and the SQL that lists its results."""
