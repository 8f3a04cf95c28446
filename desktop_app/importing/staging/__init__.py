"""Rows of the file into temporary tables, on which the whole import is then decided in SQL."""
