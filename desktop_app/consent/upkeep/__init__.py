"""Whether what follows from the ledger is as the ledger says, and putting it right."""
