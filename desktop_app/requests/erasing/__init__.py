"""Erasing a person: finding their data, and removing it from the file."""
