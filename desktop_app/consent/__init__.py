"""Who agreed to what: the ledger, the gate that decides, and the suppression list."""
