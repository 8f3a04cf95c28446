"""Examples of rows for each count of a dry run."""
