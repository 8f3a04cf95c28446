"""The list of changes, and undoing one."""
