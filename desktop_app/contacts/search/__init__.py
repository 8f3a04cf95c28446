"""Finding people: what a search means, and the SQL that lists whom it finds."""
