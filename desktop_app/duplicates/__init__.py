"""Finds people who are in the book more than once. The merging room merges them."""
