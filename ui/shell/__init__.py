"""The window around the pages: rail, search and commands, feedback, and which book is open."""
