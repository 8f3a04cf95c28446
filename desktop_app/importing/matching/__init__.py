"""Who of the file is known already, and who stands in it twice."""
