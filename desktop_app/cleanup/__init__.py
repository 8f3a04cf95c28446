"""Finds and repairs faults of the list in bulk. Duplicates have their own room."""
