"""Requests of the people listed."""
