"""The chain over the ledger: it shows when a line was changed from outside."""
