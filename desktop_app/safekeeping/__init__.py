"""Replaces a book by a copy, and finds a copy for a missing book."""
