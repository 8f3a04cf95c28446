"""The room that keeps the list healthy: what is wrong in numbers, and its repair in bulk."""
