"""People who said no when they were asked, as a file tells it."""
