"""Files kept inside the book that show how somebody agreed."""
