"""Putting a copy in the place of a book, and finding one that is gone."""
