"""The window around the pages: rail, search and commands, feedback, and the open book."""
