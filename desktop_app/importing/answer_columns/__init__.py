"""What the columns of a file say about consent, by header and cell by cell."""
