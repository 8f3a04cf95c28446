"""Finding people who stand in the book more than once. Making one of them is merging's."""
