"""Reads files into rows of cells. Nothing here knows what a column means."""
