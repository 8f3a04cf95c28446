"""The import wizard: from a file to people, with everything decided before anything is written."""
