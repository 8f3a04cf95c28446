"""Who is said to have agreed, in the rows of a file, and what of it is new."""
