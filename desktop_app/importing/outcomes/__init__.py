"""A handful of rows behind each number of a dry run."""
