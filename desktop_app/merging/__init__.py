"""Making one person of several, in a way that can be taken back. Finding them is duplicates."""
