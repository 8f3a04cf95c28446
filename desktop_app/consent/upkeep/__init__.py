"""Checks the data derived from the ledger, and repairs it."""
