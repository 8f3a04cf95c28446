"""What the ledger says now, written down so that a million states need no folding."""
