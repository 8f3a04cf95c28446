"""Puts the rows of the file into temporary tables, on which SQL decides the import."""
