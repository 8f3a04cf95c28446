"""Forgetting a person: what is theirs, and taking it out of the file."""
