"""Identifiers of books that were written with older canonical forms."""
