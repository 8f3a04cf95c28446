"""The staged people into the book, as a handful of statements."""
