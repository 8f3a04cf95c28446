"""The room where two records of one person become one: the groups, side by side, by keyboard."""
