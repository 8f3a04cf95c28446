"""Identifiers that must not be contacted, kept as keyed hashes."""
