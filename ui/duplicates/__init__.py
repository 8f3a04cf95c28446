"""The room that merges duplicates: the groups, side by side, by keyboard."""
