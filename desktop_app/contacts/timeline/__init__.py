"""What happened with a person, from every part of the book."""
