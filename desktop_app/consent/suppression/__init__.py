"""Identifiers that nobody may be sent anything at, kept as keyed hashes."""
