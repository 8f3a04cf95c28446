"""People who were asked and have not answered, and those whose yes is old."""
