"""Who asked to stop: a column of any import, or a list of its own."""
