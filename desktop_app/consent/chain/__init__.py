"""The chain over the ledger: it shows when an event was changed from outside."""
