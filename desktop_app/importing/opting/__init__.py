"""Refusals and stops, in a column of any import or in a list of their own."""
