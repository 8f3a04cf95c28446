"""Finds which people of the file are in the book, and which are in the file twice."""
