"""Reads and cleans a file in a separate process."""
