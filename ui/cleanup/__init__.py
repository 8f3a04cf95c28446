"""The room that keeps the list healthy: issues in numbers, and their repair in bulk."""
