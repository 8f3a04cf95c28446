"""What an erasure does to the ledger and to what is derived from it."""
